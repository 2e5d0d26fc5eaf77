// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdf_emoji.h"

#include <QGlyphRun>
#include <QImage>
#include <QRawFont>
#include <map>

namespace vigie::pdf {
namespace {

constexpr int pictureSize = 96; ///< pixels: sharp at text size, small in the file

/// Asked once a family: reading the table copies the whole font.
bool isColourFont(const QRawFont& font) {
    static thread_local std::map<QString, bool> answers;
    auto [entry, isNew] = answers.try_emplace(font.familyName());
    if (isNew)
        entry->second = !font.fontTable("CBDT").isEmpty() || !font.fontTable("sbix").isEmpty();
    return entry->second;
}

QImage picture(const QRawFont& runFont, quint32 glyph) {
    QRawFont font = runFont;
    font.setPixelSize(pictureSize);
    const qreal advance = font.advancesForGlyphIndexes({glyph}).value(0).x();
    QImage image(qMax(1, qCeil(advance)), qCeil(font.ascent() + font.descent()),
                 QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QGlyphRun run;
    run.setRawFont(font);
    run.setGlyphIndexes({glyph});
    run.setPositions({QPointF(0, 0)});
    QPainter painter(&image);
    painter.drawGlyphRun({0, font.ascent()}, run);
    return image;
}

/// Each picture once, so that the file also holds it once. One cache a thread: reports may be written on any.
const QImage& cachedPicture(const QRawFont& font, quint32 glyph) {
    static thread_local std::map<std::pair<QString, quint32>, QImage> pictures;
    auto [entry, isNew] = pictures.try_emplace({font.familyName(), glyph});
    if (isNew)
        entry->second = picture(font, glyph);
    return entry->second;
}

} // namespace

void drawEmoji(QPainter& painter, QPointF origin, const QTextLine& line) {
    for (const QGlyphRun& run : line.glyphRuns()) {
        const QRawFont font = run.rawFont();
        if (!isColourFont(font))
            continue;
        const QList<QPointF> positions = run.positions();
        const QList<quint32> glyphs = run.glyphIndexes();
        for (qsizetype i = 0; i < glyphs.size(); ++i) {
            const QImage& image = cachedPicture(font, glyphs[i]);
            const qreal scale = font.pixelSize() / pictureSize;
            const QPointF topLeft = origin + positions[i] - QPointF(0, font.ascent());
            painter.drawImage(QRectF(topLeft, QSizeF(image.size()) * scale), image);
        }
    }
}

} // namespace vigie::pdf
