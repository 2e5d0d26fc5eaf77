// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdf_table.h"

#include "app/report/pdf_breaks.h"
#include "app/report/pdf_marks.h"
#include "app/text/qt_text.h"

namespace vigie::pdf {
namespace {

constexpr qreal gutter = millimetres(2.5);
constexpr qreal rowPadding = points(3.2);
constexpr qreal squareSide = points(4.6);
constexpr std::size_t longestCell = 400; ///< characters; blocks and annex hold the rest
constexpr std::size_t longestName = 80;

/// A cell broken into lines, and where it stands.
struct Laid {
    TableCell cell;
    qreal left;
    qreal width;
    Qt::Alignment align;
    TextLines lines;
};

TextStyle cellStyle(const TableCell& cell, qreal left, qreal width, Qt::Alignment align) {
    TextStyle style;
    style.font = cell.font;
    style.colour = cell.colour;
    style.left = left;
    style.width = width;
    style.align = align;
    return style;
}

Laid laid(TableCell cell, qreal left, const TableColumn& column, qreal room) {
    const qreal width = column.width - room - cell.markWidth;
    const QString text =
        cell.isOneLine ? cutToLine(cell.text, cell.font, width) : withBreaks(cell.text, cell.font, width);
    TextLines lines(text, cellStyle(cell, left + cell.markWidth, width, column.align));
    return {std::move(cell), left, column.width - room, column.align, std::move(lines)};
}

void drawCellLine(QPainter& painter, QPointF at, const Laid& laid, int line) {
    if (line < laid.lines.count())
        laid.lines.draw(painter, at, line);
    if (line > 0)
        return;
    const qreal height = laid.lines.lineHeight();
    if (laid.cell.mark)
        laid.cell.mark(painter, {at.x() + laid.left, at.y(), laid.cell.markWidth, height});
    if (laid.cell.late)
        drawLine(painter, {at.x() + laid.left, at.y(), laid.width, height}, laid.cell.late(), laid.cell.font,
                 laid.cell.colour, laid.align);
}

void drawRule(QPainter& painter, QPointF at, const QColor& colour, qreal thickness) {
    painter.fillRect(QRectF(at.x(), at.y() - thickness / 2, textWidth, thickness), colour);
}

} // namespace

TableCell cell(const std::string& text) {
    return {toQString(shortened(text, longestCell))};
}

TableCell cell(std::size_t number, const Wording& say) {
    return cell(say.number(number));
}

TableCell boldCell(const std::string& text) {
    return {toQString(shortened(text, longestName)), textFont(8.5, Weight::Bold)};
}

TableCell codeCell(const std::string& text) {
    return {toQString(shortened(text, longestName)), codeFont(6.5), muted};
}

TableCell smallCell(const std::string& text) {
    return {toQString(text), textFont(7.5)};
}

TableCell lineCell(const std::string& text) {
    TableCell out{toQString(text), textFont(8), muted};
    out.isOneLine = true;
    return out;
}

TableCell severityCell(Severity severity, const std::string& name) {
    TableCell out{toQString(name), textFont(8.5), colourOf(severity)};
    out.markWidth = points(29);
    out.mark = [severity](QPainter& painter, QRectF line) {
        drawSeverity(painter, {line.left(), line.center().y() - squareSide / 2, 4 * squareSide, squareSide},
                     severity);
    };
    return out;
}

TableCell verdictCell(Verdict verdict, std::optional<Severity> caveat, const std::string& standing) {
    TableCell out{toQString(standing), textFont(8.5), caveat ? colourOf(*caveat) : colourOf(verdict)};
    out.markWidth = points(13);
    out.mark = [verdict, caveat](QPainter& painter, QRectF line) {
        const QRectF box(line.left(), line.center().y() - points(4), points(8), points(8));
        drawVerdict(painter, box, verdict, caveat ? muted : colourOf(verdict));
    };
    return out;
}

Pieces TableLayout::row(std::vector<TableCell> cells) const {
    auto row = std::make_shared<std::vector<Laid>>();
    qreal left = 0;
    int lines = 1;
    for (std::size_t i = 0; i < cells.size() && i < m_columns.size(); ++i) {
        const bool last = i + 1 == m_columns.size();
        row->push_back(laid(std::move(cells[i]), left, m_columns[i], last ? 0 : gutter));
        left += m_columns[i].width;
        lines = qMax(lines, row->back().lines.count());
    }
    const qreal lineHeight = row->front().lines.lineHeight();
    Pieces out;
    for (int line = 0; line < lines; ++line) {
        const bool first = line == 0;
        const bool last = line + 1 == lines;
        const qreal above = first ? rowPadding : 0;
        const qreal height = above + lineHeight + (last ? rowPadding : 0);
        out.push_back({height,
                       [row, line, above, last, height](QPainter& painter, QPointF at) {
                           for (const Laid& cell : *row)
                               drawCellLine(painter, at + QPointF(0, above), cell, line);
                           if (last)
                               drawRule(painter, at + QPointF(0, height), hairline, points(0.5));
                       },
                       !last});
    }
    return out;
}

Pieces TableLayout::captions(const std::vector<std::string>& names) const {
    std::vector<TableCell> cells;
    for (const std::string& name : names)
        cells.push_back({toQString(name), textFont(7.5, Weight::Bold), muted});
    Pieces out = row(std::move(cells));
    for (Piece& piece : out)
        piece.withNext = true;
    out.back().draw = [inner = out.back().draw, height = out.back().height](QPainter& painter, QPointF at) {
        inner(painter, at);
        drawRule(painter, at + QPointF(0, height), muted, points(0.8));
    };
    return out;
}

void TableLayout::addTo(PageFlow& flow, const std::vector<std::string>& names,
                        std::vector<Pieces> rows) const {
    addGroup(flow, captions(names), captions(names), std::move(rows));
}

} // namespace vigie::pdf
