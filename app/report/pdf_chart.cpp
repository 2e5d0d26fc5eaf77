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
constexpr qreal noteHeight = millimetres(3.6);
constexpr qreal nameWidth = millimetres(43);
constexpr qreal valueWidth = millimetres(30);
constexpr qreal noteWidth = textWidth - nameWidth;
constexpr qreal longestBar = textWidth - nameWidth - valueWidth;

const QFont& noteFont() {
    static const QFont font = textFont(8);
    return font;
}

/// What a bar does not tell: side by side where there is room, else one below the other.
struct Notes {
    QString caveat;
    QString dismissed;
    QPointF offset; ///< from the first to the second

    explicit Notes(const VerdictCount& count)
        : caveat(toQString(count.caveat)), dismissed(toQString(count.dismissed)) {
        const QFontMetricsF metrics(noteFont());
        const qreal behind = caveat.isEmpty() ? 0 : metrics.horizontalAdvance(caveat) + points(8);
        const bool isWide = behind + metrics.horizontalAdvance(dismissed) > noteWidth;
        offset = isWide ? QPointF(0, noteHeight) : QPointF(behind, 0);
    }

    qreal height() const { return caveat.isEmpty() && dismissed.isEmpty() ? 0 : noteHeight + offset.y(); }

    void draw(QPainter& painter, QPointF at) const {
        const QSizeF line(noteWidth, points(11));
        drawLine(painter, {at, line}, caveat, noteFont(), colourOf(Severity::Critical));
        drawLine(painter, {at + offset, line}, dismissed, noteFont(), muted);
    }
};

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
    Notes(count).draw(painter, {at.x() + nameWidth, at.y() + barDistance - points(2.5)});
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
            {barDistance + Notes(count).height(),
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
