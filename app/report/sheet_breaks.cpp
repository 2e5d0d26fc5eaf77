// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/sheet_breaks.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextTable>
#include <cmath>

namespace vigie::pdf {
namespace {

constexpr qreal leastForASubject = 0.25; ///< of a sheet

/// Pieces that stay on one sheet: the headings above it, and a table or the blocks of a paragraph or code.
struct Unit {
    QTextBlock first;            ///< invalid if the table is all there is
    QTextBlock last;             ///< invalid if the table is the last piece
    QTextTable* table = nullptr; ///< the last piece
};

bool isHeading(const QTextBlock& block) {
    return block.isValid() && block.blockFormat().headingLevel() > 0;
}

bool isSubject(const Unit& unit) {
    return unit.first.isValid() && unit.first.blockFormat().headingLevel() == 1;
}

bool isCode(const QTextBlock& block) {
    return block.isValid() && block.blockFormat().hasProperty(QTextFormat::BlockCodeFence);
}

QList<Unit> unitsOf(const QTextDocument& document) {
    QList<Unit> units;
    bool goesOn = false; // the last unit is not whole yet
    for (auto it = document.rootFrame()->begin(); !it.atEnd(); ++it) {
        auto* table = qobject_cast<QTextTable*>(it.currentFrame());
        const QTextBlock block = it.currentBlock();
        if (!goesOn && !(isCode(block) && !units.isEmpty() && isCode(units.constLast().last)))
            units += Unit{block, {}, nullptr};
        units.last().last = block;
        units.last().table = table;
        goesOn = isHeading(block);
    }
    return units;
}

class SheetBreaker {
public:
    explicit SheetBreaker(QTextDocument& document)
        : m_document(document), m_height(document.pageSize().height()) {}

    void run() {
        bool isFirst = true;
        for (const Unit& unit : unitsOf(m_document)) {
            if (isSubject(unit))
                setTop(unit.first, isFirst ? 0 : spaceAboveSubject());
            if (!isFirst && wantsNextSheet(unit))
                breakBefore(unit);
            isFirst = false;
        }
    }

private:
    QRectF boxOf(const Unit& unit) const {
        const auto* layout = m_document.documentLayout();
        const QRectF end =
            unit.table ? layout->frameBoundingRect(unit.table) : layout->blockBoundingRect(unit.last);
        return unit.first.isValid() ? layout->blockBoundingRect(unit.first).united(end) : end;
    }

    int sheetOf(qreal y) const { return static_cast<int>(std::floor(y / m_height)); }

    bool wantsNextSheet(const Unit& unit) const {
        const QRectF box = boxOf(unit);
        const int sheet = sheetOf(box.top());
        const qreal left = (sheet + 1) * m_height - box.top();
        if (isSubject(unit) && left < m_height * leastForASubject)
            return true;
        return sheetOf(box.bottom() - 1) > sheet && box.height() <= m_height;
    }

    qreal spaceAboveSubject() const { return m_document.defaultFont().pixelSize() * 3.5; }

    void setTop(const QTextBlock& block, qreal margin) {
        QTextBlockFormat format = block.blockFormat();
        format.setTopMargin(margin);
        change(block, format);
    }

    void breakBefore(const Unit& unit) {
        if (unit.first.isValid()) {
            QTextBlockFormat format = unit.first.blockFormat();
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            format.setTopMargin(0);
            change(unit.first, format);
        } else {
            QTextTableFormat format = unit.table->format();
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            unit.table->setFormat(format);
            layOutAgain();
        }
    }

    void change(const QTextBlock& block, const QTextBlockFormat& format) {
        QTextCursor(block).setBlockFormat(format);
        layOutAgain();
    }

    /// Qt 6.4 loses blocks otherwise.
    void layOutAgain() { m_document.markContentsDirty(0, m_document.characterCount()); }

    QTextDocument& m_document;
    const qreal m_height;
};

} // namespace

void breakSheets(QTextDocument& document) {
    SheetBreaker(document).run();
}

} // namespace vigie::pdf
