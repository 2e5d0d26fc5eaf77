// SPDX-License-Identifier: GPL-3.0-or-later
// Letters that Qt leaves without a name in a PDF: what stands in the table, and what is taken out of a page.
#include "app/report/drawn_letters.h"
#include "app/report/fresh_fonts.h"
#include "app/report/page_flow.h"
#include "app/report/pdf_document.h"
#include "app/report/pdf_letters.h"
#include "app/report/pdf_text.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QTest>

using namespace vigie;

class TestPdfLetters final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesWhatIsOpen();
    void guessesNothing();
    void areNotedAsDrawn_data();
    void areNotedAsDrawn();
    void comeBackFromThePage();
};

namespace {

const std::string table = "/CIDSystemInfo << /Registry (Adobe) >> def\n"
                          "<0000> <FFFF>\n"
                          "3 beginbfrange\n"
                          "<0000> <0000> <0000>\n"
                          "<0001> <0003> [<0041> <0009> <2764> ]\n"
                          "<0005> <0006> <0061>\n"
                          "endbfrange\n";

/// The text of a document with that one paragraph.
QString readBack(const QString& words) {
    const std::string bytes = pdf::withFreshFonts([&] {
        pdf::PageFlow flow(pdf::marginLeft, pdf::marginTop, pdf::textWidth, pdf::textHeight);
        pdf::TextStyle style;
        style.font = pdf::textFont(10);
        flow.add(pdf::paragraph(words, style));
        flow.finish();
        return pdf::documentOf(flow, {"pied", "page {} sur {}", Wording(Language::French), false}, {});
    });
    QPdfDocument document;
    auto* file = new QBuffer(&document);
    file->setData(QByteArray::fromStdString(bytes));
    file->open(QIODevice::ReadOnly);
    document.load(file);
    return document.getAllText(0).text();
}

} // namespace

void TestPdfLetters::namesWhatIsOpen() {
    const std::string named = pdf::withLetters(table, 8, {"😀", "👩\u200D👧"});
    for (const char* row : {"<0001> <0041>\n", "<0002> <0020>\n", "<0003> <2764>\n", "<0004> <D83DDE00>\n",
                            "<0005> <0061>\n", "<0006> <0062>\n", "<0007> <D83DDC69200DD83DDC67>\n"})
        QVERIFY2(named.find(row) != std::string::npos, row);
    QVERIFY(named.find("8 beginbfchar") != std::string::npos);
}

void TestPdfLetters::guessesNothing() {
    const std::string named = pdf::withLetters(table, 8, {"😀"});
    QVERIFY(named.find("<0004>") == std::string::npos);
    QVERIFY(named.find("<0001> <0041>") != std::string::npos);
}

void TestPdfLetters::areNotedAsDrawn_data() {
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("noted");
    QTest::addRow("none") << QStringLiteral("Œuvre à 5 €, ❤ et ✨") << QStringList();
    QTest::addRow("one twice, another")
        << QStringLiteral("😀😀 puis 😅 😀") << QStringList{QStringLiteral("😀"), QStringLiteral("😅")};
    QTest::addRow("a family") << QStringLiteral("avec 👩‍👩‍👧 ici")
                              << QStringList(QStringLiteral("👩‍👩‍👧"));
    QTest::addRow("a flag") << QStringLiteral("fait en 🇫🇷") << QStringList(QStringLiteral("🇫🇷"));
    QTest::addRow("a colour of skin")
        << QStringLiteral("bravo 👍🏽") << QStringList(QStringLiteral("👍🏽"));
    QTest::addRow("a line from right to left")
        << QStringLiteral("עברית 🎁 שלום 😀") << QStringList{QStringLiteral("😀"), QStringLiteral("🎁")};
}

void TestPdfLetters::areNotedAsDrawn() {
    QFETCH(QString, words);
    QFETCH(QStringList, noted);
    QTextLayout layout(words, pdf::textFont(10));
    layout.beginLayout();
    layout.createLine().setLineWidth(pdf::textWidth);
    layout.endLayout();
    pdf::DrawnLetters letters;
    letters.note(layout.lineAt(0), words);
    QStringList emoji;
    for (const auto& [font, drawn] : letters.byFont())
        for (const std::string& one : drawn)
            emoji << QString::fromStdString(one);
    QCOMPARE(emoji, noted);
}

/// The way from paragraph to file: what is bold to the eye only, by its letters.
void TestPdfLetters::comeBackFromThePage() {
    const QString text = readBack(QStringLiteral("Avec 🎁 : 𝗣𝘂𝗯𝗹𝗶𝗰𝗶𝘁𝗲 et 𝓹𝓾𝓫 !"));
    for (const QString& word : {QStringLiteral("𝗣𝘂𝗯𝗹𝗶𝗰𝗶𝘁𝗲"), QStringLiteral("𝓹𝓾𝓫")})
        QVERIFY2(text.contains(word), qPrintable(text));
}

QTEST_MAIN(TestPdfLetters)
#include "tst_pdf_letters.moc"
