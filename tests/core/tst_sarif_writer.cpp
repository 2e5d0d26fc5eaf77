// SPDX-License-Identifier: GPL-3.0-or-later
// The file as SARIF 2.1.0 wants it: what its schema requires, and what viewers look for.
#include "core/report/sarif_writer.h"
#include "tests/support/report_samples.h"

#include <nlohmann/json.hpp>

#include <QTest>
#include <sstream>

using namespace vigie;
using Json = nlohmann::json;

class TestSarifWriter final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsWhatTheSchemaRequires();
    void listsRulesWithoutHits();
    void resultsLeadToTheirRecords();
    void namesAreUris_data();
    void namesAreUris();
    void dismissedFindingsAreSuppressed();
    void problemsAreNotifications();
    void nothingAtAll();
};

namespace {

const RulePack& pack() {
    static const RulePack known = samples::pack();
    return known;
}

Json written(const std::vector<CheckedPost>& posts, const std::vector<Error>& problems = {},
             Language language = Language::French) {
    std::ostringstream out;
    SarifWriter writer(out, pack(), {"0.1.0", "fr", "2026.11.22", pack().sha256, {}, language});
    CheckSummary summary;
    summary.sources = samples::sources();
    writer.begin();
    for (const CheckedPost& checked : posts) {
        summary.tally.add(checked);
        writer.write(checked);
    }
    for (const Error& problem : problems)
        writer.problem(problem);
    writer.end(summary);
    return Json::parse(out.str());
}

} // namespace

void TestSarifWriter::holdsWhatTheSchemaRequires() {
    const Json log = written(samples::dossier(), samples::problems());
    QCOMPARE(log.at("version").get<std::string>(), std::string("2.1.0"));
    QVERIFY(log.at("$schema").get<std::string>().find("sarif-2.1.0") != std::string::npos);
    const Json& run = log.at("runs").at(0);
    QVERIFY(!run.at("tool").at("driver").at("name").get<std::string>().empty());
    QCOMPARE(run.at("columnKind").get<std::string>(), std::string("unicodeCodePoints"));
    for (const Json& rule : run.at("tool").at("driver").at("rules")) {
        QVERIFY(rule.at("id").is_string());
        QVERIFY(rule.at("shortDescription").at("text").is_string());
        QVERIFY(rule.at("fullDescription").at("text").is_string());
        QVERIFY(rule.at("help").at("text").is_string());
    }
    QCOMPARE(run.at("results").size(), 3u);
    const std::vector<std::string> levels = {"none", "note", "warning", "error"};
    for (const Json& result : run.at("results")) {
        QVERIFY(!result.at("message").at("text").get<std::string>().empty());
        QVERIFY(std::count(levels.begin(), levels.end(), result.at("level").get<std::string>()) == 1);
        QVERIFY(result.at("partialFingerprints").at("vigieKey/v1").is_string());
    }
    for (const Json& artifact : run.at("artifacts"))
        QVERIFY(artifact.at("location").at("uri").is_string());
    QVERIFY(run.at("invocations").at(0).at("executionSuccessful").is_boolean());
}

void TestSarifWriter::listsRulesWithoutHits() {
    const Json run = written(samples::dossier()).at("runs").at(0);
    QCOMPARE(run.at("tool").at("driver").at("rules").size(), pack().rules.size());
    QCOMPARE(run.at("properties").at("hits").at("prohibited.nicotine").get<int>(), 0);
    QCOMPARE(run.at("properties").at("hits").at("disclosure.promo-code").get<int>(), 1);
}

void TestSarifWriter::resultsLeadToTheirRecords() {
    const Json run = written(samples::dossier()).at("runs").at(0);
    for (const Json& result : run.at("results")) {
        const Json& rule =
            run.at("tool").at("driver").at("rules").at(result.at("ruleIndex").get<std::size_t>());
        QVERIFY(rule.at("id") == result.at("ruleId"));
        const Json& place = result.at("locations").at(0).at("physicalLocation");
        QCOMPARE(place.at("region").at("startLine").get<int>(), 1);
        const Json& artifact =
            run.at("artifacts").at(place.at("artifactLocation").at("index").get<std::size_t>());
        QVERIFY(artifact.at("location").at("uri") == place.at("artifactLocation").at("uri"));
        QVERIFY(artifact.at("hashes").at("sha-256").is_string());
    }
    const Json& first = run.at("results").at(0);
    QCOMPARE(first.at("properties").at("evidence").at(0).at("text").get<std::string>(),
             std::string("code LOLA20"));
    QVERIFY(first.at("message").at("text").get<std::string>().find("«\u00A0code LOLA20\u00A0»") !=
            std::string::npos);
}

void TestSarifWriter::namesAreUris_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("uri");
    QTest::addRow("as typed") << "posts.ndjson"
                              << "posts.ndjson";
    QTest::addRow("absolute") << "/srv/posts.ndjson"
                              << "file:///srv/posts.ndjson";
    QTest::addRow("a blank and an accent") << "mes données/été.csv"
                                           << "mes%20donn%C3%A9es/%C3%A9t%C3%A9.csv";
    QTest::addRow("signs of an address") << "a?b#c:d"
                                         << "a%3Fb%23c%3Ad";
}

void TestSarifWriter::namesAreUris() {
    QFETCH(QString, file);
    QFETCH(QString, uri);
    CheckedPost checked = samples::dossier().front();
    checked.post.source = {file.toStdString(), 12, "csv"};
    const Json run = written({checked}).at("runs").at(0);
    const Json& place = run.at("results").at(0).at("locations").at(0);
    QCOMPARE(QString::fromStdString(place.at("physicalLocation").at("artifactLocation").at("uri")), uri);
    QVERIFY(!place.at("physicalLocation").contains("region")); // a record of a table is no line
    QCOMPARE(QString::fromStdString(place.at("logicalLocations").at(0).at("fullyQualifiedName")),
             file + QStringLiteral("#12"));
}

void TestSarifWriter::dismissedFindingsAreSuppressed() {
    const ReviewRecord review = samples::review();
    std::ostringstream out;
    SarifWriter writer(out, pack(), {"0.1.0", "fr", "1", "", {}, Language::French}, &review);
    writer.begin();
    for (const CheckedPost& checked : samples::dossier())
        writer.write(checked);
    writer.end({});
    const Json results = Json::parse(out.str()).at("runs").at(0).at("results");
    int suppressed = 0;
    for (const Json& result : results) {
        if (!result.contains("suppressions"))
            continue;
        ++suppressed;
        QCOMPARE(result.at("ruleId").get<std::string>(), std::string("disclosure.buried"));
        const Json& suppression = result.at("suppressions").at(0);
        QCOMPARE(suppression.at("kind").get<std::string>(), std::string("external"));
        QCOMPARE(suppression.at("justification").get<std::string>(), std::string("hors sujet"));
    }
    QCOMPARE(suppressed, 1);
}

void TestSarifWriter::problemsAreNotifications() {
    const Json run = written({}, samples::problems()).at("runs").at(0);
    const Json& notes = run.at("invocations").at(0).at("toolExecutionNotifications");
    QCOMPARE(notes.size(), 2u);
    QVERIFY(notes.at(0).at("message").at("text").get<std::string>().find("publications.ndjson:6") == 0);
}

void TestSarifWriter::nothingAtAll() {
    const Json run = written({}).at("runs").at(0);
    QVERIFY(run.at("results").is_array() && run.at("results").empty());
    QVERIFY(run.at("artifacts").empty());
}

QTEST_GUILESS_MAIN(TestSarifWriter)
#include "tst_sarif_writer.moc"
