// SPDX-License-Identifier: GPL-3.0-or-later
// The HTML page of an audit, read as a strict parser and as a screen reader would.
#include "core/report/report_page.h"
#include "tests/support/golden.h"
#include "tests/support/report_samples.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace vigie;

class TestReportPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTagIsClosed_data();
    void everyTagIsClosed();
    void headingsGoDownOneByOne();
    void linksLeadSomewhere();
    void tablesNameTheirColumns();
    void wordsOfPostsAreNeverMarkup();
    void nothingIsLoadedOrRun();
    void findingsStandInOrder();
    void questionsHaveATable();
    void sameReportSameBytes();
    void numbersAreWrittenAsTheLanguageDoes();
    void everyWordAsItWas_data();
    void everyWordAsItWas();
};

namespace {

/// All but the doctype and the void elements is XML.
QString asXml(const Report& report) {
    QString page = QString::fromStdString(reportPage(report));
    page.remove(0, page.indexOf(QLatin1Char('\n')));
    static const QRegularExpression meta(QStringLiteral("(<(meta|br)\\b[^>]*)>"));
    return page.replace(meta, QStringLiteral("\\1/>"));
}

template <typename Visit> void visitElements(const Report& report, Visit visit) {
    QXmlStreamReader xml(asXml(report));
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement)
            visit(xml.name().toString(), xml.attributes());
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
}

} // namespace

void TestReportPage::everyTagIsClosed_data() {
    QTest::addColumn<int>("language");
    QTest::addRow("French") << int(Language::French);
    QTest::addRow("English") << int(Language::English);
}

void TestReportPage::everyTagIsClosed() {
    QFETCH(int, language);
    const Report report = samples::report(samples::dossier(), static_cast<Language>(language));
    int tables = 0;
    visitElements(report, [&](const QString& name, const auto& attributes) {
        tables += name == QLatin1String("table");
        if (name == QLatin1String("html"))
            QCOMPARE(attributes.value(QStringLiteral("lang")).toString(),
                     language == int(Language::French) ? QStringLiteral("fr") : QStringLiteral("en"));
    });
    QVERIFY(tables >= 7);
}

void TestReportPage::headingsGoDownOneByOne() {
    int last = 0;
    visitElements(samples::report(samples::dossier()), [&](const QString& name, const auto&) {
        if (name.size() != 2 || name[0] != QLatin1Char('h') || !name[1].isDigit())
            return;
        const int level = name[1].digitValue();
        QVERIFY2(level <= last + 1, qPrintable(name));
        last = level;
    });
    QVERIFY(last > 1);
}

void TestReportPage::linksLeadSomewhere() {
    QStringList links, anchors;
    visitElements(samples::report(samples::crowd(12)), [&](const QString& name, const auto& attributes) {
        if (attributes.hasAttribute(QStringLiteral("id")))
            anchors << attributes.value(QStringLiteral("id")).toString();
        const QString target = attributes.value(QStringLiteral("href")).toString();
        if (name == QLatin1String("a") && target.startsWith(QLatin1Char('#')))
            links << target.mid(1);
    });
    QVERIFY(links.size() > 12);
    for (const QString& link : links)
        QVERIFY2(anchors.contains(link), qPrintable(link));
    anchors.removeDuplicates();
    QVERIFY(anchors.size() > 12);
}

void TestReportPage::tablesNameTheirColumns() {
    visitElements(samples::report(samples::dossier()), [&](const QString& name, const auto& attributes) {
        if (name == QLatin1String("th"))
            QVERIFY(attributes.hasAttribute(QStringLiteral("scope")));
    });
}

void TestReportPage::wordsOfPostsAreNeverMarkup() {
    const std::string trap = "<script>alert(1)</script><img src=x onerror=y> code FIN \"quotes\" & 'more'";
    const Report report =
        samples::report({samples::PostBuilder("t", "lola<b>", trap)
                             .sign("code FIN")
                             .withUrl("javascript:alert(1)")
                             .finding("disclosure.promo-code", Severity::Critical, "code FIN")});
    const QString page = QString::fromStdString(reportPage(report));
    QVERIFY(!page.contains(QStringLiteral("<script")));
    QVERIFY(!page.contains(QStringLiteral("<img")));
    QVERIFY(!page.contains(QStringLiteral("lola<b>")));
    QVERIFY(!page.contains(QStringLiteral("href=\"javascript:")));
    QVERIFY(page.contains(QStringLiteral("&lt;script&gt;alert(1)&lt;/script&gt;")));
}

void TestReportPage::nothingIsLoadedOrRun() {
    const QString page = QString::fromStdString(reportPage(samples::report(samples::dossier())));
    QVERIFY(page.contains(QStringLiteral("default-src 'none'")));
    QVERIFY(!page.contains(QStringLiteral(" src=")));
    QVERIFY(!page.contains(QStringLiteral("url(")));
    QVERIFY(!page.contains(QStringLiteral("@import")));
}

void TestReportPage::findingsStandInOrder() {
    const Report report = samples::report(samples::dossier());
    const QString page = QString::fromStdString(reportPage(report));
    qsizetype at = page.indexOf(QStringLiteral("id=\"post-1\""));
    for (const PostBlock& post : report.details.posts)
        for (const FindingBlock& finding : post.findings) {
            at = page.indexOf(QString::fromStdString(finding.number + " " + finding.title), at);
            QVERIFY2(at > 0, finding.number.c_str());
        }
    QVERIFY(page.contains(QStringLiteral("<mark class=\"sign\">code LOLA20</mark>")));
}

void TestReportPage::questionsHaveATable() {
    ReviewRecord review = samples::review();
    samples::decide(review, samples::dossier().front(), "claim.health.cure", DecisionKind::Question,
                    "Qui a payé ?");
    const QString page = QString::fromStdString(
        reportPage(buildReport(samples::dossier(), samples::pack(), {}, {}, samples::options(), review)));
    QVERIFY(page.contains(QStringLiteral("Questions posées aux créateurs")));
    QVERIFY(page.contains(QStringLiteral("<td>20/11/2026</td><td>Qui a payé ?</td>")));
}

void TestReportPage::sameReportSameBytes() {
    QCOMPARE(reportPage(samples::report(samples::dossier())),
             reportPage(samples::report(samples::dossier())));
}

void TestReportPage::numbersAreWrittenAsTheLanguageDoes() {
    const std::vector<CheckedPost> posts = samples::crowd(1200);
    QVERIFY(reportPage(samples::report(posts)).find("<td>1\u202F200</td>") != std::string::npos);
    QVERIFY(reportPage(samples::report(posts, Language::English)).find("<td>1,200</td>") !=
            std::string::npos);
}

void TestReportPage::everyWordAsItWas_data() {
    everyTagIsClosed_data();
}

/// The whole content in its order, decisions and log included.
void TestReportPage::everyWordAsItWas() {
    QFETCH(int, language);
    const Report report =
        buildReport(samples::dossier(), samples::pack(), samples::sources(), samples::problems(),
                    samples::options(static_cast<Language>(language)), samples::reviewWithARequest());
    const std::string path = std::string(VIGIE_SOURCE_DIR "/tests/data/report/audit.") +
                             (report.language == Language::French ? "fr" : "en") + ".html.expected";
    const std::string difference = test::differenceFrom(path, reportPage(report));
    QVERIFY2(difference.empty(), difference.c_str());
}

QTEST_GUILESS_MAIN(TestReportPage)
#include "tst_report_page.moc"
