// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/score.h"
#include "tests/support/qt_strings.h"

#include <QTest>
#include <sstream>

using namespace vigie;

namespace {

std::vector<std::string> words(const std::string& text) {
    std::istringstream in(text);
    std::vector<std::string> out;
    for (std::string word; in >> word;)
        out.push_back(word);
    return out;
}

std::string joined(const std::vector<std::string>& parts) {
    std::string out;
    for (const std::string& part : parts)
        out += (out.empty() ? "" : " ") + part;
    return out;
}

/// « claim.cure:major » one word a finding.
Assessment assessment(Verdict verdict, const std::string& findings = {}) {
    Assessment out;
    out.then.verdict = verdict;
    for (const std::string& word : words(findings)) {
        const std::size_t colon = word.find(':');
        Finding finding;
        finding.rule = word.substr(0, colon);
        finding.severity = *severityFromName(word.substr(colon + 1));
        out.then.findings.push_back(finding);
    }
    return out;
}

std::set<std::string> ids(const std::string& text) {
    const std::vector<std::string> all = words(text);
    return {all.begin(), all.end()};
}

Labels labels(Verdict verdict, const std::string& must = {}, const std::string& may = {}) {
    return {verdict, ids(must), ids(may)};
}

Post postWith(const std::string& record) {
    Post post;
    post.raw = record;
    post.source = {"posts.ndjson", 7, "vigie-ndjson"};
    return post;
}

constexpr Verdict none = Verdict::NotCommercial;
constexpr Verdict unclear = Verdict::ToReview;
constexpr Verdict good = Verdict::Compliant;
constexpr Verdict weak = Verdict::Improvable;
constexpr Verdict bad = Verdict::NonCompliant;

} // namespace

Q_DECLARE_METATYPE(vigie::Verdict)

class ScoreTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comparesRules_data() {
        QTest::addColumn<std::string>("must");
        QTest::addColumn<std::string>("may");
        QTest::addColumn<std::string>("reported");
        QTest::addColumn<std::string>("outcome"); // right | unwanted | missed
        const auto row = [](const char* name, const char* must, const char* may, const char* reported,
                            const char* outcome) {
            QTest::addRow("%s", name)
                << std::string(must) << std::string(may) << std::string(reported) << std::string(outcome);
        };
        row("nothing wanted, nothing said", "", "", "", "||");
        row("wanted and said", "a", "", "a:major", "a||");
        row("wanted and said softly", "a", "", "a:info", "a||");
        row("wanted and not said", "a", "", "", "||a");
        row("not wanted", "", "", "a:critical b:major", "|a b|");
        row("not wanted, but minor", "", "", "a:minor b:info", "||");
        row("tolerated and said", "", "a", "a:critical", "||");
        row("tolerated and not said", "", "a", "", "||");
        row("wanted and tolerated", "a", "a", "a:major", "a||");
        row("disclosure does not count", "disclosure.denied", "", "disclosure.promo-code:critical", "||");
        row("found twice counts once", "", "", "a:major a:major", "|a|");
        row("all at once", "a b", "c", "a:major c:major d:major", "a|d|b");
    }

    void comparesRules() {
        QFETCH(std::string, must);
        QFETCH(std::string, may);
        QFETCH(std::string, reported);
        QFETCH(std::string, outcome);
        const Comparison said = compare(labels(good, must, may), assessment(bad, reported));
        QCOMPARE(joined(said.right) + "|" + joined(said.unwanted) + "|" + joined(said.missed), outcome);
        QVERIFY(said.expected == good && said.given == bad);
    }

    void countsFlags_data() {
        QTest::addColumn<Verdict>("expected");
        QTest::addColumn<Verdict>("given");
        QTest::addColumn<std::string>("kind");
        const auto row = [](const char* name, Verdict expected, Verdict given, const char* kind) {
            QTest::addRow("%s", name) << expected << given << std::string(kind);
        };
        row("a flag for a flag", weak, bad, "right");
        row("a flag for none", good, weak, "unwanted");
        row("none for a flag", bad, good, "missed");
        row("undecided about a flag", bad, unclear, "missed");
        row("undecided about none", none, unclear, "");
        row("a flag where people would not decide", unclear, bad, "");
        row("none for none", none, good, "");
    }

    void countsFlags() {
        QFETCH(Verdict, expected);
        QFETCH(Verdict, given);
        QFETCH(std::string, kind);
        Score score;
        score.add(labels(expected), assessment(given));
        const Hits wanted{kind == "right", kind == "unwanted", kind == "missed"};
        QVERIFY(score.flags() == wanted);
    }

    void measuresVerdicts() {
        Score score;
        score.add(labels(none), assessment(none));
        score.add(labels(none), assessment(none));
        score.add(labels(none), assessment(weak));
        score.add(labels(bad), assessment(bad));
        score.add(labels(bad), assessment(weak));
        QCOMPARE(score.posts(), std::size_t(5));
        QCOMPARE(score.count(none, none), std::size_t(2));
        QCOMPARE(score.count(bad, weak), std::size_t(1));
        QCOMPARE(score.verdictExact().value(), 0.6);
        // none: 2·2/(3+2) = 0.8; bad: 2·1/(2+1) = 2/3; weak was never expected and does not count.
        QCOMPARE(score.verdictMacroF1().value(), (0.8 + 2.0 / 3) / 2);
    }

    void measuresRules() {
        Score score;
        score.add(labels(bad, "a b"), assessment(bad, "a:major c:major"));
        score.add(labels(good, "a"), assessment(good, "a:critical"));
        QVERIFY((score.rules() == Hits{2, 1, 1}));
        QCOMPARE(score.rules().precision().value(), 2.0 / 3);
        QCOMPARE(score.rules().recall().value(), 2.0 / 3);
        QVERIFY((score.ofRule().at("a") == Hits{2, 0, 0}));
        QVERIFY((score.ofRule().at("c") == Hits{0, 1, 0}));
    }

    void saysNothingAboutNothing() {
        const Score score;
        QVERIFY(!score.verdictExact() && !score.verdictMacroF1());
        QVERIFY(!score.flags().precision() && !score.rules().recall());
    }

    void readsLabels() {
        const auto read = readLabels(
            postWith(R"({"id": "p", "labels": {"verdict": "to_review", "must": ["a", "b"], "may": null}})"),
            Language::English);
        QVERIFY(read);
        QVERIFY(*read == labels(unclear, "a b"));
    }

    void refusesLabels_data() {
        QTest::addColumn<std::string>("record");
        QTest::addColumn<std::string>("field");
        const auto row = [](const char* name, const char* record, const char* field) {
            QTest::addRow("%s", name) << std::string(record) << std::string(field);
        };
        row("none", R"({"id": "p"})", "labels");
        row("no object", R"({"labels": "compliant"})", "labels");
        row("no record at all", "", "labels");
        row("no verdict", R"({"labels": {"must": []}})", "labels.verdict");
        row("unknown verdict", R"({"labels": {"verdict": "fine"}})", "labels.verdict");
        row("no list", R"({"labels": {"verdict": "compliant", "must": "a"}})", "labels.must");
        row("a list of numbers", R"({"labels": {"verdict": "compliant", "may": [1]}})", "labels.may");
    }

    void refusesLabels() {
        QFETCH(std::string, record);
        QFETCH(std::string, field);
        const auto read = readLabels(postWith(record), Language::English);
        QVERIFY(!read);
        QCOMPARE(read.error().where.field, field);
        QCOMPARE(read.error().where.record, std::size_t(7));
        QVERIFY(!read.error().message.empty() && !read.error().hint.empty());
    }
};

QTEST_APPLESS_MAIN(ScoreTest)
#include "tst_score.moc"
