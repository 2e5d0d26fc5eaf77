// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/picture_file.h"

#include "app/gui/theme.h"
#include "app/text/qt_text.h"
#include "core/base/output_file.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>
#include <QWidget>
#include <algorithm>
#include <cmath>
#include <ostream>

namespace vigie {
namespace {

constexpr qreal mostPixels = 60e6; ///< a heat map may be very large

qreal sharpnessOf(const QSize& size) {
    return std::min(2.0, std::sqrt(mostPixels / (qreal(size.width()) * size.height())));
}

QByteArray png(QWidget& widget) {
    const qreal sharpness = sharpnessOf(widget.size());
    QImage image((QSizeF(widget.size()) * sharpness).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(sharpness);
    image.fill(themeFor(&widget).ground);
    widget.render(&image);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

QByteArray svg(QWidget& widget) {
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(widget.size());
    generator.setViewBox(widget.rect());
    generator.setTitle(widget.accessibleName());
    QPainter painter(&generator);
    painter.fillRect(widget.rect(), themeFor(&widget).ground);
    widget.render(&painter);
    painter.end();
    return buffer.data();
}

} // namespace

Result<void> writePicture(QWidget& widget, const QString& path, Language language) {
    const bool isSvg = path.endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive);
    const FileKind kind = isSvg ? FileKind{{"une image SVG", "an SVG picture"}, {"<?xml", "<svg"}, {"svg"}}
                                : FileKind{{"une image PNG", "a PNG picture"}, {"\x89PNG"}, {"png"}};
    auto file = OutputFile::create(toUtf8(path), kind, language);
    if (!file)
        return tl::unexpected(file.error());
    const QByteArray picture = isSvg ? svg(widget) : png(widget);
    file->stream().write(picture.data(), picture.size());
    return file->commit();
}

} // namespace vigie
