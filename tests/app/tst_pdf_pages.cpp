// SPDX-License-Identifier: GPL-3.0-or-later
// The PDF as a reader gets it: its text is taken out again and looked through.
#include "app/report/drawn_letters.h"
#include "app/report/pdf_document.h"
#include "app/report/pdf_marks.h"
#include "app/report/pdf_pages.h"
#include "tests/support/golden.h"
#include "tests/support/report_samples.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QRegularExpression>
#include <QTest>
#include <set>
#include <thread>

using namespace vigie;

class TestPdfPages final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsOfEveryFindingInOrder();
    void articlesAndMentionsCanBeFound();
    void bothLanguages();
    void everyPageAsItWas_data();
    void everyPageAsItWas();
    void theVerdictOfTodayIsNotCut();
    void pagesAreNumbered();
    void pagesAboveAThousandAreReadable();
    void coverIsOnePage();
    void tableNamesThePageOfEachFinding();
    void questionsStandBehindTheFindings();
    void whatGoesOverAPageKeepsItsLabel();
    void decisionsOverleafKeepTheirLabel();
    void aLongTextKeepsItsName();
    void guillemetsStayWithTheirWords();
    void aFindingBeginsWithItsReason();
    void titleIsInTheMetadata();
    void anyPostFits_data();
    void anyPostFits();
    void manyFindings();
    void writesOnAnyThread();
    void longTextsStandInTheAnnex();
    void highlightsDifferWithoutColour();
};

namespace {

/// Line ends are the layout's business.
QString flattened(QString text) {
    return text.replace(QChar::Nbsp, QChar::Space).replace(QChar(0x202F), QChar::Space).simplified();
}

/// Pages are read when they are asked for, so the document keeps its bytes.
void load(QPdfDocument& document, const std::string& bytes) {
    auto* file = new QBuffer(&document);
    file->setData(QByteArray::fromStdString(bytes));
    file->open(QIODevice::ReadOnly);
    document.load(file);
    QCOMPARE(document.status(), QPdfDocument::Status::Ready);
}

/// Makes the document and reads its pages back.
QStringList pagesOf(const Report& report) {
    QPdfDocument document;
    load(document, renderPdf(report));
    QStringList out;
    for (int page = 0; page < document.pageCount(); ++page)
        out << flattened(document.getAllText(page).text());
    return out;
}

} // namespace

void TestPdfPages::wordsOfEveryFindingInOrder() {
    const Report report = samples::report(samples::dossier());
    const QString text = pagesOf(report).join(QChar::Space);
    qsizetype at = text.indexOf(QString::fromStdString(report.details.title));
    QVERIFY(at > 0);
    for (const PostBlock& post : report.details.posts)
        for (const FindingBlock& finding : post.findings)
            for (const std::string* part : {&finding.number, &finding.title, &finding.words, &finding.why,
                                            &finding.basis.front().citation, &finding.remedy}) {
                const qsizetype next = text.indexOf(flattened(QString::fromStdString(*part)), at);
                QVERIFY2(next >= at, part->c_str());
                at = next;
            }
}

void TestPdfPages::articlesAndMentionsCanBeFound() {
    const QString text = pagesOf(samples::report(samples::dossier())).join(QChar::Space);
    for (const char* words :
         {"Publicité", "code LOLA20", "art. 5-2", "Loi n° 2023-451", "@lola.lyon",
          "https://www.instagram.com/p/Clola20/", "à vérifier", "source à confirmer", "VIGIE-"})
        QVERIFY2(text.contains(QString::fromUtf8(words)), words);
}

void TestPdfPages::bothLanguages() {
    QVERIFY(pagesOf(samples::report(samples::dossier())).first().contains(QStringLiteral("Rapport d’audit")));
    const QStringList english = pagesOf(samples::report(samples::dossier(), Language::English));
    QVERIFY(english.first().contains(QStringLiteral("Audit report")));
    QVERIFY(!english.join(QChar::Space).contains(QStringLiteral("Rapport")));
}

void TestPdfPages::everyPageAsItWas_data() {
    QTest::addColumn<int>("language");
    QTest::addRow("French") << int(Language::French);
    QTest::addRow("English") << int(Language::English);
}

/// What a reader takes out of the file again, page by page: pages break where they did.
void TestPdfPages::everyPageAsItWas() {
    QFETCH(int, language);
    const Report report =
        buildReport(samples::dossier(), samples::pack(), samples::sources(), samples::problems(),
                    samples::options(static_cast<Language>(language)), samples::reviewWithARequest());
    const std::string path = std::string(VIGIE_SOURCE_DIR "/tests/data/report/audit.") +
                             (report.language == Language::French ? "fr" : "en") + ".txt.expected";
    const QString text = pagesOf(report).join(QStringLiteral("\n\n")) + u'\n';
    const std::string difference = test::differenceFrom(path, text.toStdString());
    QVERIFY2(difference.empty(), difference.c_str());
}

/// The verdict of today stands beside the subtitle, or below where there is no room.
void TestPdfPages::theVerdictOfTodayIsNotCut() {
    samples::PostBuilder post("p", "lola", "code LOLA20");
    post.on("2024-10-01T08:30:00Z").finding("disclosure.buried", Severity::Minor, "code LOLA20");
    post.verdict(Verdict::Improvable, Verdict::Compliant);
    for (const Platform platform : {Platform::X, Platform::Instagram}) {
        const QString text = pagesOf(samples::report({post.at(platform)}, Language::English)).join(u' ');
        QVERIFY(text.contains(
                    QStringLiteral("under the law as of 22\u00A0November\u00A02026: compliant disclosure")) ||
                text.contains(QStringLiteral("under the law as of 22 November 2026: compliant disclosure")));
    }
}

void TestPdfPages::pagesAreNumbered() {
    const QStringList pages = pagesOf(samples::report(samples::dossier()));
    QVERIFY(pages.size() >= 6);
    QVERIFY(!pages.first().contains(QStringLiteral("page 1 sur")));
    for (int i = 1; i < pages.size(); ++i)
        QVERIFY(pages[i].contains(QStringLiteral("page %1 sur %2").arg(i + 1).arg(pages.size())));
}

void TestPdfPages::pagesAboveAThousandAreReadable() {
    const auto [bytes, letters] = pdf::paintedPages([](pdf::LetteredWriter& writer) {
        QPainter painter(&writer);
        pdf::drawFooter(painter, {"Audit", "page {} sur {}", Wording(Language::French)}, 1057, 1165);
    });
    QPdfDocument document;
    load(document, bytes);
    const QString text = flattened(document.getAllText(0).text());
    QVERIFY2(text.contains(QStringLiteral("page 1 057 sur 1 165")), qPrintable(text));
}

// With all parts and facts there are, and with a subject that takes their room.
void TestPdfPages::coverIsOnePage() {
    ReportOptions options = samples::options();
    options.firm = "Cabinet Durand";
    options.client = "Maison Lumière";
    options.caseReference = "2026-114";
    options.author = "Camille Durand";
    const auto pages = [&] {
        return pagesOf(buildReport(samples::dossier(), samples::pack(), samples::sources(),
                                   samples::problems(), options, samples::review()));
    };
    QVERIFY(pages().first().contains(QStringLiteral("Document confidentiel")));
    QVERIFY2(pages()[1].startsWith(QStringLiteral("Synthèse")), qPrintable(pages()[1]));
    for (int file = 0; file < 8; ++file)
        options.subject += "export-du-mois-" + std::to_string(file) + ".csv, ";
    QVERIFY2(pages()[1].startsWith(QStringLiteral("Sommaire")), qPrintable(pages()[1]));
}

/// A finding may stand a page behind the head of its post.
void TestPdfPages::tableNamesThePageOfEachFinding() {
    const Report report = samples::report(samples::crowd(60));
    const QStringList pages = pagesOf(report);
    const QString text = pages.join(QChar::Space);
    std::set<std::pair<std::size_t, qsizetype>> pagesOfPosts;
    for (const FindingRow& row : report.findings.findings.rows) {
        const QString heading = QString::fromStdString(row.number + " " + row.title);
        const qsizetype page = pages.indexOf(pages.filter(heading).value(0)) + 1;
        const qsizetype line = text.indexOf(QString::fromStdString(row.number + " " + row.severityName));
        const QString end = QStringLiteral("%1 %2 ").arg(QString::fromStdString(row.postId)).arg(page);
        QVERIFY2(text.mid(line, 150).contains(end), qPrintable(text.mid(line, 150) + u'|' + end));
        pagesOfPosts.emplace(row.post, page);
    }
    QVERIFY(pagesOfPosts.size() > report.details.posts.size()); // else nothing was shown
}

void TestPdfPages::questionsStandBehindTheFindings() {
    ReviewRecord review = samples::review();
    samples::decide(review, samples::dossier().front(), "claim.health.cure", DecisionKind::Question,
                    "Qui a payé ?");
    const QStringList pages =
        pagesOf(buildReport(samples::dossier(), samples::pack(), {}, {}, samples::options(), review));
    const QString text = pages.join(QChar::Space);
    const qsizetype at = text.indexOf(QStringLiteral("Questions posées aux créateurs"));
    QVERIFY(at > text.indexOf(QStringLiteral("Publications à vérifier auprès du créateur")));
    const qsizetype page =
        pages.indexOf(pages.filter(QStringLiteral("1 @lola.lyon Non conforme")).value(0)) + 1;
    const QString row = QStringLiteral("1.2 @lola.lyon 20/11/2026 Qui a payé ? %1 ").arg(page);
    QVERIFY2(text.mid(at, 200).contains(row), qPrintable(text.mid(at, 200)));
}

/// On the line of the text, as on the page before.
void TestPdfPages::whatGoesOverAPageKeepsItsLabel() {
    QPdfDocument document;
    load(document, renderPdf(samples::report(samples::crowd(60))));
    int cut = 0;
    for (int page = 0; page < document.pageCount(); ++page) {
        const QString text = document.getAllText(page).text();
        const QStringList lines = text.split(u'\n');
        const qsizetype head = lines.indexOf(QRegularExpression(QStringLiteral(".*\\(suite\\)\\s*")));
        if (head < 0 || !flattened(lines.value(head + 1)).contains(QStringLiteral("Loi n°")))
            continue;
        ++cut;
        QVERIFY2(flattened(lines.at(head + 1)).startsWith(QStringLiteral("Base légale Loi n°")),
                 qPrintable(lines.mid(0, 5).join(u'\n')));
    }
    QVERIFY(cut > 0); // else nothing was shown
}

void TestPdfPages::decisionsOverleafKeepTheirLabel() {
    const std::vector<CheckedPost> posts = samples::crowd(60);
    ReviewRecord review = samples::decidedAll(posts, DecisionKind::Confirmed);
    for (auto& [on, finding] : review.findings)
        finding.taken.insert(finding.taken.end(), 4, finding.taken.front());
    const QStringList pages =
        pagesOf(buildReport(posts, samples::pack(), {}, {}, samples::options(), review));
    QVERIFY(!pages.filter(QStringLiteral("(suite) Décision Confirmé")).isEmpty());
    QVERIFY(pages.filter(QStringLiteral("(suite) Confirmé")).isEmpty());
}

/// A box without a name on top of a page could be anything.
void TestPdfPages::aLongTextKeepsItsName() {
    std::string caption = "code FIN\n";
    for (int line = 0; line < 120; ++line)
        caption += "code n\n";
    samples::PostBuilder post("l", "lola", caption);
    post.sign("code FIN").finding("disclosure.promo-code", Severity::Critical, "code FIN");
    const Report report = samples::report({post});
    QPdfDocument document;
    load(document, renderPdf(report));
    int pages = 0;
    for (int page = 0; page < document.pageCount(); ++page) {
        const QStringList lines = document.getAllText(page).text().split(u'\n');
        const qsizetype first = lines.indexOf(QRegularExpression(QStringLiteral("code n\\s*")));
        if (first < 0)
            continue;
        ++pages;
        const QString above = flattened(lines.mid(0, first).join(u' '));
        QVERIFY2(above.contains(QStringLiteral("Légende")), qPrintable(above));
    }
    QVERIFY(pages > 3); // in the block and in the annex, both over more than a page
}

/// Whatever space the author wrote between them.
void TestPdfPages::guillemetsStayWithTheirWords() {
    std::string caption = "code FIN ";
    for (int word = 0; word < 60; ++word)
        caption += "mot" + std::string(static_cast<std::size_t>(word % 5), 'n') + " « cité » ";
    QPdfDocument document;
    load(document,
         renderPdf(samples::report({samples::PostBuilder("l", "lola", caption)
                                        .sign("code FIN")
                                        .finding("disclosure.promo-code", Severity::Critical, "code FIN")})));
    for (int page = 0; page < document.pageCount(); ++page)
        for (const QString& line : document.getAllText(page).text().split(u'\n'))
            QVERIFY2(!line.trimmed().endsWith(u'«') && !line.trimmed().startsWith(u'»'), qPrintable(line));
}

/// A page does not end with a title and one row: words and reason stay with it, the law may stand overleaf.
void TestPdfPages::aFindingBeginsWithItsReason() {
    int lawsOverleaf = 0;
    for (const QString& page : pagesOf(samples::report(samples::crowd(60)))) {
        const auto findings = page.count(QStringLiteral("· règle "));
        QCOMPARE(page.count(QStringLiteral("Mots relevés ")), findings);
        QCOMPARE(page.count(QStringLiteral("Pourquoi ")), findings);
        lawsOverleaf +=
            page.lastIndexOf(QStringLiteral("Pourquoi ")) > page.lastIndexOf(QStringLiteral("Base légale "));
    }
    QVERIFY(lawsOverleaf > 0); // else pages end half empty
}

void TestPdfPages::titleIsInTheMetadata() {
    const Report report = samples::report(samples::dossier());
    QPdfDocument document;
    load(document, renderPdf(report));
    QCOMPARE(document.metaData(QPdfDocument::MetaDataField::Title).toString(),
             QString::fromStdString(report.documentTitle));
}

void TestPdfPages::anyPostFits_data() {
    QTest::addColumn<QString>("caption");
    QTest::addRow("a word without an end") << QString(3000, QLatin1Char('x'));
    QTest::addRow("five thousand characters") << QStringLiteral("Une phrase. ").repeated(420);
    QTest::addRow("a line break everywhere") << QStringLiteral("a\n").repeated(600);
    QTest::addRow("emoji only") << QStringLiteral("👨‍👩‍👧‍👦🇫🇷💛").repeated(150);
    QTest::addRow("right to left") << QStringLiteral("مرحبا بكم في عالم التسوق ").repeated(30);
    QTest::addRow("markup") << QStringLiteral("<b>gras</b> <img src='x'> %1 {} &amp;");
    QTest::addRow("control characters") << QStringLiteral("a\x01\r\n\t\u0000b\u202E\u2066c");
}

void TestPdfPages::anyPostFits() {
    QFETCH(QString, caption);
    const std::string start = "mon code FIN ";
    const std::vector<CheckedPost> posts = {
        samples::PostBuilder("long", "lola", start + caption.toStdString())
            .sign("code FIN")
            .finding("disclosure.promo-code", Severity::Critical, "code FIN")
            .verdict(Verdict::NonCompliant)};
    const QStringList pages = pagesOf(samples::report(posts));
    QVERIFY(pages.size() >= 6);
    QVERIFY(pages.size() < 30);
    const QString text = pages.join(QChar::Space);
    QVERIFY(text.contains(QStringLiteral("code FIN")));
    if (caption.startsWith(QLatin1Char('<')))
        QVERIFY(text.contains(QStringLiteral("<b>gras</b> <img src='x'> %1 {} &amp;")));
}

void TestPdfPages::manyFindings() {
    const std::vector<CheckedPost> posts = samples::crowd(400);
    const Report report = samples::report(posts);
    QCOMPARE(report.findings.findings.rows.size(), 600u);
    const QString text = pagesOf(report).join(QChar::Space);
    for (const CheckedPost& checked : posts)
        QVERIFY2(text.contains(QStringLiteral("Identifiant ") + QString::fromStdString(checked.post.id) +
                               QChar::Space),
                 checked.post.id.c_str());
    // The captions of the long table stand on each of its pages.
    QVERIFY(text.count(QStringLiteral("Gravité Constat Créateur")) > 10);
}

void TestPdfPages::writesOnAnyThread() {
    const Report report = samples::report(samples::dossier());
    std::string bytes;
    std::thread([&] { bytes = renderPdf(report); }).join();
    QVERIFY(bytes.size() > 10'000);
}

void TestPdfPages::longTextsStandInTheAnnex() {
    std::string caption = "code FIN ";
    for (int i = 0; i < 500; ++i)
        caption += "mot" + std::to_string(i) + " ";
    const Report report =
        samples::report({samples::PostBuilder("l", "lola", caption)
                             .sign("code FIN")
                             .finding("disclosure.promo-code", Severity::Critical, "code FIN")});
    const QString text = pagesOf(report).join(QChar::Space);
    QCOMPARE(text.count(QStringLiteral("mot250 ")), 1);
    QVERIFY(text.indexOf(QStringLiteral("mot250 ")) >
            text.lastIndexOf(QStringLiteral("Textes abrégés, en entier")));
}

void TestPdfPages::highlightsDifferWithoutColour() {
    const auto darkBands = [](RunKind kind, int column) {
        QImage image(400, 300, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        pdf::drawHighlight(painter, QRectF(0, 50, 400, 150), kind);
        int bands = 0;
        for (int y = 1; y < image.height(); ++y)
            bands += qGray(image.pixel(column, y)) < 128 && qGray(image.pixel(column, y - 1)) >= 128;
        return bands;
    };
    QCOMPARE(darkBands(RunKind::Sign, 200), 1);
    QCOMPARE(darkBands(RunKind::Mention, 200), 2);
    const auto topOfLine = [](int column) {
        QImage image(400, 300, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        pdf::drawHighlight(painter, QRectF(0, 50, 400, 150), RunKind::Risk);
        int y = 0;
        while (y + 1 < image.height() && qGray(image.pixel(column, y)) >= 128)
            ++y;
        return y;
    };
    QVERIFY(topOfLine(9) != topOfLine(27)); // a crest and a trough
}

QTEST_MAIN(TestPdfPages)
#include "tst_pdf_pages.moc"
