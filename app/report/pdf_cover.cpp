// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdf_parts.h"
#include "app/text/qt_text.h"

#include <QFontMetricsF>
#include <QImage>

namespace vigie::pdf {
namespace {

/// Title, dots, page; the page is known once all are.
Piece contentsLine(const PageFlow& flow, const std::string& title, const Wording& say) {
    constexpr qreal height = points(14);
    return {height,
            [&flow, title, say](QPainter& painter, QPointF at) {
                const qreal number = millimetres(12);
                const QFont font = textFont(9);
                const qreal named = QFontMetricsF(font).horizontalAdvance(toQString(title)) + points(6);
                drawLine(painter, {at.x(), at.y(), textWidth - number, height}, toQString(title), font, ink);
                drawLine(painter, {at.x() + textWidth - number, at.y(), number, height},
                         toQString(say.number(flow.pageOf(title))), font, ink, Qt::AlignRight);
                painter.save();
                painter.setPen(QPen(hairline, points(0.8), Qt::DotLine));
                painter.drawLine(QPointF(at.x() + named, at.y() + points(10)),
                                 QPointF(at.x() + textWidth - number, at.y() + points(10)));
                painter.restore();
            },
            true};
}

/// In one piece: below a cover that leaves no room they have a page of their own.
void addContents(PageFlow& flow, const Report& report) {
    Pieces pieces = subheading(report.cover.contentsTitle);
    for (const Part& part : report.parts)
        append(pieces, linked({contentsLine(flow, part.title, Wording(report.language))}, part.title));
    flow.add(std::move(pieces));
    flow.finish();
}

QImage logoOf(const Cover& cover) {
    return QImage::fromData(reinterpret_cast<const uchar*>(cover.logo.data()),
                            static_cast<int>(cover.logo.size()));
}

/// On one line, or smaller on two: a name is not cut while there is room for it.
void drawName(QPainter& painter, QRectF box, const QString& name) {
    const QFont large = textFont(15, Weight::Bold);
    if (QFontMetricsF(large).horizontalAdvance(name) < box.width())
        return drawLine(painter, box, name, large, accent);
    TextStyle style;
    style.font = textFont(11, Weight::Bold);
    style.colour = accent;
    style.width = box.width();
    style.leading = 1.25;
    const TextLines lines(name, style);
    if (lines.count() > 2)
        return drawLine(painter, box, name, style.font, accent);
    qreal top = box.center().y() - lines.lineHeight() * lines.count() / 2;
    for (int i = 0; i < lines.count(); ++i, top += lines.lineHeight())
        lines.draw(painter, {box.left(), top}, i);
}

/// Logo and name of the firm, or the name of the program where there is none; then that stands at the right.
Piece masthead(const Cover& cover) {
    const bool isOurs = cover.firm.empty() && cover.logo.empty();
    return {isOurs ? points(20) : millimetres(18),
            [isOurs, logo = logoOf(cover), firm = toQString(cover.firm),
             product = toQString(cover.product)](QPainter& painter, QPointF at) {
                const qreal height = isOurs ? points(20) : millimetres(16);
                qreal left = at.x();
                if (!logo.isNull()) {
                    const QSizeF size =
                        QSizeF(logo.size()).scaled(QSizeF(millimetres(60), height), Qt::KeepAspectRatio);
                    painter.drawImage(QRectF(at + QPointF(0, (height - size.height()) / 2), size), logo);
                    left += size.width() + millimetres(5);
                }
                const QRectF line(left, at.y(), at.x() + textWidth - left - millimetres(24), height);
                drawName(painter, line, isOurs ? product : firm);
                if (!isOurs)
                    drawLine(painter, {at.x() + textWidth - millimetres(24), at.y(), millimetres(24), height},
                             product, textFont(9), muted, Qt::AlignRight);
            }};
}

} // namespace

void addCover(PageFlow& flow, const Report& report) {
    const Cover& cover = report.cover;
    TextStyle style;
    style.font = textFont(15, Weight::Bold);
    style.colour = accent;
    flow.add({masthead(cover)});
    flow.add({{millimetres(12), [](QPainter& painter, QPointF at) {
                   painter.fillRect(QRectF(at.x(), at.y() + points(4), millimetres(18), points(2.4)), accent);
               }}});
    style.font = textFont(33, Weight::Bold);
    style.colour = ink;
    style.leading = 1.2;
    flow.add(paragraph(cover.title, style));
    style.font = textFont(11);
    style.colour = muted;
    flow.add({blank(millimetres(2), false)});
    flow.add(paragraph(cover.claim, style));
    flow.add({blank(millimetres(7), false)});
    style.font = textFont(17);
    style.colour = ink;
    style.leading = 1.35;
    flow.add(paragraph(toQString(cover.subject), style));
    flow.add({{millimetres(11), [](QPainter& painter, QPointF at) {
                   painter.fillRect(QRectF(at.x(), at.y() + millimetres(4), textWidth, points(0.8)),
                                    hairline);
               }}});
    addFacts(flow, cover.facts, millimetres(52), textFont(9), millimetres(0.9));
    flow.add({blank(millimetres(3), false)});
    flow.add(notice(cover.confidentiality));
    addContents(flow, report);
}

} // namespace vigie::pdf
