// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdf_parts.h"

#include "app/report/pdf_text.h"
#include "app/text/qt_text.h"

namespace vigie::pdf {

std::vector<std::string> partTitles(const Report& report) {
    std::vector<std::string> out = {report.summary.title, report.scope.title, report.limits.title,
                                    report.method.title, report.findings.title};
    if (!report.details.posts.empty())
        out.push_back(report.details.title);
    out.push_back(report.glossary.title);
    return out;
}

std::string postAnchor(std::size_t index) {
    return "post-" + std::to_string(index);
}

Pieces heading(const std::string& title) {
    TextStyle style;
    style.font = textFont(19, Weight::Bold);
    style.colour = accent;
    style.leading = 1.25;
    style.withNext = true;
    Pieces out = paragraph(title, style);
    out.push_back({millimetres(7),
                   [](QPainter& painter, QPointF at) {
                       painter.fillRect(QRectF(at.x(), at.y() + points(3), textWidth, points(0.8)), accent);
                   },
                   true});
    return out;
}

Pieces subheading(const std::string& title) {
    TextStyle style;
    style.font = textFont(11.5, Weight::Bold);
    style.withNext = true;
    Pieces out = {blank(millimetres(6))};
    append(out, paragraph(title, style));
    out.push_back(blank(millimetres(1.2)));
    return out;
}

Pieces labelled(const std::string& label, const std::string& text, const QFont& font, qreal labelWidth,
                bool withNext) {
    TextStyle style;
    style.font = font;
    style.left = labelWidth;
    style.width = textWidth - labelWidth;
    style.leading = 1.42;
    style.withNext = withNext;
    Pieces out = paragraph(text, style);
    if (out.empty())
        return out;
    Piece& first = out.front();
    QFont labelFont = font;
    labelFont.setWeight(QFont::Normal);
    const qreal height = first.height;
    first.draw = [inner = first.draw, label = toQString(label), height, labelWidth,
                  labelFont](QPainter& painter, QPointF at) {
        drawLine(painter, {at.x(), at.y(), labelWidth - millimetres(3), height}, label, labelFont, muted);
        inner(painter, at);
    };
    return out;
}

} // namespace vigie::pdf
