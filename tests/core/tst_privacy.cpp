// SPDX-License-Identifier: GPL-3.0-or-later
// Copies without names, and what is left of a dossier after its time.
#include "core/store/mask.h"
#include "core/store/minimise.h"
#include "tests/support/dossiers.h"
#include "tests/support/golden.h"
#include "tests/support/qt_strings.h"

#include <QTest>
#include <filesystem>

using namespace vigie;
using namespace vigie::test;

namespace {

const std::string namedPosts =
    R"({"id":"Cx12","platform":"instagram","author":"lola_masquee","author_name":"Lola Masquee",)"
    R"("url":"https://www.instagram.com/p/Cx12/","published_at":"2025-03-02T17:12:13Z",)"
    R"("text":"Mon code PROMO20, merci @tom.masque ! Et @Lola_Masquee aussi."})"
    "\n"
    R"({"id":"Cx13","platform":"instagram","author":"tom.masque","text":"Il fait beau","mentions":["lola_masquee"]})"
    "\n";

Dossier decided(const std::string& path) {
    Dossier dossier = must(Dossier::open(path, optionsFor(DossierAccess::Make, "Lea Masque")));
    add(dossier, namedPosts, "masque_export.ndjson");
    must(dossier.decide({must(dossier.findings(1)).at(0)},
                        {DecisionKind::Dismissed, ReadingRound::First, "own product of @Lola_Masquee",
                         "vu avec @tom.masque"}));
    return dossier;
}

DossierOptions yearsLater() {
    DossierOptions options = optionsFor(DossierAccess::Work);
    options.clock = [] { return *parseInstant("2031-01-01T12:00:00Z"); };
    return options;
}

std::size_t occurrences(const std::string& path, const std::string& word) {
    std::size_t found = 0;
    const std::string bytes = readFile(path);
    for (std::size_t at = bytes.find(word); at != std::string::npos; at = bytes.find(word, at + 1))
        ++found;
    return found;
}

/// Another program that looks at the dossier as it was.
class OtherReader {
public:
    explicit OtherReader(const std::string& path) {
        sqlite3_open_v2(path.c_str(), &m_database, SQLITE_OPEN_READONLY, nullptr);
        sqlite3_exec(m_database, "BEGIN; SELECT count(*) FROM record;", nullptr, nullptr, nullptr);
    }
    ~OtherReader() { sqlite3_close(m_database); }
    OtherReader(const OtherReader&) = delete;
    OtherReader& operator=(const OtherReader&) = delete;

private:
    sqlite3* m_database = nullptr;
};

} // namespace

class PrivacyTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void masksTheSameNameInTheSameWay() {
        const Mask mask("secret");
        const std::string lola = mask.handle("lola");
        QCOMPARE(lola.size(), std::string("compte-").size() + 8);
        QCOMPARE(mask.handle("LOLA"), lola);
        QVERIFY(mask.handle("tom") != lola);
        QVERIFY(Mask("another").handle("lola") != lola);
        QCOMPARE(mask.handle(""), std::string());
    }

    void masksMentionsInTexts_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("masked"); // « # » stands for the mask of lola
        const auto row = [](const char* text, const char* masked) {
            QTest::addRow("%s", text) << std::string(text) << std::string(masked);
        };
        row("merci @lola", "merci @#");
        row("@lola, @lola. @lola!", "@#, @#. @#!");
        row("« @lola\u00A0»", "« @#\u00A0»");
        row("@lola\u2019s", "@#\u2019s");
        row("@", "@");
        row("a @ b", "a @ b");
        row("lola", "lola");
        row("merci \uFF20lola", "merci \uFF20#");
        row("merci \uFE6Blola !", "merci \uFE6B# !");
        row("pub@lola", "pub@#");
        row("https://instagram.com/lola", "https://instagram.com/#");
        row("(www.Instagram.com/Lola/?igsh=abc)", "(www.Instagram.com/#)");
        row("tiktok.com/@lola.", "tiktok.com/#");
        row("https://www.tiktok.com/@lola/video/7606800496065629443?lang=fr", "https://www.tiktok.com/#");
        row("https://www.instagram.com/p/DMsI5LsyOvL/", "https://www.instagram.com/");
        row("https://marque.fr/lola", "https://marque.fr/lola");
        row("netflix.com/lola", "netflix.com/lola");
    }

    void masksMentionsInTexts() {
        QFETCH(std::string, text);
        QFETCH(std::string, masked);
        const Mask mask("secret");
        for (std::size_t at = 0; (at = masked.find('#')) != std::string::npos;)
            masked.replace(at, 1, mask.handle("lola"));
        QCOMPARE(mask.text(text), masked);
    }

    void masksMailAddresses() {
        const Mask mask("secret");
        QCOMPARE(mask.text("écrire à lola@mail.fr."),
                 "écrire à " + mask.handle("lola") + "@" + mask.handle("mail.fr") + ".");
    }

    void masksReadersAndKeepsThemApart() {
        const Mask mask("secret");
        QVERIFY(mask.reader("lea").starts_with("lecteur-"));
        QCOMPARE(mask.reader("lea"), mask.reader("lea"));
        QVERIFY(mask.reader("lea") != mask.reader("tom"));
    }

    void masksAccentedHandlesWhole() {
        const Mask mask("secret");
        QCOMPARE(mask.text("@éva_b 🎁"), "@" + mask.handle("éva_b") + " 🎁");
    }

    void leavesNoNameInTheCopy() {
        const Folder folder;
        {
            const Dossier original = decided(folder / "d.vigie");
            Dossier copy = openDossier(folder / "copy.vigie");
            must(minimise(original, copy, {true, "secret"}));
            QCOMPARE(must(copy.overview()).findings, std::size_t(1));
            const TakenDecision taken = must(copy.decisionsOn(1)).at(0);
            QVERIFY(taken.decision.kind == DecisionKind::Dismissed);
            QCOMPARE(taken.who, Mask("secret").reader("Lea Masque"));
            QCOMPARE(must(copy.post(1)).post.publishedAt, parseInstant("2025-03-02"));
            const Mask mask("secret");
            QCOMPARE(must(copy.post(1)).post.author, mask.handle("lola_masquee"));
            QCOMPARE(must(copy.post(2)).post.mentions.at(0), mask.handle("lola_masquee"));
            QVERIFY(must(verify(copy)).isIntact());
        }
        for (const char* word : {"masque", "Masque", "Cx12"})
            QCOMPARE(occurrences(folder / "copy.vigie", word), std::size_t(0));
        QVERIFY(occurrences(folder / "d.vigie", "masque") > 0);
    }

    void isNotPurgedBeforeItsTime() {
        const Folder folder;
        Dossier dossier = decided(folder / "d.vigie");
        QVERIFY(!dossier.purge());
        must(dossier.keepUntil(*parseDate("2026-11-22"))); // the day on the clock of the tests
        const auto refused = dossier.purge();
        QVERIFY(!refused);
        QVERIFY(refused.error().message.find("22\u00A0November\u00A02026") != std::string::npos);
        QCOMPARE(must(dossier.overview()).findings, std::size_t(1));
    }

    void leavesHashesAndACertificate() {
        const Folder folder;
        const std::string path = folder / "d.vigie";
        LogHead before;
        {
            Dossier dossier = decided(path);
            must(dossier.keepUntil(*parseDate("2030-12-31")));
            before = must(dossier.logHead());
        }
        std::filesystem::copy_file(path, folder / "kept.vigie");
        {
            Dossier dossier = must(Dossier::open(path, yearsLater()));
            const PurgeDetails purged = must(dossier.purge());
            QCOMPARE(purged.posts, std::size_t(2));
            QCOMPARE(purged.records, std::size_t(2));
            QCOMPARE(purged.head, before.hash);
            QVERIFY(must(verify(dossier)).isIntact());
            std::istringstream in(namedPosts);
            const auto reader = readPostStream(
                in, "again.ndjson", [](const Error&) {}, Language::English);
            QVERIFY(!dossier.import(*reader, {}));
            auto kept =
                must(Database::open(folder / "kept.vigie", Database::Access::ReadOnly, Language::English));
            const auto digest =
                kept.read<std::string>([](Sql& sql) -> Result<std::string> { return digestOfRecords(sql); });
            QCOMPARE(must(digest), purged.digest);
        }
        for (const char* word : {"masque", "Masque", "Cx12", "PROMO20", "own product"})
            QCOMPARE(occurrences(path, word), std::size_t(0));
    }

    void saysWhereWordsAreLeftAndClearsThemLater() {
        const Folder folder;
        const std::string path = folder / "d.vigie";
        {
            Dossier dossier = decided(path);
            must(dossier.keepUntil(*parseDate("2030-12-31")));
        }
        Dossier dossier = must(Dossier::open(path, yearsLater()));
        {
            const OtherReader reader(path);
            const auto purged = dossier.purge();
            QVERIFY(!purged);
            QVERIFY2(purged.error().message.starts_with("The dossier is purged, but"),
                     purged.error().message.c_str());
        }
        QVERIFY(!dossier.keepUntil(*parseDate("2040-12-31")));
        QVERIFY(!dossier.drawSample(1, "seed"));
        const PurgeDetails certificate = must(dossier.purge());
        QCOMPARE(certificate.posts, std::size_t(2));
        QCOMPARE(must(dossier.purge()).digest, certificate.digest);
        for (const std::string& file : {path, path + "-wal"})
            for (const char* word : {"masque", "Masque", "Cx12", "PROMO20", "own product"})
                QCOMPARE(occurrences(file, word), std::size_t(0));
        QVERIFY(must(verify(dossier)).isIntact());
    }

    void noticesWhatIsChangedAfterAPurge_data() {
        QTest::addColumn<std::string>("script");
        QTest::addRow("a hash of a record") << std::string("UPDATE record SET sha256 = 'x' WHERE id = 1");
        QTest::addRow("a record taken away") << std::string("DELETE FROM record WHERE id = 1");
        QTest::addRow("an entry of the log taken away") << std::string("DELETE FROM log WHERE number = 2");
        QTest::addRow("the hash of an entry") << std::string("UPDATE log SET hash = 'x' WHERE number = 2");
        QTest::addRow("the certificate") << std::string(
            "UPDATE log SET details = replace(details, 'posts\":2', 'posts\":1') WHERE kind = 'purge'");
    }

    void noticesWhatIsChangedAfterAPurge() {
        QFETCH(std::string, script);
        const Folder folder;
        const std::string path = folder / "d.vigie";
        {
            Dossier dossier = decided(path);
            must(dossier.keepUntil(*parseDate("2030-12-31")));
        }
        {
            Dossier dossier = must(Dossier::open(path, yearsLater()));
            must(dossier.purge());
        }
        QCOMPARE(verdictOn(path), std::string("intact"));
        tamper(path, script);
        QVERIFY(verdictOn(path) != "intact");
    }
};

QTEST_GUILESS_MAIN(PrivacyTest)
#include "tst_privacy.moc"
