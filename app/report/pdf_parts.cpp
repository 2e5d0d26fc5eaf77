// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdf_parts.h"

#include "app/report/pdf_breaks.h"
#include "app/report/pdf_text.h"
#include "app/text/qt_text.h"

namespace vigie::pdf {

std::string postAnchor(std::size_t index) {
    return "post-" + std::to_string(index);
}

std::string findingAnchor(const std::string& number) {
    return "finding-" + number;
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

std::string goingOn(const std::string& title, const Wording& say) {
    return title + say({" (suite)", " (continued)"});
}

void addGroup(PageFlow& flow, Pieces heading, Pieces again, std::vector<Pieces> rows) {
    flow.add(std::move(heading));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool isLast = i + 1 == rows.size();
        if (!isLast && (i == 0 || i + 2 == rows.size()))
            for (Piece& piece : rows[i])
                piece.withNext = true;
        flow.add(std::move(rows[i]));
        if (i == 0)
            flow.repeatAtTop(std::move(again));
    }
    flow.repeatAtTop({});
}

void addGoingOn(PageFlow& flow, Pieces pieces, Pieces again, const Pieces& head) {
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        flow.add({std::move(pieces[i])});
        if (i == 0)
            flow.repeatAtTop(std::move(again));
    }
    flow.repeatAtTop(head);
}

TextStyle bodyStyle() {
    TextStyle style;
    style.font = textFont(9.5);
    style.leading = 1.5;
    return style;
}

Pieces notice(const std::string& text) {
    TextStyle style = bodyStyle();
    style.font = textFont(9.5, Weight::Bold);
    style.left = millimetres(5);
    style.width = textWidth - millimetres(10);
    Pieces out = {{millimetres(3), {}, true}};
    append(out, paragraph(text, style));
    out.back().withNext = true;
    out.push_back({millimetres(3), {}, false});
    for (Piece& piece : out)
        piece.draw = [inner = piece.draw, height = piece.height](QPainter& painter, QPointF at) {
            painter.fillRect(QRectF(at.x(), at.y(), textWidth, height + points(0.2)), tint);
            painter.fillRect(QRectF(at.x(), at.y(), points(3), height + points(0.2)), accent);
            if (inner)
                inner(painter, at);
        };
    return out;
}

Pieces bullet(const std::string& text) {
    TextStyle style = bodyStyle();
    style.left = millimetres(5);
    style.width = textWidth - style.left;
    Pieces pieces = paragraph(text, style);
    pieces.front().draw = [inner = pieces.front().draw, height = pieces.front().height](QPainter& painter,
                                                                                        QPointF at) {
        painter.fillRect(QRectF(at.x(), at.y() + height / 2, millimetres(2.2), points(1)), accent);
        inner(painter, at);
    };
    pieces.back().withNext = true; // with the room below it
    pieces.push_back(blank(millimetres(1.6), false));
    return pieces;
}

void addFacts(PageFlow& flow, const std::vector<Fact>& facts, qreal labelColumn, const QFont& font,
              qreal distance) {
    for (const Fact& fact : facts) {
        flow.add(labelled(fact.label, fact.value, font, labelColumn));
        flow.add({blank(distance, false)});
    }
}

namespace {

constexpr qreal labelLeading = 1.42;

/// Beside a line of text of that font, and no bolder than it has to be.
Draw labelBeside(const std::string& label, QFont font, qreal labelColumn) {
    font.setWeight(QFont::Normal);
    return [label = toQString(label), font, labelColumn](QPainter& painter, QPointF at) {
        const QSizeF room(labelColumn - millimetres(3), font.pixelSize() * labelLeading);
        drawLine(painter, {at, room}, label, font, muted);
    };
}

} // namespace

Piece besideNext(const std::string& label, const QFont& font, qreal labelColumn) {
    return {0, labelBeside(label, font, labelColumn), true};
}

Pieces labelled(const std::string& label, const std::string& text, const QFont& font, qreal labelColumn,
                bool withNext) {
    TextStyle style;
    style.font = font;
    style.left = labelColumn;
    style.width = textWidth - labelColumn;
    style.leading = labelLeading;
    style.withNext = withNext;
    Pieces out = paragraph(withBreaks(toQString(text), font, style.width), style);
    if (out.empty())
        return out;
    out.front().draw = [inner = out.front().draw,
                        drawLabel = labelBeside(label, font, labelColumn)](QPainter& painter, QPointF at) {
        drawLabel(painter, at);
        inner(painter, at);
    };
    return out;
}

} // namespace vigie::pdf
