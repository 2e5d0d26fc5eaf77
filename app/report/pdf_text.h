// SPDX-License-Identifier: GPL-3.0-or-later
// Text as pieces: one for each line, so that a paragraph may go over a page. Text is never read as markup.
#pragma once

#include "app/report/page_flow.h"
#include "app/report/pdf_style.h"
#include "core/report/excerpt.h"

#include <QString>
#include <QTextLayout>
#include <memory>
#include <string>
#include <vector>

namespace vigie::pdf {

struct TextStyle {
    QFont font;
    QColor colour = ink;
    qreal left = 0;          ///< from the left edge of the strip
    qreal width = textWidth; ///< of the text itself
    qreal leading = 1.38;    ///< height of a line, as a multiple of the font size
    Qt::Alignment align = Qt::AlignLeft;
    bool withNext = false; ///< the last line stays with what follows
};

/// Words with their own look inside a text.
struct Span {
    QString text;
    QFont font;
    QColor colour = ink;
};

/// A text broken into lines; shared by the pieces that draw them.
class TextLines {
public:
    TextLines(const std::vector<Span>& spans, const TextStyle& style);
    TextLines(const QString& text, const TextStyle& style);

    int count() const { return m_layout->lineCount(); }
    qreal lineHeight() const { return m_lineHeight; }
    /// `topLeft` is that of the strip of this line; emoji are drawn as pictures over their blank letters.
    void draw(QPainter& painter, QPointF topLeft, int line) const;
    /// Where the baseline is, below the top of a strip.
    qreal baseline() const;
    /// From the left edge of the strip: the stretches that these letters cover on that line, in UTF-16 units.
    std::vector<std::pair<qreal, qreal>> extents(int line, int from, int length) const;

private:
    void breakLines();

    TextStyle m_style;
    qreal m_lineHeight;
    bool m_holdsRareLetters = false;
    std::shared_ptr<QTextLayout> m_layout;
};

/// The lines as pieces. A break never leaves one line alone.
Pieces paragraph(const std::shared_ptr<TextLines>& lines, bool withNext);
Pieces paragraph(const QString& text, const TextStyle& style);
Pieces paragraph(const std::vector<Span>& spans, const TextStyle& style);
Pieces paragraph(const std::string& utf8, const TextStyle& style);

/// Draws one line of text that has to fit; it is cut with « … » if it does not.
void drawLine(QPainter& painter, QRectF box, const QString& text, const QFont& font, const QColor& colour,
              Qt::Alignment align = Qt::AlignLeft);

/// Puts all of `more` behind `pieces`.
void append(Pieces& pieces, Pieces more);

} // namespace vigie::pdf
