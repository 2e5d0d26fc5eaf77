// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdf_text.h"

#include "app/report/drawn_letters.h"
#include "app/report/pdf_emoji.h"
#include "app/text/qt_text.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QRawFont>
#include <algorithm>
#include <iterator>

namespace vigie::pdf {
namespace {

/// Not of the Latin letters and signs that Noto Sans draws itself, a glyph for each: emoji, other scripts.
bool isRare(QChar c) {
    return c.unicode() >= 0x203C || (c.unicode() >= 0x0300 && c.unicode() < 0x2000);
}

/// Line breaks as the layout wants them, and no control characters. Keeps positions.
QChar drawable(QChar c) {
    if (c == QLatin1Char('\n'))
        return QChar::LineSeparator;
    return c.unicode() < 0x20 ? QChar(QChar::Space) : c;
}

/// Guillemets stay with their words, whatever space the author wrote between them.
void holdQuotes(QString& text) {
    for (qsizetype i = 0; i < text.size(); ++i)
        if (text[i] == QChar::Space &&
            ((i > 0 && text[i - 1] == u'«') || (i + 1 < text.size() && text[i + 1] == u'»')))
            text[i] = QChar::Nbsp;
}

} // namespace

TextLines::TextLines(const std::vector<Span>& spans, const TextStyle& style)
    : m_style(style), m_lineHeight(style.font.pixelSize() * style.leading) {
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const Span& span : spans) {
        // A format of its own costs more than the words; most have the look of the whole.
        if (span.font != style.font || span.colour != style.colour) {
            QTextCharFormat format;
            format.setFont(span.font);
            format.setForeground(span.colour);
            formats.append({static_cast<int>(text.size()), static_cast<int>(span.text.size()), format});
        }
        text += span.text;
    }
    std::transform(text.begin(), text.end(), text.begin(), drawable);
    holdQuotes(text);
    m_holdsRareLetters = std::any_of(text.begin(), text.end(), isRare);
    m_layout = std::make_shared<QTextLayout>(text, style.font);
    m_layout->setFormats(formats);
    breakLines();
}

TextLines::TextLines(const QString& text, const TextStyle& style)
    : TextLines(std::vector<Span>{{text, style.font, style.colour}}, style) {}

void TextLines::breakLines() {
    QTextOption option(m_style.align);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine())
        line.setLineWidth(m_style.width);
    m_layout->endLayout();
}

qreal TextLines::baseline() const {
    // From the style's own font, so that a fallback font does not push lines apart.
    return (m_lineHeight + QFontMetricsF(m_style.font).capHeight()) / 2;
}

void TextLines::draw(QPainter& painter, QPointF topLeft, int index) const {
    const QTextLine line = m_layout->lineAt(index);
    painter.setPen(m_style.colour);
    const QPointF origin(topLeft.x() + m_style.left,
                         topLeft.y() + baseline() - line.ascent() - line.position().y());
    line.draw(&painter, origin);
    if (!m_holdsRareLetters)
        return;
    drawEmoji(painter, origin, line);
    if (auto* pages = dynamic_cast<LetteredWriter*>(painter.device()))
        pages->letters.note(line, m_layout->text());
}

std::vector<std::pair<qreal, qreal>> TextLines::extents(int index, int from, int length) const {
    std::vector<std::pair<qreal, qreal>> out;
    for (const QGlyphRun& run : m_layout->lineAt(index).glyphRuns(from, length)) {
        const QList<QPointF> positions = run.positions();
        const QList<QPointF> advances = run.rawFont().advancesForGlyphIndexes(run.glyphIndexes());
        for (qsizetype i = 0; i < positions.size(); ++i) {
            const qreal begin = m_style.left + positions[i].x();
            const qreal end = begin + advances[i].x();
            if (!out.empty() && qAbs(out.back().second - begin) < points(1))
                out.back().second = end;
            else
                out.emplace_back(begin, end);
        }
    }
    return out;
}

Pieces paragraph(const std::shared_ptr<TextLines>& lines, bool withNext) {
    Pieces out;
    for (int i = 0; i < lines->count(); ++i) {
        const bool last = i + 1 == lines->count();
        const bool besideAnEnd = i == 0 || i + 2 == lines->count();
        out.push_back({lines->lineHeight(),
                       [lines, i](QPainter& painter, QPointF at) { lines->draw(painter, at, i); },
                       last ? withNext : besideAnEnd});
    }
    return out;
}

Pieces paragraph(const std::vector<Span>& spans, const TextStyle& style) {
    return paragraph(std::make_shared<TextLines>(spans, style), style.withNext);
}

Pieces paragraph(const QString& text, const TextStyle& style) {
    return paragraph(std::make_shared<TextLines>(text, style), style.withNext);
}

Pieces paragraph(const std::string& utf8, const TextStyle& style) {
    return paragraph(toQString(utf8), style);
}

void drawLine(QPainter& painter, QRectF box, const QString& text, const QFont& font, const QColor& colour,
              Qt::Alignment align) {
    TextStyle style;
    style.font = font;
    style.colour = colour;
    style.width = box.width();
    style.align = align;
    style.leading = box.height() / font.pixelSize();
    const QFontMetricsF metrics(font);
    const TextLines lines(metrics.elidedText(text.left(400), Qt::ElideRight, box.width()), style);
    if (lines.count() > 0)
        lines.draw(painter, box.topLeft(), 0);
}

void append(Pieces& pieces, Pieces more) {
    pieces.insert(pieces.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

} // namespace vigie::pdf
