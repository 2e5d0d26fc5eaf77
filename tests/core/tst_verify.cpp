// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verify.h"
#include "tests/support/dossiers.h"
#include "tests/support/qt_strings.h"

#include <QTest>

using namespace vigie;
using namespace vigie::test;

class VerifyTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsNothingInAnUntouchedDossier() {
        const Folder folder;
        {
            Dossier dossier = openDossier(folder / "d.vigie");
            add(dossier, threePosts);
            add(dossier, R"({"id":"p1","platform":"instagram","text":"Publicité – mon code LOLA20"})");
        }
        const Dossier dossier = openDossier(folder / "d.vigie", DossierAccess::Look);
        const Verification found = must(verify(dossier));
        QVERIFY(found.isIntact());
        QCOMPARE(found.posts, std::size_t(3));
        QCOMPARE(found.records, std::size_t(4));
        QCOMPARE(found.head, must(dossier.logHead()));
    }

    void namesWhatWasChanged_data() {
        QTest::addColumn<std::string>("script");
        QTest::addColumn<std::string>("fault");
        const auto row = [](const char* name, const char* script, const char* fault) {
            QTest::addRow("%s", name) << std::string(script) << std::string(fault);
        };
        row("a byte of a record as it came",
            "UPDATE record SET raw = replace(raw, 'LOLA20', 'LOLA21') WHERE id = 1",
            "Post instagram/p1 (posts.ndjson, record 1)");
        row("a byte of a post as it was read",
            "UPDATE record SET content = replace(content, 'TOM15', 'TOM16') WHERE id = 2",
            "Post tiktok/p2 (posts.ndjson, record 2)");
        row("a post and its hash",
            "UPDATE record SET raw = (SELECT raw FROM record WHERE id = 2), content = (SELECT content FROM "
            "record WHERE id = 2), sha256 = (SELECT sha256 FROM record WHERE id = 2) WHERE id = 1",
            "File posts.ndjson: records are missing, too many or out of place");
        row("a record taken away", "DELETE FROM record WHERE id = 3",
            "File posts.ndjson: records are missing");
        row("two records exchanged",
            "UPDATE record SET id = 9 WHERE id = 1; UPDATE record SET id = 1 WHERE id = 2; UPDATE record SET "
            "id = 2 WHERE id = 9;",
            "File posts.ndjson: records are missing, too many or out of place");
        row("a post taken away", "DELETE FROM post WHERE id = 3", "Post");
        row("the name of a file", "UPDATE source SET file = 'autre.ndjson'", "File autre.ndjson");
        row("when a file came in", "UPDATE source SET time = '2020-01-01T00:00:00Z'", "File posts.ndjson");
        row("what could not be read", "DELETE FROM problem",
            "File posts.ndjson: what could not be read in it is no longer what was noted.");
        row("the words of what could not be read", "UPDATE problem SET message = 'nothing'",
            "File posts.ndjson: what could not be read");
        row("the number of a record", "UPDATE record SET number = 9 WHERE id = 1",
            "File posts.ndjson: records are missing, too many or out of place");
        row("a whole file taken away", "DELETE FROM record; DELETE FROM problem; DELETE FROM source;",
            "File posts.ndjson");
        row("the author in the list", "UPDATE post SET author = 'nina' WHERE id = 2", "Post tiktok/p2");
        row("the author as filters look for it", "UPDATE post SET creator = 'nina' WHERE id = 2",
            "Post tiktok/p2: its verdict or findings");
        row("which texts are the same", "UPDATE post SET same_text = 7 WHERE id = 2",
            "Post tiktok/p2: the list");
        row("a verdict", "UPDATE post SET verdict = 'compliant' WHERE id = 1",
            "Post instagram/p1: its verdict or findings are no longer those that the rules of the dossier "
            "give.");
        row("the verdict of today", "UPDATE post SET verdict_today = 'compliant' WHERE id = 1",
            "Post instagram/p1: its verdict");
        row("the law of the day", "UPDATE post SET law = 'none' WHERE id = 1",
            "Post instagram/p1: its verdict");
        row("the worst severity", "UPDATE post SET worst = 1 WHERE id = 1",
            "Post instagram/p1: its status or severity");
        row("a finding taken away", "DELETE FROM finding WHERE post = 2", "Post tiktok/p2: its status");
        row("the severity of a finding", "UPDATE finding SET severity = 1 WHERE post = 2",
            "Post tiktok/p2: its status or severity");
        row("a finding that no rule gives", "INSERT INTO finding VALUES (3, 'key', 'rule', 4)",
            "Post instagram/p3: its status or severity");
        row("the day of the check", "UPDATE check_run SET as_of = '2020-01-01'",
            "The log does not know the last check");
        row("the program of the check", "UPDATE check_run SET program = 'other'",
            "The log does not know the last check");
        row("a rule", "UPDATE pack_file SET content = replace(content, 'code', 'cade')", "Rule pack");
        row("the rule pack taken away", "PRAGMA foreign_keys = OFF; DELETE FROM pack_file; DELETE FROM pack;",
            "Rule pack");
        row("who did something", "UPDATE log SET who = 'tom' WHERE number = 2", "Log, entry 2 (import, tom,");
        row("when it was done", "UPDATE log SET time = '2020-01-01T00:00:00Z' WHERE number = 3",
            "Log, entry 3 (check,");
        row("what was done", "UPDATE log SET details = '{}' WHERE number = 2", "Log, entry 2");
        row("an entry in the middle taken away", "DELETE FROM log WHERE number = 2",
            "Log: entry 2 is missing");
        row("the first entry taken away", "DELETE FROM log WHERE number = 1", "Log: entry 1 is missing");
        row("the last entry taken away", "DELETE FROM log WHERE number = 6",
            "Log: it should hold 6 entries and holds 5");
        row("two entries exchanged",
            "UPDATE log SET number = 9 WHERE number = 2; UPDATE log SET number = 2 WHERE number = 3; "
            "UPDATE log SET number = 3 WHERE number = 9;",
            "Log, entry 2 (check, lea, 2026-11-22T06:00:03Z): it does not follow");
        row("the end of the log and its length",
            "DELETE FROM log WHERE number = 6; UPDATE log_head SET entries = 5;",
            "Log: the last entry is not the one");
        row("the words of a decision",
            "UPDATE log SET details = replace(details, 'confirmed', 'dismissed') WHERE number = 4",
            "Log, entry 4 (decision, lea,");
        row("a decision as lists show it", "UPDATE decision SET kind = 'question' WHERE entry = 4",
            "Decision of entry 4 on instagram/p1: it is no longer what the log says.");
        row("a decision taken back by nobody", "UPDATE decision SET undone = 6 WHERE entry = 4",
            "Decision of entry 4 on instagram/p1");
        row("a decision taken back that counts again", "UPDATE decision SET undone = NULL WHERE entry = 5",
            "Decision of entry 5 on tiktok/p2");
        row("a decision taken away", "DELETE FROM decision WHERE entry = 4",
            "Decision of entry 4 on instagram/p1");
        row("a decision that nobody took",
            "INSERT INTO decision SELECT 'instagram/p3', key, entry, rule, reading, kind, NULL FROM decision "
            "WHERE entry = 4",
            "Decision of entry 4 on instagram/p3");
        row("the status of a post", "UPDATE post SET status = 'open' WHERE id = 1",
            "Post instagram/p1: its status or severity is not what findings and decisions give.");
        row("the status of a post without a decision", "UPDATE post SET status = 'decided' WHERE id = 3",
            "Post instagram/p3: its status");
        row("the whole log", "DELETE FROM decision; DELETE FROM log",
            "Log: it should hold 6 entries and holds 0");
    }

    void namesWhatWasChanged() {
        QFETCH(std::string, script);
        QFETCH(std::string, fault);
        const Folder folder;
        {
            Dossier dossier = openDossier(folder / "d.vigie");
            add(dossier, threePosts + "{\n");
            for (const PostId post : {1, 2})
                must(dossier.decide(must(dossier.findings(post)),
                                    {DecisionKind::Confirmed, ReadingRound::First, "", ""}));
            must(dossier.undo());
        }
        QCOMPARE(verdictOn(folder / "d.vigie"), std::string("intact"));
        tamper(folder / "d.vigie", script);
        const std::string said = verdictOn(folder / "d.vigie");
        QVERIFY2(said.starts_with(fault), said.c_str());
    }

    void noticesAVersionThatWasChanged_data() {
        QTest::addColumn<std::string>("script");
        QTest::addColumn<std::string>("fault");
        QTest::addRow("an older one counts")
            << std::string("UPDATE post SET version = 1 WHERE id = 1")
            << std::string("Post instagram/p1: it is not its last version that counts.");
        QTest::addRow("one of another post") << std::string("UPDATE record SET post = 2 WHERE id = 1")
                                             << std::string("File posts.ndjson: records");
    }

    void noticesAVersionThatWasChanged() {
        QFETCH(std::string, script);
        QFETCH(std::string, fault);
        const Folder folder;
        {
            Dossier dossier = openDossier(folder / "d.vigie");
            add(dossier, R"({"id":"p1","platform":"instagram","text":"Bonjour","location":"Lyon"})"
                         "\n"
                         R"({"id":"p2","platform":"instagram","text":"Bonsoir"})");
            add(dossier, R"({"id":"p1","platform":"instagram","text":"Bonjour","location":"Paris"})");
        }
        QCOMPARE(verdictOn(folder / "d.vigie"), std::string("intact"));
        tamper(folder / "d.vigie", script);
        const std::string said = verdictOn(folder / "d.vigie");
        QVERIFY2(said.starts_with(fault), said.c_str());
    }

    void noticesASampleThatWasChanged() {
        const Folder folder;
        {
            Dossier dossier = openDossier(folder / "d.vigie");
            add(dossier, threePosts);
            must(dossier.drawSample(1, "seed"));
        }
        QCOMPARE(verdictOn(folder / "d.vigie"), std::string("intact"));
        tamper(folder / "d.vigie", "DELETE FROM sample_post");
        QVERIFY(verdictOn(folder / "d.vigie").starts_with("Sample: the posts that were drawn"));
    }

    void saysWhatItCouldNotCompare() {
        const Folder folder;
        const std::string path = folder / "d.vigie";
        {
            Dossier dossier = openDossier(path);
            add(dossier, threePosts);
            QVERIFY(!must(verify(dossier)).gap);
        }
        DossierOptions options = optionsFor(DossierAccess::Work);
        options.programVersion = "next";
        Dossier dossier = must(Dossier::open(path, options));
        QVERIFY(must(verify(dossier)).isIntact());
        QCOMPARE(must(verify(dossier)).gap.value().en,
                 std::string("Verdicts and findings were not computed again: they are from Vigie test, and "
                             "this program is Vigie next."));
        must(dossier.check(smallChecker()));
        QVERIFY(!must(verify(dossier)).gap);
        std::istringstream in(R"({"id":"p4","platform":"x","text":"Mon code NINA5"})");
        const auto reader = readPostStream(
            in, "more.ndjson", [](const Error&) {}, Language::English);
        must(dossier.import(*reader, {}));
        QCOMPARE(must(verify(dossier)).gap.value().en,
                 std::string("Posts still to be checked, whose verdict was therefore not compared: 1."));
    }

    void verifiesAnImportOfAnEarlierVersion() {
        const ImportDetails details{"key", {}, {}, "digest", "places", "problems"};
        const std::string now = toJson(details);
        const std::string before = now.substr(0, now.find(",\"places\"")) + "}";
        QCOMPARE(importFromJson(now).value().problems, std::string("problems"));
        QCOMPARE(importFromJson(before).value().problems, std::string());
    }
};

QTEST_GUILESS_MAIN(VerifyTest)
#include "tst_verify.moc"
