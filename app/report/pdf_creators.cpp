// SPDX-License-Identifier: GPL-3.0-or-later
// A card for each creator: share with its interval, posts by month, rules concerned.
#include "app/report/pdf_marks.h"
#include "app/report/pdf_parts.h"
#include "app/text/qt_text.h"

#include <QFontMetricsF>
#include <algorithm>
#include <numeric>

namespace vigie::pdf {
namespace {

constexpr qreal cardHeight = millimetres(50);
constexpr qreal boxTop = millimetres(15); ///< where share, chart and rules begin
constexpr qreal chartLeft = millimetres(49);
constexpr qreal chartWidth = millimetres(53);
constexpr qreal chartHeight = millimetres(19);
constexpr qreal rulesLeft = millimetres(108);
constexpr std::size_t longestRule = 84; ///< characters, on two lines

void drawLabel(QPainter& painter, QPointF at, qreal width, const std::string& label) {
    drawLine(painter, {at.x(), at.y(), width, points(11)}, toQString(label), textFont(7.5, Weight::Bold),
             muted);
}

/// Where the share may lie between 0 and 100 %: a band, with a stroke at what was counted.
void drawInterval(QPainter& painter, QRectF line, const Proportion& share) {
    const auto at = [&](double value) { return line.left() + line.width() * value; };
    painter.fillRect(QRectF(line.left(), line.center().y(), line.width(), points(0.6)), hairline);
    if (share.total == 0)
        return;
    painter.fillRect(QRectF(at(share.low), line.top(), at(share.high) - at(share.low), line.height()),
                     groundOf(RunKind::Sign));
    painter.fillRect(
        QRectF(at(share.share) - points(1), line.top() - points(1), points(2), line.height() + points(2)),
        accent);
}

void drawShare(QPainter& painter, QPointF at, const CreatorCard& card, const Creators& creators) {
    const qreal width = millimetres(42);
    drawLine(painter, {at.x(), at.y(), width, points(28)}, toQString(card.shareText),
             textFont(20, Weight::Bold), accent);
    drawInterval(painter, {at.x(), at.y() + points(31), width, points(5)}, card.compliant);
    TextStyle style;
    style.width = width;
    style.font = textFont(7.5);
    style.colour = muted;
    qreal y = at.y() + points(40);
    for (const std::string* text : {&creators.shareLabel, &card.interval}) {
        const TextLines lines(toQString(*text), style);
        for (int i = 0; i < lines.count() && !text->empty(); ++i, y += lines.lineHeight())
            lines.draw(painter, {at.x(), y}, i);
    }
}

std::size_t largestMonth(const CreatorCard& card) {
    std::size_t largest = 1;
    for (const MonthColumn& month : card.months)
        largest = std::max(largest, std::accumulate(month.posts.begin(), month.posts.end(), std::size_t{0}));
    return largest;
}

/// Stacked, the most serious verdict at the bottom.
void drawMonth(QPainter& painter, QRectF column, const MonthColumn& month, std::size_t largest) {
    qreal bottom = column.bottom();
    for (std::size_t i = 0; i < month.posts.size(); ++i) {
        const qreal height =
            column.height() * static_cast<qreal>(month.posts[i]) / static_cast<qreal>(largest);
        drawHatched(painter, {column.left(), bottom - height, column.width(), height}, verdictsInOrder()[i]);
        bottom -= height;
    }
}

void drawMonths(QPainter& painter, QPointF at, const CreatorCard& card) {
    drawLabel(painter, at, chartWidth, card.monthsLabel);
    const QRectF area(at.x(), at.y() + points(13), chartWidth, chartHeight);
    painter.fillRect(QRectF(area.left(), area.bottom(), area.width(), points(0.6)), muted);
    if (card.months.empty())
        return;
    const std::size_t largest = largestMonth(card);
    const qreal step = std::min(area.width() / static_cast<qreal>(card.months.size()), millimetres(7));
    for (std::size_t i = 0; i < card.months.size(); ++i)
        drawMonth(painter,
                  {area.left() + step * static_cast<qreal>(i), area.top(), step * 0.72, area.height()},
                  card.months[i], largest);
    const QFont font = textFont(7);
    const QRectF names(area.left(), area.bottom() + points(1.5), area.width(), points(10));
    drawLine(painter, names, toQString(card.months.front().name), font, muted);
    const qreal used = std::max(step * static_cast<qreal>(card.months.size()), millimetres(26));
    if (card.months.size() > 1)
        drawLine(painter, {names.left(), names.top(), used, names.height()},
                 toQString(card.months.back().name), font, muted, Qt::AlignRight);
    drawLine(painter, {area.right() + points(2), area.top() - points(3), millimetres(5), points(10)},
             QString::number(largest), font, muted);
}

void drawRules(QPainter& painter, QPointF at, const CreatorCard& card, const Creators& creators) {
    const qreal width = textWidth - rulesLeft;
    const qreal number = millimetres(8);
    drawLabel(painter, at, width, creators.rulesLabel);
    qreal y = at.y() + points(14);
    if (card.rules.empty())
        drawLine(painter, {at.x(), y, width, points(12)}, toQString(creators.noRules), textFont(8), ink);
    TextStyle style;
    style.width = width - number;
    style.font = textFont(7.5);
    style.leading = 1.3;
    for (const Fact& rule : card.rules) {
        const TextLines lines(toQString(shortened(rule.label, longestRule)), style);
        drawLine(painter, {at.x() + width - number, y, number, lines.lineHeight()}, toQString(rule.value),
                 textFont(7.5, Weight::Bold), ink, Qt::AlignRight);
        for (int i = 0; i < lines.count(); ++i, y += lines.lineHeight())
            lines.draw(painter, {at.x(), y}, i);
        y += points(2);
    }
    drawLine(painter, {at.x(), y, width, points(10)}, toQString(card.moreRules), style.font, muted);
}

Piece cardPiece(const CreatorCard& card, const Creators& creators) {
    return {cardHeight, [&card, &creators](QPainter& painter, QPointF at) {
                painter.fillRect(QRectF(at.x(), at.y(), textWidth, points(0.8)), hairline);
                const QRectF head(at.x(), at.y() + points(5), textWidth, points(17));
                drawLine(painter, head.adjusted(0, 0, -millimetres(70), 0), toQString(card.name),
                         textFont(12, Weight::Bold), ink);
                drawLine(painter, head.adjusted(textWidth - millimetres(70), 0, 0, 0), toQString(card.period),
                         textFont(8), muted, Qt::AlignRight);
                drawLine(painter, head.translated(0, points(16)), toQString(card.result), textFont(9), ink);
                drawShare(painter, at + QPointF(0, boxTop), card, creators);
                drawMonths(painter, at + QPointF(chartLeft, boxTop), card);
                drawRules(painter, at + QPointF(rulesLeft, boxTop), card, creators);
            }};
}

/// What the hatchings of the months mean.
Piece legend(const Creators& creators) {
    return {
        points(16), [&creators](QPainter& painter, QPointF at) {
            const QFont font = textFont(8);
            qreal x = at.x();
            for (std::size_t i = 0; i < creators.verdicts.size(); ++i) {
                drawHatched(painter, {x, at.y() + points(3), points(14), points(8)}, verdictsInOrder()[i]);
                const QString name = toQString(creators.verdicts[i]);
                const qreal width = QFontMetricsF(font).horizontalAdvance(name) + points(4);
                drawLine(painter, {x + points(18), at.y(), width, points(14)}, name, font, ink);
                x += points(18) + width + points(12);
            }
        }};
}

} // namespace

void addCreators(PageFlow& flow, const Creators& creators) {
    flow.anchorInOutline(creators.title, creators.title, 0);
    flow.add(heading(creators.title));
    flow.add(paragraph(creators.intro, bodyStyle()));
    flow.add({blank(millimetres(2), false)});
    flow.add({legend(creators)});
    flow.add({blank(millimetres(3), false)});
    for (const CreatorCard& card : creators.cards)
        flow.add({cardPiece(card, creators)});
    if (!creators.more.empty())
        flow.add(paragraph(creators.more, bodyStyle()));
}

} // namespace vigie::pdf
