// SPDX-License-Identifier: GPL-3.0-or-later
// Cover, scope, limits and method, and which parts there are.
#include "core/report/report_parts.h"
#include "tests/support/report_samples.h"

#include <QTest>
#include <algorithm>

using namespace vigie;

class TestReportParts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void partsCanBeChosen();
    void sectionNamesComeBack();
    void coverNamesFirmAndCase();
    void coverIsNamedByWhatThereIs_data();
    void coverIsNamedByWhatThereIs();
    void scopeSaysWhatWasChosen();
    void everyRuleIsListed();
    void sourcesAndProblems();
    void foldersOfTheMachineAreNotTold();
    void limitsComeFromTheData();
    void sectionsHaveTitles();
};

namespace {

QString q(const std::string& text) {
    return QString::fromStdString(text);
}

bool holds(const std::vector<Limit>& limits, const char* words) {
    return std::any_of(limits.begin(), limits.end(),
                       [=](const Limit& limit) { return limit.text.find(words) != std::string::npos; });
}

} // namespace

void TestReportParts::partsCanBeChosen() {
    ReportOptions options = samples::options();
    options.sections = {Section::Findings, Section::Rules};
    const Report report = buildReport(samples::dossier(), samples::pack(), {}, {}, options);
    QStringList parts;
    for (const Part& part : report.parts)
        parts << q(part.title);
    QCOMPARE(parts, QStringList({QStringLiteral("Synthèse"), QStringLiteral("Limites"),
                                 QStringLiteral("Table des constats"),
                                 QStringLiteral("Annexe A · Règles appliquées")}));
    const Report empty = buildReport({}, samples::pack(), {}, {}, samples::options());
    for (const Part& part : empty.parts)
        QVERIFY(part.section != Section::Details && part.section != Section::Creators &&
                part.section != Section::Actions);
}

void TestReportParts::sectionNamesComeBack() {
    for (const Section section : sectionsInOrder())
        QVERIFY(sectionFromName(toString(section)) == section);
    QVERIFY(!sectionFromName("nothing"));
}

void TestReportParts::coverNamesFirmAndCase() {
    ReportOptions options = samples::options();
    options.firm = "Cabinet Exemple";
    options.client = "Marque Exemple";
    options.caseReference = "2026-114";
    options.confidentiality = "Secret professionnel.";
    const Cover cover = buildReport(samples::dossier(), samples::pack(), {}, {}, options).cover;
    QCOMPARE(q(cover.firm), QStringLiteral("Cabinet Exemple"));
    QCOMPARE(q(cover.facts.at(0).value), QStringLiteral("Marque Exemple"));
    QCOMPARE(q(cover.facts.at(1).value), QStringLiteral("2026-114"));
    QCOMPARE(q(cover.confidentiality), QStringLiteral("Secret professionnel."));
}

void TestReportParts::coverIsNamedByWhatThereIs_data() {
    QTest::addColumn<QString>("dossier");
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QString>("subject");
    const auto row = [](const char* name, const char* dossier, const QStringList& files,
                        const char* subject) {
        QTest::addRow("%s", name) << dossier << files << QString::fromUtf8(subject);
    };
    const QString csv = QStringLiteral("/home/lea/export_mars.csv");
    row("the dossier", "audit_lumen", {csv}, "Audit lumen");
    row("one file", "", {csv}, "Export mars");
    row("an archive", "", {QStringLiteral("posts.tar.gz")}, "Posts");
    row("a day in a name", "", {QStringLiteral("posts 12.03.2025.csv")}, "Posts 12.03.2025");
    row("a hidden file", "", {QStringLiteral(".csv")}, ".csv");
    row("two files", "", {csv, QStringLiteral("tableur.xlsx")}, "Export mars et tableur");
    row("three files", "", {csv, QStringLiteral("a.csv"), QStringLiteral("b.csv")}, "A et 2 autres fichiers");
    row("none", "", {}, "Publications vérifiées");
}

void TestReportParts::coverIsNamedByWhatThereIs() {
    QFETCH(QString, dossier);
    QFETCH(QStringList, files);
    QFETCH(QString, subject);
    ReportOptions options = samples::options();
    options.subject.clear();
    options.dossier = dossier.toStdString();
    std::vector<ImportSummary> sources;
    for (const QString& file : files) {
        sources.push_back(samples::sources().front());
        sources.back().file = file.toStdString();
    }
    QCOMPARE(q(buildReport({}, samples::pack(), sources, {}, options).cover.subject), subject);
}

void TestReportParts::scopeSaysWhatWasChosen() {
    ReportOptions options = samples::options();
    QVERIFY(buildReport({}, samples::pack(), {}, {}, options).scope.chosen.empty());
    options.scope = {{"lola"}, {parseDate("2025-03-01"), parseDate("2025-03-31")}};
    const Report report = buildReport({}, samples::pack(), {}, {}, options);
    QCOMPARE(q(report.scope.chosen),
             QStringLiteral("Des fichiers ci-dessous, seulement @lola du 1er\u00A0mars\u00A02025 au "
                            "31\u00A0mars\u00A02025."));
    options.scope = {{"lola", "tom"}, {}, "verdict:conforme"};
    QCOMPARE(q(buildReport({}, samples::pack(), {}, {}, options).scope.chosen),
             QStringLiteral("Des fichiers ci-dessous, seulement @lola, @tom, filtre "
                            "«\u00A0verdict:conforme\u00A0»."));
}

void TestReportParts::everyRuleIsListed() {
    const Report report = samples::report(samples::dossier());
    std::size_t rules = report.rules.rules.rows.size();
    for (const SilentRules& silent : report.rules.silent)
        rules += silent.rules.size();
    QCOMPARE(rules, samples::pack().rules.size());
    for (const RuleRow& row : report.rules.rules.rows)
        QVERIFY(row.findings > 0);
    const SilentRules& critical = report.rules.silent.front();
    QCOMPARE(q(critical.heading), QStringLiteral("Critique · 1 règle, 0 constat"));
    QCOMPARE(q(critical.rules.back().id), QStringLiteral("prohibited.nicotine"));
    QCOMPARE(report.method.laws.rows.front().posts, 1u); // 2024-10-01 stands under version A
    QVERIFY(report.summary.topRules.rows.size() <= 5);
    for (const RuleRow& row : report.summary.topRules.rows)
        QVERIFY(row.findings > 0);
}

void TestReportParts::sourcesAndProblems() {
    const Report report = samples::report(samples::dossier());
    QCOMPARE(report.scope.sources.rows.size(), 1u);
    QCOMPARE(report.scope.sources.rows.front().skipped, 2u);
    QCOMPARE(report.scope.sources.rows.front().setAside, 1u);
    QCOMPARE(report.scope.problems.rows.size(), 2u);
    QCOMPARE(q(report.scope.problems.rows.back().place),
             QStringLiteral("publications.ndjson, enregistrement\u00A07, champ «\u00A0published_at\u00A0»"));
    QVERIFY(q(report.scope.problems.rows.back().message).contains(QStringLiteral("Écrivez")));
    QVERIFY(report.scope.counted.empty());
    std::vector<CheckedPost> fewer = samples::dossier();
    fewer.pop_back();
    QVERIFY(q(samples::report(fewer).scope.counted)
                .startsWith(QStringLiteral(
                    "Publications lues dans les fichiers\u00A0: 5\u202F; dans ce rapport\u00A0: 4.")));
}

void TestReportParts::foldersOfTheMachineAreNotTold() {
    std::vector<ImportSummary> sources = samples::sources();
    sources.front().file = "/home/lea/clients/marque/a.csv";
    sources.push_back(sources.front());
    sources.back().file = "/home/lea/clients/marque/tom/b.csv";
    const Report report = buildReport({}, samples::pack(), sources, {}, samples::options());
    QCOMPARE(q(report.scope.sources.rows.front().file), QStringLiteral("a.csv"));
    QCOMPARE(q(report.scope.sources.rows.back().file), QStringLiteral("b.csv"));
}

void TestReportParts::limitsComeFromTheData() {
    const std::vector<Limit> limits = samples::report(samples::dossier()).limits.fromData;
    QVERIFY(holds(limits, "Label de la plateforme inconnu pour 3 publications"));
    QVERIFY(holds(limits, "1 publication sans date"));
    QVERIFY(holds(limits, "1 publication sans légende"));
    QVERIFY(holds(limits, "2 enregistrements illisibles"));
    QVERIFY(holds(limits, "1 texte cité repose sur une source à confirmer"));
    QVERIFY(holds(limits, "3 publications commerciales seulement"));
    QVERIFY(!holds(limits, "story"));
    const std::vector<CheckedPost> complete = {samples::PostBuilder("ok", "lola", "Bonjour")
                                                   .on("2025-01-01T10:00:00Z")
                                                   .labelled(false)
                                                   .withUrl("https://x")};
    const Report clean = buildReport(complete, samples::pack(), {}, {}, samples::options());
    QCOMPARE(clean.limits.fromData.size(), 1u);
    QVERIFY(holds(clean.limits.fromData, "Aucune lacune"));
}

void TestReportParts::sectionsHaveTitles() {
    for (const Section section : sectionsInOrder())
        for (const Language language : {Language::French, Language::English}) {
            const QString title = q(titleOf(section).in(language));
            QVERIFY2(!title.isEmpty(), toString(section).data());
            QVERIFY2(!title.startsWith(QStringLiteral("Ann")), qPrintable(title));
        }
    QCOMPARE(q(titleOf(Section::Log).en), QStringLiteral("Log of the dossier"));
}

QTEST_GUILESS_MAIN(TestReportParts)
#include "tst_report_parts.moc"
