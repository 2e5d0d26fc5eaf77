// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/run_cli.h"
#include "tests/support/dossiers.h"
#include "tests/support/full_disk.h"
#include "tests/support/golden.h"
#include "tests/support/qt_strings.h"

#include <QDir>
#include <QTest>
#include <filesystem>
#include <fstream>

using namespace vigie;
using namespace vigie::test;

namespace {

void decideOnFirst(const std::string& path, const std::string& who) {
    Dossier dossier = must(Dossier::open(path, optionsFor(DossierAccess::Work, who)));
    must(dossier.decide({must(dossier.findings(1)).at(0)},
                        {DecisionKind::Confirmed, ReadingRound::First, "", "=1+1"}));
}

} // namespace

class DossierCommandsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(QDir::setCurrent(QStringLiteral(VIGIE_SOURCE_DIR "/tests/data/cli"))); }

    void importsOnceAndVerifies() {
        const Folder folder;
        const std::string path = folder / "d.vigie";
        const CliResult first = importInto(path, {"posts.ndjson", "--lang", "en"});
        QCOMPARE(first.err, std::string());
        QCOMPARE(first.code, exit_code::done);
        QVERIFY(first.out.starts_with(
            "posts.ndjson: 5 posts read, 5 added, 0 completed or corrected, 0 there already.\n"));
        const CliResult second = importInto(path, {"posts.ndjson", "--lang", "en"});
        QVERIFY(second.out.starts_with(
            "posts.ndjson: 5 posts read, 0 added, 0 completed or corrected, 5 there already. 5 duplicates: "
            "5 of\nposts.ndjson.\n"));
        const CliResult verified = runTool({"verify", path, "--lang", "en"});
        QCOMPARE(verified.code, exit_code::done);
        QVERIFY(verified.out.starts_with("intact\n5 posts, 5 records, 3 entries in the log.\n"));
    }

    void importEndsWith_data() {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        const auto words = [](const char* line) { return QString::fromUtf8(line).split(QLatin1Char(' ')); };
        QTest::addRow("all read") << words("posts.ndjson") << 0;
        QTest::addRow("a folder with other files") << words("folder") << 0;
        QTest::addRow("a record skipped") << words("broken.ndjson") << 3;
        QTest::addRow("one file of two missing") << words("posts.ndjson missing.ndjson") << 3;
        QTest::addRow("nothing but a missing file") << words("missing.ndjson") << 2;
        QTest::addRow("finding at the level") << words("posts.ndjson --fail-on critical") << 1;
        QTest::addRow("finding below the level") << words("mild.ndjson --fail-on critical") << 0;
    }

    void importEndsWith() {
        QFETCH(QStringList, words);
        QFETCH(int, code);
        std::vector<std::string> typed;
        for (const QString& word : words)
            typed.push_back(word.toStdString());
        const Folder folder;
        QCOMPARE(importInto(folder / "d.vigie", typed).code, code);
    }

    void saysWhatFailOnLeavesOut() {
        const Folder folder;
        const std::string path = folder / "d.vigie";
        const std::vector<std::string> again = {"posts.ndjson", "--fail-on", "critical", "--lang", "en"};
        QCOMPARE(importInto(path, again).code, exit_code::findings);
        std::size_t dismissed = 0;
        {
            Dossier dossier = must(Dossier::open(path, optionsFor(DossierAccess::Work)));
            for (const PostId post : must(dossier.ids({}, PostOrder::AsImported)))
                if (const auto found = must(dossier.findings(post)); !found.empty())
                    must(dossier.decide(found, {DecisionKind::Dismissed, {}, "Own brand.", {}}));
            dismissed = must(dossier.dismissedFindings(Severity::Critical));
        }
        QVERIFY(dismissed > 0);
        const CliResult result = importInto(path, again);
        QCOMPARE(result.code, exit_code::done);
        const std::string finding =
            dismissed == 1 ? " finding that was dismissed.\n" : " findings that were dismissed.\n";
        QCOMPARE(result.err, "--fail-on leaves out " + std::to_string(dismissed) + finding);
    }

    void makesNoDossierByTheNameOfAnotherKindOfFile() {
        const Folder folder;
        const CliResult result = importInto(folder / "audit.pdf", {"posts.ndjson", "--lang", "en"});
        QCOMPARE(result.code, exit_code::unusable);
        QCOMPARE(result.err, (folder / "audit.pdf") +
                                 ": This name announces a .pdf file, and a Vigie dossier would be "
                                 "written. Let it end in .vigie.\n");
        QVERIFY(!std::filesystem::exists(folder / "audit.pdf"));
    }

    void leavesNoDossierThatCameToNothing() {
        const Folder folder;
        QCOMPARE(importInto(folder / "d.vigie", {"missing.ndjson"}).code, exit_code::unusable);
        QVERIFY(!std::filesystem::exists(folder / "d.vigie"));
        openDossier(folder / "d.vigie");
        QCOMPARE(importInto(folder / "d.vigie", {"missing.ndjson"}).code, exit_code::unusable);
        QVERIFY(std::filesystem::exists(folder / "d.vigie"));
        const CliResult made =
            runTool({"minimise", folder / "d.vigie", "--dossier", folder / "copy.vigie", "--lang", "en"});
        QCOMPARE(made.code, exit_code::unusable); // there is nothing in it to be masked
        QVERIFY(!std::filesystem::exists(folder / "copy.vigie"));
    }

    void warnsOfRulesThatTheHouseWeakens() {
        const Folder folder;
        const CliResult result =
            importInto(folder / "d.vigie", {"posts.ndjson", "--house", VIGIE_SOURCE_DIR "/tests/data/house",
                                            "--quiet", "--lang", "en"});
        const CliResult checked = check({"posts.ndjson", "--house", VIGIE_SOURCE_DIR "/tests/data/house",
                                         "--quiet", "--format", "ndjson", "--lang", "en"});
        QVERIFY(!checked.err.empty());
        QCOMPARE(result.err, checked.err);
    }

    void wantsToKnowTheDossier() {
        for (const auto& words : {std::vector<std::string>{"import", "posts.ndjson"},
                                  {"import", "", "--dossier", "d.vigie"},
                                  {"import", "-", "--dossier", "d.vigie"},
                                  {"import", "--dossier", "d.vigie"},
                                  {"verify"},
                                  {"verify", "a.vigie", "b.vigie"},
                                  {"verify", "missing.vigie"}}) {
            const CliResult result = runTool(words);
            QCOMPARE(result.code, exit_code::unusable);
            QVERIFY(!result.err.empty());
        }
    }

    void saysWhatIsNotIntact() {
        const Folder folder;
        const std::string path = folder / "d.vigie";
        importInto(path, {"posts.ndjson"});
        tamper(path, "UPDATE record SET raw = raw || ' ' WHERE id = 2");
        const CliResult verified = runTool({"verify", path});
        QCOMPARE(verified.code, exit_code::findings);
        QVERIFY(
            verified.out.starts_with("pas intact\nPublication tiktok/p2 (posts.ndjson, enregistrement 2)"));
    }

    void exportsPostsFindingsAndDecisions() {
        const Folder folder;
        const std::string path = folder / "d.vigie";
        importInto(path, {"posts.ndjson"});
        decideOnFirst(path, "lea");
        const CliResult lines = runTool({"export", path});
        QCOMPARE(lines.code, exit_code::done);
        QCOMPARE(std::count(lines.out.begin(), lines.out.end(), '\n'), 6);
        QVERIFY(lines.out.starts_with(
            R"({"name":"instagram/p1","status":"decided","versions":1,"post":{"id":"p1")"));
        QVERIFY(lines.out.find(R"("check":{"id":"p1","source":{"file":"posts.ndjson","record":1)") !=
                std::string::npos);
        QVERIFY(lines.out.find(R"("decision":"confirmed","reason":"","note":"=1+1","who":"lea")") !=
                std::string::npos);
        QVERIFY(lines.out.find(R"("undone":false,"orphan":false})") != std::string::npos);
        const auto log = must(openDossier(path, DossierAccess::Look).log());
        QVERIFY(lines.out.ends_with("{\"log\":{\"entries\":4,\"hash\":\"" + log.at(3).hash + "\"}}\n"));
        const auto noted = exportFromJson(log.at(4).details);
        QCOMPARE(noted.value().sha256, sha256Hex(lines.out));
        const CliResult table = runTool({"export", path, "--format", "csv", "--lang", "en"});
        QVERIFY(table.out.starts_with("\uFEFFpost;author;published on;"));
        QVERIFY(table.out.find(";confirmed;;'=1+1;lea;2026-") != std::string::npos);
        QVERIFY(table.out.find("tiktok/p2;'=HYPERLINK") ==
                std::string::npos); // quoted, for its quotation marks
        QVERIFY(table.out.find("tiktok/p2;\"'=HYPERLINK") != std::string::npos);
    }

    void reportsByTheRulesInTheDossier() {
        const Folder folder;
        const std::string path = folder / "d.vigie";
        importInto(path, {"posts.ndjson", "broken.ndjson"});
        const CliResult written = runTool({"report", path, "--json", folder / "a.json", "--lang", "en"});
        QCOMPARE(written.err, "Written: " + (folder / "a.json") + "\n");
        QCOMPARE(written.code, exit_code::done);
        QCOMPARE(runTool({"report", path, "--json", folder / "a.json", "--quiet"}).err, std::string());
        const std::string report = readFile(folder / "a.json");
        QVERIFY(report.find("\"as_of\":\"2025-08-01\"") != std::string::npos);
        QVERIFY(report.find("\"findings\":4,") != std::string::npos);
        QVERIFY(report.find("\"file\":\"broken.ndjson\",\"record\":2") != std::string::npos);
        runTool({"report", path, "--json", folder / "a.json", "--author", "lola"});
        QVERIFY(readFile(folder / "a.json").find("\"posts\":1,") != std::string::npos);
        QCOMPARE(runTool({"report", path}).code, exit_code::unusable);
    }

    void writesNoReportOfNothing() {
        const Folder folder;
        const std::string path = folder / "d.vigie";
        importInto(path, {"posts.ndjson"});
        const CliResult result =
            runTool({"report", path, "--html", folder / "a.html", "--author", "@nobody", "--lang", "en"});
        QCOMPARE(result.code, exit_code::unusable);
        QVERIFY2(result.err.find("None of the 5 posts is of those") != std::string::npos, result.err.c_str());
        QVERIFY(!std::filesystem::exists(folder / "a.html"));
    }

    void mergesACopy() {
        const Folder folder;
        importInto(folder / "ours.vigie", {"posts.ndjson"});
        std::filesystem::copy_file(folder / "ours.vigie", folder / "theirs.vigie");
        decideOnFirst(folder / "theirs.vigie", "tom");
        const CliResult merged =
            runTool({"merge", folder / "ours.vigie", folder / "theirs.vigie", "--lang", "en"});
        QCOMPARE(merged.err, std::string());
        QCOMPARE(merged.out, std::string("1 entry taken over, 0 posts added.\n"));
        QCOMPARE(runTool({"verify", folder / "ours.vigie"}).code, exit_code::done);
        QCOMPARE(runTool({"merge", folder / "ours.vigie"}).code, exit_code::unusable);
        const CliResult same =
            runTool({"merge", folder / "ours.vigie", folder / "ours.vigie", "--lang", "en"});
        QCOMPARE(same.code, exit_code::unusable);
        QVERIFY(same.err.starts_with("This is the same dossier twice"));
    }

    void replaysByThePresentRules() {
        const Folder folder;
        importInto(folder / "d.vigie", {"posts.ndjson"});
        const CliResult same =
            runTool({"replay", folder / "d.vigie", "--rules", VIGIE_SOURCE_DIR "/tests/data/pack", "--as-of",
                     "2025-08-01", "--lang", "en"});
        QVERIFY(same.out.ends_with("Nothing has changed.\n"));
        const CliResult other =
            runTool({"replay", folder / "d.vigie", "--rules", VIGIE_SOURCE_DIR "/rules/fr", "--as-of",
                     "2025-08-01", "--lang", "en"});
        QCOMPARE(other.code, exit_code::done);
        QVERIFY(other.out.find("rule rewritten") != std::string::npos);
    }

    void saysThatTheDiskIsFull() {
        const Folder folder;
        importInto(folder / "d.vigie", {"posts.ndjson"});
        decideOnFirst(folder / "d.vigie", "lea");
        std::ofstream more(folder / "more.ndjson");
        for (int post = 0; post < 5000; ++post)
            more << "{\"id\":\"m" << post << "\",\"text\":\"" << std::string(500, 'x') << "\"}\n";
        more.close();
        const LogHead before = must(openDossier(folder / "d.vigie", DossierAccess::Look).logHead());
        CliResult result;
        {
            const FullDisk full(1024 * 1024);
            result = importInto(folder / "d.vigie", {folder / "more.ndjson", "--lang", "en"});
        }
        QCOMPARE(result.code, exit_code::unusable);
        QVERIFY2(result.err.find("The disk is full or does not answer: this step was not saved.") !=
                     std::string::npos,
                 result.err.c_str());
        QCOMPARE(must(openDossier(folder / "d.vigie", DossierAccess::Look).logHead()), before);
        QCOMPARE(runTool({"verify", folder / "d.vigie"}).code, exit_code::done);
    }

    /// The least disk that takes the posts does not take their check as well.
    void saysWhatIsKeptWhereTheCheckDoesNotFit() {
        const Folder folder;
        std::ofstream posts(folder / "posts.ndjson");
        for (int post = 0; post < 500; ++post)
            posts << "{\"id\":\"m" << post << "\",\"text\":\"-20 % avec le code LOLA20 #pub\"}\n";
        posts.close();
        CliResult result;
        for (rlim_t size = 65536; result.out.find("500 added") == std::string::npos; size += 65536) {
            std::filesystem::remove(folder / "d.vigie");
            const FullDisk full(size);
            result = importInto(folder / "d.vigie", {folder / "posts.ndjson", "--lang", "en"});
        }
        QCOMPARE(result.code, exit_code::unusable);
        QVERIFY2(result.err.find("nothing was saved") == std::string::npos, result.err.c_str());
        QVERIFY2(
            result.err.ends_with("500 posts that were added are in the dossier, but not checked: run the "
                                 "command again.\n"),
            result.err.c_str());
        QCOMPARE(must(openDossier(folder / "d.vigie", DossierAccess::Look).count({})), std::size_t(500));
    }

    void saysOfWhatPostsWereDuplicates() {
        const Folder folder;
        const std::string path = folder / "d.vigie";
        importInto(path, {"posts.ndjson"});
        std::filesystem::copy_file("posts.ndjson", folder / "again.ndjson");
        std::ofstream(folder / "again.ndjson", std::ios::app) << R"({"id":"new","text":"Bonjour"})"
                                                              << "\n"
                                                              << R"({"id":"new","text":"Bonjour"})"
                                                              << "\n";
        const CliResult text = importInto(path, {folder / "again.ndjson"});
        QVERIFY2(text.out.find("6 déjà là. 6 doublons\u00A0: 1 de again.ndjson, 5 de posts.ndjson.") !=
                     std::string::npos,
                 text.out.c_str());
        const CliResult json = importInto(path, {folder / "again.ndjson", "--json"});
        QVERIFY2(json.out.find(R"("known":7,"doubles":7,"double_of":{"again.ndjson":2,"posts.ndjson":5})") !=
                     std::string::npos,
                 json.out.c_str());
        const auto files = must(openDossier(path, DossierAccess::Look).sources());
        QCOMPARE(files.at(1).posts, (AddedPosts{1, 0, 6}));
        QCOMPARE(files.at(1).doubles, (Doubles{{"again.ndjson", 1}, {"posts.ndjson", 5}}));
        const CliResult checked = check({"posts.ndjson", folder / "again.ndjson", "--lang", "en"});
        QVERIFY2(checked.out.find("6 duplicates: 1 of ") != std::string::npos, checked.out.c_str());
    }

    void refusesADossierThatIsOpenElsewhere() {
        const Folder folder;
        const std::string path = folder / "d.vigie";
        const Dossier open = openDossier(path);
        const CliResult result = importInto(path, {"posts.ndjson", "--lang", "en"});
        QCOMPARE(result.code, exit_code::unusable);
        QVERIFY(result.err.find("open elsewhere: by lea") != std::string::npos);
        QVERIFY2(result.err.find("since 22\u00A0November\u00A02026 at\u00A007:00.") != std::string::npos,
                 result.err.c_str());
    }
};

QTEST_GUILESS_MAIN(DossierCommandsTest)
#include "tst_dossier_commands.moc"
