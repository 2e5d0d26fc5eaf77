// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdf_style.h"
#include "app/report/sheet_breaks.h"
#include "app/text/manual.h"
#include "app/text/manual_document.h"

#include <QAbstractTextDocumentLayout>
#include <QTest>
#include <QTextBlock>
#include <QTextTable>

using namespace vigie;
using namespace vigie::pdf;

namespace {

/// What stands in a document one below the other: its blocks and its tables.
struct Piece {
    QString name; ///< the beginning of its words
    QRectF box;
    bool isHeading;
};

QList<Piece> piecesOf(const QTextDocument& document) {
    QList<Piece> out;
    for (auto it = document.rootFrame()->begin(); !it.atEnd(); ++it) {
        if (const QTextFrame* table = it.currentFrame())
            out += {QStringLiteral("table"),
                    document.documentLayout()->frameBoundingRect(const_cast<QTextFrame*>(table)), false};
        else if (const QTextBlock block = it.currentBlock(); !block.text().isEmpty())
            out += {block.text().left(30), document.documentLayout()->blockBoundingRect(block),
                    block.blockFormat().headingLevel() > 0};
    }
    return out;
}

int sheetOf(qreal y) {
    return static_cast<int>(y / textHeight);
}

QString lines(const QString& what, int count) {
    QString out;
    for (int i = 0; i < count; ++i)
        out += what.arg(i);
    return out;
}

QString paragraphs(int count) {
    return lines(QStringLiteral("Ligne %1.\n\n"), count);
}

QString table(int rows) {
    return QStringLiteral("| a | b |\n| --- | --- |\n") + lines(QStringLiteral("| rang %1 | oui |\n"), rows) +
           QStringLiteral("\n");
}

QString code(int count) {
    return QStringLiteral("```sh\n") + lines(QStringLiteral("vigie-cli check %1.csv\n"), count) +
           QStringLiteral("```\n\n");
}

QString wholeManual(Language language) {
    QString all;
    for (const ManualPage& page : manual(language))
        all += page.markdown + QStringLiteral("\n\n");
    return all;
}

} // namespace

class SheetBreaksTest final : public QObject {
    Q_OBJECT

    static void layOut(QTextDocument& document, const QString& markdown) {
        document.setDocumentMargin(0);
        document.setUseDesignMetrics(true);
        document.setMarkdown(markdown);
        applyStyle(document, {textFont(10), codeFont(9), ink, accent, tint, hairline});
        document.setPageSize(QSizeF(textWidth, textHeight));
        breakSheets(document);
    }

private Q_SLOTS:
    void keepsTogether_data() {
        QTest::addColumn<QString>("markdown");
        const QString heading = QStringLiteral("## Titre\n\n");
        for (const int before : {27, 28, 29, 30, 31, 32, 33, 34})
            QTest::addRow("a heading behind %d paragraphs", before)
                << paragraphs(before) + heading + paragraphs(5);
        QTest::addRow("a paragraph of several lines")
            << paragraphs(32) + lines(QStringLiteral("mot%1 "), 80) + QStringLiteral("\n\n") + paragraphs(2);
        QTest::addRow("a table") << paragraphs(28) + table(9) + paragraphs(2);
        QTest::addRow("a table below headings")
            << paragraphs(28) + heading + QStringLiteral("### Plus bas\n\n") + table(9);
        QTest::addRow("code") << paragraphs(30) + code(12) + paragraphs(2);
        QTest::addRow("two tables") << paragraphs(20) + table(9) + heading + table(9);
        QTest::addRow("the manual in French") << wholeManual(Language::French);
        QTest::addRow("the manual in English") << wholeManual(Language::English);
    }
    void keepsTogether() {
        QFETCH(QString, markdown);
        QTextDocument document;
        layOut(document, markdown);
        QVERIFY(document.pageCount() > 1);
        const QList<Piece> pieces = piecesOf(document);
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            const QRectF box = pieces[i].box;
            QVERIFY2(sheetOf(box.top() + 1) == sheetOf(box.bottom() - 1),
                     qPrintable(QStringLiteral("cut: ") + pieces[i].name));
            if (pieces[i].isHeading && i + 1 < pieces.size())
                QVERIFY2(sheetOf(box.top() + 1) == sheetOf(pieces[i + 1].box.top() + 1),
                         qPrintable(QStringLiteral("left alone: ") + pieces[i].name));
        }
    }

    void aSubjectFollowsTheOneBefore_data() {
        QTest::addColumn<int>("before"); ///< paragraphs above it
        QTest::addColumn<int>("sheet");
        QTest::addRow("high on a sheet") << 5 << 0;
        QTest::addRow("in its middle") << 15 << 0;
        QTest::addRow("in its last quarter") << 28 << 1;
    }
    void aSubjectFollowsTheOneBefore() {
        QFETCH(int, before);
        QFETCH(int, sheet);
        QTextDocument document;
        layOut(document, paragraphs(before) + QStringLiteral("# Sujet\n\n") + paragraphs(3));
        QCOMPARE(
            sheetOf(document.documentLayout()->blockBoundingRect(headingsOf(document).first()).top() + 1),
            sheet);
    }

    /// A table that does not fit leaves some room, but no sheet stays nearly blank.
    void leavesNoSheetOfTheManualHalfBlank_data() {
        QTest::addColumn<Language>("language");
        QTest::addRow("French") << Language::French;
        QTest::addRow("English") << Language::English;
    }
    void leavesNoSheetOfTheManualHalfBlank() {
        QFETCH(const Language, language);
        QTextDocument document;
        layOut(document, wholeManual(language));
        QList<qreal> filled(document.pageCount(), 0);
        for (const Piece& piece : piecesOf(document)) {
            const int sheet = sheetOf(piece.box.bottom() - 1);
            filled[sheet] = std::max(filled[sheet], piece.box.bottom() - sheet * textHeight);
        }
        for (int sheet = 0; sheet + 1 < filled.size(); ++sheet)
            QVERIFY2(filled[sheet] > textHeight * 0.55, qPrintable(QString::number(sheet + 1)));
    }

    void aLongLineOfCodeGoesOnBelow() {
        QTextDocument document;
        layOut(document, QStringLiteral("```yaml\nreason: ") + lines(QStringLiteral("mot%1 "), 60) +
                             QStringLiteral("\n```\n"));
        QCOMPARE(document.pageCount(), 1);
        QVERIFY(document.begin().layout()->lineCount() > 1);
    }
};

QTEST_MAIN(SheetBreaksTest)
#include "tst_sheet_breaks.moc"
