// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dossier.h"
#include "core/store/migrations.h"
#include "tests/support/as_nobody.h"
#include "tests/support/dossiers.h"
#include "tests/support/golden.h"
#include "tests/support/qt_strings.h"

#include <sys/stat.h>

#include <QTest>
#include <filesystem>
#include <fstream>

using namespace vigie;
using namespace vigie::test;

namespace {

std::string post(const std::string& id, const std::string& text) {
    return R"({"id":")" + id + R"(","platform":"instagram","text":")" + text + "\"}\n";
}

std::string kindsIn(const Dossier& dossier) {
    std::string kinds;
    for (const LogEntry& entry : must(dossier.log()))
        kinds += (kinds.empty() ? "" : " ") + entry.kind;
    return kinds;
}

} // namespace

class DossierTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsPostsFindingsAndWhatWasDone() {
        const Folder folder;
        {
            Dossier dossier = openDossier(folder / "d.vigie");
            QCOMPARE(add(dossier, threePosts).posts, (AddedPosts{3, 0, 0}));
        }
        const Dossier dossier = openDossier(folder / "d.vigie", DossierAccess::Look);
        const Overview overview = must(dossier.overview());
        QCOMPARE(overview.posts, std::size_t(3));
        QCOMPARE(overview.findings, std::size_t(2));
        QCOMPARE(kindsIn(dossier), std::string("created import check"));
    }

    void addsNothingTwice() {
        const Folder folder;
        Dossier dossier = openDossier(folder / "d.vigie");
        add(dossier, threePosts);
        const LogHead head = must(dossier.logHead());
        QCOMPARE(add(dossier, threePosts, "elsewhere/posts.ndjson").posts, (AddedPosts{0, 0, 3}));
        QCOMPARE(must(dossier.logHead()), head);
    }

    void keepsTheOldVersionOfACorrectedPost() {
        const Folder folder;
        Dossier dossier = openDossier(folder / "d.vigie");
        add(dossier, post("p1", "Mon code LOLA20"));
        QCOMPARE(must(dossier.overview()).findings, std::size_t(1));
        QCOMPARE(add(dossier, post("p1", "Publicité – mon code LOLA20")).posts, (AddedPosts{0, 1, 0}));
        QCOMPARE(must(dossier.overview()).posts, std::size_t(1));
        QCOMPARE(must(dossier.overview()).findings, std::size_t(0));
        QCOMPARE(add(dossier, post("p1", "Mon code LOLA20")).posts, (AddedPosts{0, 0, 1}));
        QCOMPARE(must(dossier.overview()).findings, std::size_t(0));
    }

    void tellsPostsWithoutAnIdApartByWhatTheySay() {
        const Folder folder;
        Dossier dossier = openDossier(folder / "d.vigie");
        add(dossier, R"({"text":"Mon code LOLA20"})", "export.ndjson");
        QCOMPARE(add(dossier, R"({"text":"Mon code TOM15"})", "export.ndjson").posts, (AddedPosts{1, 0, 0}));
        QCOMPARE(add(dossier, "{\"text\":\"rien\"}\n{\"text\":\"Mon code LOLA20\"}", "export.ndjson").posts,
                 (AddedPosts{1, 0, 1}));
    }

    void checksAgainWhenTheRulesChange() {
        const Folder folder;
        Dossier dossier = openDossier(folder / "d.vigie");
        add(dossier, threePosts);
        QVERIFY(must(dossier.isChecked(smallChecker())));
        QCOMPARE(must(dossier.check(smallChecker())).posts, std::size_t(0));
        const Checker legal(legalPack(), *parseDate("2025-08-01"));
        QCOMPARE(must(dossier.check(legal)).posts, std::size_t(3));
        const Checker later(legalPack(), *parseDate("2025-08-02"));
        QCOMPARE(must(dossier.check(later)).posts, std::size_t(3));
        QCOMPARE(kindsIn(dossier), std::string("created import check check check"));
    }

    void notesWhatWasHandedOut() {
        const Folder folder;
        std::ofstream(folder / "audit.csv") << "post;verdict\r\n";
        Dossier dossier = openDossier(folder / "d.vigie");
        const auto hash = sha256OfFile(folder / "audit.csv");
        QCOMPARE(hash, sha256Hex("post;verdict\r\n"));
        QVERIFY(!sha256OfFile(folder / "none.csv"));
        must(dossier.noteExport({"audit.csv", "csv", *hash}));
        const LogEntry noted = must(dossier.log(2)).at(0);
        QCOMPARE(noted.kind, std::string("export"));
        QCOMPARE(noted.who, std::string("lea"));
        const auto details = exportFromJson(noted.details);
        QVERIFY(details);
        QCOMPARE(details->file + " " + details->format + " " + details->sha256, "audit.csv csv " + *hash);
        QCOMPARE(verdictOn(folder / "d.vigie"), std::string("intact"));
    }

    void keepsTheHousePackThatWasLaidOver() {
        const auto pack = mustLoad(
            loadPackFolder(VIGIE_SOURCE_DIR "/tests/data/pack", VIGIE_SOURCE_DIR "/tests/data/house"));
        const Checker withHouse(pack, *parseDate("2025-08-01"));
        const Folder folder;
        Dossier dossier = openDossier(folder / "d.vigie");
        add(dossier, threePosts, "posts.ndjson", withHouse);
        QCOMPARE(must(dossier.check(withHouse)).posts, std::size_t(0));
        const Checker stored = must(dossier.storedChecker());
        QCOMPARE(stored.pack().sha256, pack->sha256);
        QVERIFY(stored.pack().house);
        QCOMPARE(stored.pack().house->sha256, pack->house->sha256);
        QVERIFY(must(verify(dossier)).isIntact());
        QCOMPARE(must(dossier.check(smallChecker())).posts, std::size_t(3));
        QVERIFY(!must(dossier.storedChecker()).pack().house);
    }

    /// The same post in a table and in the collector's own file: one post with two sources, whatever the
    /// order, and reading either again changes nothing.
    void isCompletedByAnotherKindOfExport() {
        const std::string csv =
            "Lien;Légende;Vues\nhttps://www.instagram.com/p/DMsI5LsyOvL/;Code LOLA20;100\n";
        const std::string json =
            R"({"id":"own","platform":"instagram","url":"https://instagram.com/p/DMsI5LsyOvL","author":"lola",)"
            R"("text":"Code LOLA20 chez @marque","paid_partnership":true})"
            "\n";
        for (const bool tableFirst : {true, false}) {
            const Folder folder;
            std::ofstream(folder / "suivi.csv") << csv;
            std::ofstream(folder / "posts.ndjson") << json;
            Dossier dossier = openDossier(folder / "d.vigie");
            const auto addFile = [&](const std::string& name) {
                auto reader = must(openPosts(folder / name, {}, Language::English));
                return must(dossier.import(*reader, {})).posts;
            };
            QVERIFY(addFile(tableFirst ? "suivi.csv" : "posts.ndjson") == (AddedPosts{1, 0, 0}));
            QVERIFY(addFile(tableFirst ? "posts.ndjson" : "suivi.csv") == (AddedPosts{0, 1, 0}));
            QVERIFY(addFile("suivi.csv") == (AddedPosts{0, 0, 1}));
            QVERIFY(addFile("posts.ndjson") == (AddedPosts{0, 0, 1}));
            must(dossier.check(smallChecker()));
            const auto found = must(dossier.page({}, PostOrder::AsImported, {}, 10));
            QCOMPARE(found.size(), std::size_t(1));
            const Post& post = found.front().post;
            QCOMPARE(post.text, std::string("Code LOLA20 chez @marque"));
            QCOMPARE(post.author, std::string("lola"));
            QCOMPARE(post.paidPartnership, std::optional(true));
            QCOMPARE(post.counts.views, std::optional<std::int64_t>(100));
            QCOMPARE(post.otherSources.size(), std::size_t(1));
            QCOMPARE(post.differences.size(), std::size_t(1));
            QCOMPARE(post.differences.front().other, std::string("Code LOLA20"));
            QVERIFY(must(verify(dossier)).isIntact());
        }
    }

    void leavesNoTraceOfAnImportThatIsStopped() {
        const Folder folder;
        Dossier dossier = openDossier(folder / "d.vigie");
        std::istringstream in(threePosts);
        const auto reader = readPostStream(
            in, "posts.ndjson", [](const Error&) {}, Language::English);
        std::stop_source stop;
        WorkOptions options;
        options.progress = [&](std::size_t) { stop.request_stop(); };
        options.stop = stop.get_token();
        const auto outcome = dossier.import(*reader, {}, options);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().message, std::string("Stopped: this step was not saved."));
        QCOMPARE(must(dossier.overview()).posts, std::size_t(0));
        QCOMPARE(kindsIn(dossier), std::string("created"));
    }

    void isWorkedOnByOneProgramAtATime() {
        const Folder folder;
        {
            Dossier first = openDossier(folder / "d.vigie");
            add(first, threePosts);
            const auto second = Dossier::open(folder / "d.vigie", optionsFor(DossierAccess::Work, "tom"));
            QVERIFY(!second);
            QCOMPARE(second.error().code, ErrorCode::InUse);
            QVERIFY(second.error().message.starts_with("This dossier is open elsewhere: by lea on "));
            QVERIFY(second.error().message.ends_with("since 22\u00A0November\u00A02026 at\u00A007:00."));
            const Dossier looking = openDossier(folder / "d.vigie", DossierAccess::Look);
            QCOMPARE(must(looking.overview()).posts, std::size_t(3));
        }
        QVERIFY(Dossier::open(folder / "d.vigie", optionsFor(DossierAccess::Work)));
        QVERIFY(!std::filesystem::exists(folder / "d.vigie.lock"));
    }

    void isOneFileOnceTheWorkIsDone() {
        const Folder folder;
        std::optional<Dossier> working = openDossier(folder / "d.vigie");
        const Dossier looking = openDossier(folder / "d.vigie", DossierAccess::Look);
        QCOMPARE(must(looking.overview()).posts, std::size_t(0));
        add(*working, threePosts);
        working.reset();
        std::filesystem::copy_file(folder / "d.vigie", folder / "copy.vigie");
        const Dossier copy = openDossier(folder / "copy.vigie", DossierAccess::Look);
        QCOMPARE(must(copy.overview()).posts, std::size_t(3));
    }

    /// Whoever closes it last.
    void leavesNothingBesideIt() {
        const Folder folder;
        std::optional<Dossier> working = openDossier(folder / "d.vigie");
        add(*working, threePosts);
        std::optional<Dossier> looking = openDossier(folder / "d.vigie", DossierAccess::Look);
        const auto files = [&] {
            return std::distance(std::filesystem::directory_iterator(folder / ""), {});
        };
        QVERIFY(files() > 1);
        working.reset();
        looking.reset();
        QCOMPARE(files(), 1);
        looking = openDossier(folder / "d.vigie", DossierAccess::Look);
        QCOMPARE(must(looking->overview()).posts, std::size_t(3));
        looking.reset();
        QCOMPARE(files(), 1);
    }

    void cannotBeChangedByWhoOnlyLooks() {
        const Folder folder;
        openDossier(folder / "d.vigie");
        Dossier looking = openDossier(folder / "d.vigie", DossierAccess::Look);
        std::istringstream in(threePosts);
        const auto reader = readPostStream(
            in, "posts.ndjson", [](const Error&) {}, Language::English);
        const auto outcome = looking.import(*reader, {});
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::CannotWrite);
    }

    void refusesOtherFiles_data() {
        QTest::addColumn<std::string>("content");
        QTest::addRow("a text") << std::string(2000, 'x');
        QTest::addRow("a short text") << std::string("Bonjour");
    }

    void refusesOtherFiles() {
        QFETCH(std::string, content);
        const Folder folder;
        std::ofstream(folder / "d.vigie") << content;
        for (const DossierAccess access : {DossierAccess::Make, DossierAccess::Work, DossierAccess::Look}) {
            const auto opened = Dossier::open(folder / "d.vigie", optionsFor(access));
            QVERIFY(!opened);
            QCOMPARE(opened.error().message, std::string("This file is no Vigie dossier."));
            QVERIFY(!opened.error().hint.empty());
        }
        std::ifstream in(folder / "d.vigie");
        QCOMPARE(std::string(std::istreambuf_iterator<char>(in), {}), content);
    }

    void leavesTheDatabaseOfAnotherProgramAsItIs() {
        const Folder folder;
        tamper(folder / "d.vigie", "CREATE TABLE notes (text TEXT)");
        const std::string before = readFile(folder / "d.vigie");
        for (const DossierAccess access : {DossierAccess::Make, DossierAccess::Work}) {
            const auto opened = Dossier::open(folder / "d.vigie", optionsFor(access));
            QVERIFY(!opened);
            QCOMPARE(opened.error().code, ErrorCode::UnknownFormat);
        }
        QVERIFY(readFile(folder / "d.vigie") == before);
    }

    void makesADossierOfAnEmptyFileOnlyWhereOneIsToBeMade() {
        const Folder folder;
        std::ofstream(folder / "d.vigie").close();
        for (const DossierAccess access : {DossierAccess::Work, DossierAccess::Look}) {
            const auto opened = Dossier::open(folder / "d.vigie", optionsFor(access));
            QVERIFY(!opened);
            QCOMPARE(opened.error().message, std::string("This file is no Vigie dossier."));
        }
        QCOMPARE(std::filesystem::file_size(folder / "d.vigie"), std::uintmax_t(0));
        openDossier(folder / "d.vigie");
        QCOMPARE(verdictOn(folder / "d.vigie"), std::string("intact"));
    }

    void saysThatItIsAFolder() {
        const Folder folder;
        for (const DossierAccess access : {DossierAccess::Make, DossierAccess::Work, DossierAccess::Look}) {
            const auto opened = Dossier::open(folder / "", optionsFor(access));
            QVERIFY(!opened);
            QCOMPARE(opened.error().message, std::string("This is a folder, and no Vigie dossier."));
        }
    }

    void saysThatItsFolderIsMissing() {
        const Folder folder;
        const auto opened = Dossier::open(folder / "none/d.vigie", optionsFor(DossierAccess::Make));
        QVERIFY(!opened);
        QCOMPARE(opened.error().message, std::string("The folder that it is to lie in does not exist."));
    }

    void saysThatItsFolderIsClosed() {
        const Folder folder;
        std::filesystem::create_directory(folder / "closed");
        openDossier(folder / "closed/d.vigie");
        chmod((folder / "closed").c_str(), 0);
        {
            const AsNobody nobody;
            const auto opened = Dossier::open(folder / "closed/d.vigie", optionsFor(DossierAccess::Look));
            QVERIFY(!opened);
            QCOMPARE(opened.error().message,
                     std::string("You do not have permission to enter the folder it lies in."));
        }
        chmod((folder / "closed").c_str(), 0755);
    }

    void isLockedBehindALinkToo() {
        const Folder folder;
        const Dossier first = openDossier(folder / "d.vigie");
        std::filesystem::create_symlink(folder / "d.vigie", folder / "link.vigie");
        const auto second = Dossier::open(folder / "link.vigie", optionsFor(DossierAccess::Work));
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::InUse);
    }

    void saysThatSomebodyWorksOnItWhoIsNotNamedYet() {
        const Folder folder;
        const Dossier first = openDossier(folder / "d.vigie");
        std::ofstream(folder / "d.vigie.lock").close();
        const auto second = Dossier::open(folder / "d.vigie", optionsFor(DossierAccess::Work));
        QVERIFY(!second);
        QCOMPARE(second.error().message, std::string("This dossier is open elsewhere."));
    }

    void refusesTheDossierOfANewerProgram() {
        const Folder folder;
        openDossier(folder / "d.vigie");
        tamper(folder / "d.vigie", "PRAGMA user_version = " + std::to_string(schemaVersion + 1));
        const auto opened = Dossier::open(folder / "d.vigie", optionsFor(DossierAccess::Work));
        QVERIFY(!opened);
        QCOMPARE(opened.error().message, std::string("This dossier was saved by a newer version of Vigie."));
    }

    void saysThatItIsMissing() {
        const Folder folder;
        for (const DossierAccess access : {DossierAccess::Work, DossierAccess::Look}) {
            const auto opened = Dossier::open(folder / "d.vigie", optionsFor(access));
            QVERIFY(!opened);
            QCOMPARE(opened.error().message, std::string("This dossier does not exist."));
        }
    }

    void isReadInAFolderThatCannotBeWritten() {
        const Folder folder;
        {
            Dossier dossier = openDossier(folder / "d.vigie");
            add(dossier, threePosts);
        }
        chmod((folder / "").c_str(), 0555);
        {
            const AsNobody nobody;
            QVERIFY(!Dossier::open(folder / "new.vigie", optionsFor(DossierAccess::Make)));
            const auto working = Dossier::open(folder / "d.vigie", optionsFor(DossierAccess::Work));
            QVERIFY(!working);
            QCOMPARE(working.error().message, std::string("This place cannot be written to."));
            const Dossier looking = openDossier(folder / "d.vigie", DossierAccess::Look);
            QCOMPARE(must(looking.overview()).posts, std::size_t(3));
            QVERIFY(must(verify(looking)).isIntact());
        }
        chmod((folder / "").c_str(), 0755);
    }
};

QTEST_GUILESS_MAIN(DossierTest)
#include "tst_dossier.moc"
