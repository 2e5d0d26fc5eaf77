// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/manual_document.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextList>
#include <QTextTable>
#include <array>

namespace vigie {
namespace {

/// Of a heading of that level, as multiples of the text size.
constexpr std::array headingSizes = {1.0, 1.9, 1.3, 1.1};
constexpr qreal codeSize = 0.86;
constexpr int lineHeight = 132; ///< percent
constexpr int lineHeightInTables = 115;
constexpr int lineHeightOfCode = 100; // a band without gaps

qreal sizeOfHeading(int level) {
    return headingSizes.at(static_cast<std::size_t>(std::min(level, 3)));
}

bool isCode(const QTextBlockFormat& format) {
    return format.hasProperty(QTextFormat::BlockCodeFence);
}

class Styler {
public:
    Styler(QTextDocument& document, const ManualStyle& style)
        : m_document(document), m_style(style), m_unit(style.text.pixelSize()) {}

    void run() {
        m_document.setDefaultFont(m_style.text);
        m_document.setIndentWidth(m_unit * 1.6);
        for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next())
            styleBlock(block);
        for (QTextFrame* frame : m_document.rootFrame()->childFrames())
            if (auto* table = qobject_cast<QTextTable*>(frame))
                styleTable(*table);
    }

private:
    void styleBlock(const QTextBlock& block) {
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        const bool code = isCode(format);
        const bool inTable = QTextCursor(block).currentTable() != nullptr;
        const bool inList = block.textList() != nullptr;
        format.setLineHeight(code      ? lineHeightOfCode
                             : inTable ? lineHeightInTables
                                       : lineHeight,
                             QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(level > 1 ? m_unit * 1.5 : 0);
        format.setBottomMargin(inTable || code ? 0
                               : level > 0     ? m_unit * 0.5
                               : inList        ? m_unit * 0.3
                                               : m_unit * 0.8);
        if (code) {
            format.setBackground(m_style.tint);
            format.setLeftMargin(0);
            format.setNonBreakableLines(false); // a long line goes on below instead of being cut off
            const bool isLast = !isCode(block.next().blockFormat());
            format.setBottomMargin(isLast ? m_unit : 0);
        }
        QTextCursor(block).setBlockFormat(format);
        styleLetters(block, level);
    }

    /// Formats are collected first: changing one rearranges the pieces of the block.
    void styleLetters(const QTextBlock& block, int level) {
        struct Run {
            int begin;
            int end;
            QTextCharFormat format;
        };
        QList<Run> runs;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment piece = it.fragment();
            runs += {piece.position(), piece.position() + piece.length(),
                     lettersOf(piece.charFormat(), level, isCode(block.blockFormat()))};
        }
        for (const Run& run : runs) {
            QTextCursor cursor(&m_document);
            cursor.setPosition(run.begin);
            cursor.setPosition(run.end, QTextCursor::KeepAnchor);
            cursor.setCharFormat(run.format);
        }
    }

    QTextCharFormat lettersOf(const QTextCharFormat& written, int level, bool inCode) const {
        const bool code = inCode || written.fontFixedPitch();
        QFont font = code ? m_style.code : m_style.text;
        font.setPixelSize(qRound(m_unit * (code ? codeSize : sizeOfHeading(level))));
        if (level > 0 || written.fontWeight() >= QFont::DemiBold)
            font.setWeight(QFont::DemiBold);
        font.setItalic(written.fontItalic());
        QTextCharFormat out;
        out.setFont(font);
        out.setForeground(m_style.ink);
        if (written.isAnchor()) {
            out.setAnchor(true);
            out.setAnchorHref(written.anchorHref());
            out.setForeground(m_style.accent);
            out.setFontUnderline(true);
        }
        return out;
    }

    void styleTable(QTextTable& table) {
        QTextTableFormat format = table.format();
        format.setBorder(1);
        format.setBorderCollapse(true);
        format.setBorderBrush(m_style.hairline);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setCellPadding(m_unit * 0.4);
        format.setCellSpacing(0);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setHeaderRowCount(1);
        format.setBottomMargin(m_unit);
        table.setFormat(format);
        for (int column = 0; column < table.columns(); ++column) {
            QTextTableCell cell = table.cellAt(0, column);
            QTextCharFormat caption = cell.format();
            caption.setBackground(m_style.tint);
            cell.setFormat(caption);
        }
    }

    QTextDocument& m_document;
    const ManualStyle& m_style;
    const qreal m_unit;
};

} // namespace

void applyStyle(QTextDocument& document, const ManualStyle& style) {
    Styler(document, style).run();
}

QList<QTextBlock> headingsOf(const QTextDocument& document) {
    QList<QTextBlock> headings;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        if (block.blockFormat().headingLevel() > 0)
            headings += block;
    return headings;
}

} // namespace vigie
