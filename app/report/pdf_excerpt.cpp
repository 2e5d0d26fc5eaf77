// SPDX-License-Identifier: GPL-3.0-or-later
// The post as the public saw it: tinted ground, highlights under the words, the fold where the platform cuts.
#include "app/report/pdf_marks.h"
#include "app/text/qt_text.h"

#include <QFontMetricsF>
#include <utility>

namespace vigie::pdf {
namespace {

constexpr qreal padding = millimetres(4);
constexpr int fewestLines = 3;      ///< of a text on one side of a page break: one of two may be blank
constexpr qreal seam = points(0.2); ///< strips overlap by this, so that no line shows between them

TextStyle wordsStyle() {
    TextStyle style;
    style.font = textFont(9.5);
    style.left = padding;
    style.width = textWidth - 2 * padding;
    style.leading = 1.7; // room for the lines under the words
    return style;
}

struct MarkedRange {
    int from;
    int length;
    RunKind kind;
};

void drawHighlights(QPainter& painter, QPointF at, const TextLines& lines, int line,
                    const std::vector<MarkedRange>& marks) {
    const qreal size = wordsStyle().font.pixelSize();
    const qreal top = at.y() + lines.baseline() - size * 0.95;
    for (const MarkedRange& mark : marks)
        for (const auto& [begin, end] : lines.extents(line, mark.from, mark.length))
            drawHighlight(painter, QRectF(at.x() + begin, top, end - begin, size * 1.19), mark.kind);
}

Pieces words(const std::vector<Span>& spans, const std::vector<MarkedRange>& marks) {
    const auto lines = std::make_shared<TextLines>(spans, wordsStyle());
    Pieces out = paragraph(lines, false);
    for (int i = 0; i < lines->count(); ++i) {
        Piece& piece = out[static_cast<std::size_t>(i)];
        const int left = lines->count() - 1 - i;
        piece.withNext = left > 0 && (i + 1 < fewestLines || left < fewestLines);
        piece.draw = [lines, i, marks](QPainter& painter, QPointF at) {
            drawHighlights(painter, at, *lines, i, marks);
            lines->draw(painter, at, i);
        };
    }
    return out;
}

Piece foldLine(const QString& label) {
    return {
        points(15),
        [label](QPainter& painter, QPointF at) {
            const QFont font = textFont(7.5, Weight::Regular, true);
            const qreal width = QFontMetricsF(font).horizontalAdvance(label) + points(2);
            const qreal right = at.x() + textWidth - padding;
            drawLine(painter, {right - width, at.y(), width, points(15)}, label, font, muted, Qt::AlignRight);
            painter.save();
            painter.setPen(QPen(muted, points(0.7), Qt::DashLine));
            painter.drawLine(QPointF(at.x() + padding, at.y() + points(7.5)),
                             QPointF(right - width - points(6), at.y() + points(7.5)));
            painter.restore();
        },
        true};
}

/// Lays the tinted ground and the rule at the left behind every piece.
Pieces onGround(Pieces pieces) {
    for (Piece& piece : pieces)
        piece.draw = [inner = piece.draw, height = piece.height](QPainter& painter, QPointF at) {
            painter.fillRect(QRectF(at.x(), at.y(), textWidth, height + seam), tint);
            painter.fillRect(QRectF(at.x(), at.y(), points(2), height + seam), hairline);
            if (inner)
                inner(painter, at);
        };
    return pieces;
}

} // namespace

Pieces excerptPanel(const std::vector<Run>& runs, const QString& foldLabel) {
    Pieces out = {blank(millimetres(2.2))};
    out.front().dropsAtTop = false;
    std::vector<Span> spans;
    std::vector<MarkedRange> marks;
    int length = 0;
    const auto endParagraph = [&] {
        if (!spans.empty())
            append(out, words(spans, marks));
        spans.clear();
        marks.clear();
        length = 0;
    };
    bool isBelowFold = false;
    for (const Run& run : runs) {
        if (run.kind == RunKind::Fold) {
            endParagraph();
            out.back().withNext = true;
            out.push_back(foldLine(foldLabel));
            isBelowFold = true;
            continue;
        }
        const bool isGap = run.kind == RunKind::Gap;
        QString text = isGap ? QStringLiteral(" […] ") : toQString(run.text);
        if (std::exchange(isBelowFold, false) && text.startsWith(QChar::Space))
            text.remove(0, 1); // the line begins at the edge, as after any break
        if (groundOf(run.kind).isValid())
            marks.push_back({length, static_cast<int>(text.size()), run.kind});
        spans.push_back({text, wordsStyle().font, isGap ? muted : ink});
        length += static_cast<int>(text.size());
    }
    endParagraph();
    out.back().withNext = true;
    out.push_back({millimetres(2.4), {}, false, false});
    return onGround(std::move(out));
}

Pieces legendPanel(const std::vector<LegendEntry>& entries) {
    std::vector<Run> runs;
    for (const LegendEntry& entry : entries) {
        if (entry.kind == RunKind::Fold)
            continue;
        runs.push_back({entry.kind, entry.text});
        runs.push_back({RunKind::Plain, "      "});
    }
    return excerptPanel(runs, {});
}

} // namespace vigie::pdf
