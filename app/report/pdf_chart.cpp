// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdf_chart.h"

#include "app/report/pdf_marks.h"
#include "app/text/qt_text.h"

#include <QFontMetricsF>
#include <algorithm>

namespace vigie::pdf {
namespace {

constexpr qreal barHeight = millimetres(5);
constexpr qreal barDistance = millimetres(7.6);
constexpr qreal caveatHeight = millimetres(3.6);
constexpr qreal nameWidth = millimetres(43);
constexpr qreal valueWidth = millimetres(30);
constexpr qreal longestBar = textWidth - nameWidth - valueWidth;

void drawBar(QPainter& painter, QPointF at, const VerdictCount& count, double largest) {
    const qreal middle = at.y() + barDistance / 2;
    const qreal mark = points(9);
    drawVerdict(painter, {at.x(), middle - mark / 2, mark, mark}, count.verdict, colourOf(count.verdict));
    drawLine(painter, {at.x() + points(15), middle - points(7), nameWidth - points(15), points(14)},
             toQString(count.name), textFont(9, Weight::Bold), ink);
    const qreal length = largest > 0 ? longestBar * count.share / largest : 0;
    const QRectF bar(at.x() + nameWidth, middle - barHeight / 2, length, barHeight);
    drawHatched(painter, bar, count.verdict);
    drawLine(painter, {bar.right() + points(6), middle - points(7), valueWidth, points(14)},
             toQString(count.text), textFont(9), ink);
    const QFont small = textFont(8);
    const QPointF below(at.x() + nameWidth, at.y() + barDistance - points(2.5));
    const QString caveat = toQString(count.caveat);
    const qreal indent = caveat.isEmpty() ? 0 : QFontMetricsF(small).horizontalAdvance(caveat) + points(8);
    const qreal room = textWidth - nameWidth;
    drawLine(painter, {below, QSizeF(room, points(11))}, caveat, small, colourOf(Severity::Critical));
    drawLine(painter, {below + QPointF(indent, 0), QSizeF(room - indent, points(11))},
             toQString(count.dismissed), small, muted);
}

void drawFigure(QPainter& painter, QRectF box, const KeyFigure& figure) {
    painter.fillRect(QRectF(box.left(), box.top(), box.width(), points(1.6)), accent);
    drawLine(painter, {box.left(), box.top() + points(6), box.width(), points(30)}, toQString(figure.value),
             textFont(21, Weight::Bold), accent);
    TextStyle style;
    style.font = textFont(8, Weight::Bold);
    style.width = box.width();
    qreal y = box.top() + points(37);
    const auto drawAll = [&](const std::string& text) {
        const TextLines lines(toQString(text), style);
        for (int i = 0; i < lines.count(); ++i, y += lines.lineHeight())
            lines.draw(painter, {box.left(), y}, i);
    };
    drawAll(figure.label);
    style.font = textFont(7.5);
    style.colour = muted;
    if (!figure.note.empty())
        drawAll(figure.note);
}

} // namespace

Pieces verdictChart(const std::vector<VerdictCount>& verdicts) {
    double largest = 0;
    for (const VerdictCount& count : verdicts)
        largest = std::max(largest, count.share);
    Pieces out;
    for (const VerdictCount& count : verdicts)
        out.push_back(
            {barDistance + (count.caveat.empty() && count.dismissed.empty() ? 0 : caveatHeight),
             [count, largest](QPainter& painter, QPointF at) { drawBar(painter, at, count, largest); },
             &count != &verdicts.back()});
    return out;
}

Piece keyFigures(const std::vector<KeyFigure>& figures) {
    return {millimetres(29), [figures](QPainter& painter, QPointF at) {
                const qreal gap = millimetres(5);
                const qreal count = static_cast<qreal>(figures.size());
                const qreal width = (textWidth - gap * (count - 1)) / count;
                for (std::size_t i = 0; i < figures.size(); ++i)
                    drawFigure(
                        painter,
                        {at.x() + static_cast<qreal>(i) * (width + gap), at.y(), width, millimetres(29)},
                        figures[i]);
            }};
}

} // namespace vigie::pdf
