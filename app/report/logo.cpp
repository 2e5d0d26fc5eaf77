// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/logo.h"

#include "app/text/qt_text.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>

namespace vigie {
namespace {

constexpr int longestSide = 1200;      ///< pixels: 60 mm in print
constexpr int mostPixels = 30'000'000; ///< more than a logo needs, less than Qt refuses

tl::unexpected<Error> cannotUse(const std::string& path, ErrorCode code, const Bilingual& message,
                                Language language) {
    const Bilingual hint = {"Choisissez une image PNG ou JPEG.", "Choose a PNG or JPEG picture."};
    return tl::unexpected(Error{code, message.in(language), {path, 0, 0, 0, {}}, hint.in(language)});
}

bool isTooLarge(QSize size) {
    return qint64{size.width()} * size.height() > mostPixels;
}

/// Such a one is not even tried: the library that reads it would tell of it in words of its own.
bool isCutShort(const QByteArray& bytes, const QByteArray& format) {
    return format == "png" && !bytes.contains("IEND");
}

} // namespace

Result<std::string> readLogo(const std::string& path, Language language) {
    QFile file(toQString(path));
    if (!file.open(QIODevice::ReadOnly))
        return cannotUse(path, ErrorCode::CannotRead,
                         {"Le logo n’a pas pu être ouvert.", "The logo could not be opened."}, language);
    QImageReader reader(&file);
    reader.setDecideFormatFromContent(true);
    const QByteArray format = reader.format();
    if (isTooLarge(reader.size()))
        return cannotUse(path, ErrorCode::UnknownFormat,
                         {"Le logo est trop grand\u00A0: il a plus de trente millions de pixels.",
                          "The logo is too large: it has more than thirty million pixels."},
                         language);
    const bool isPicture =
        (format == "png" || format == "jpeg") && !isCutShort(file.peek(file.size()), format);
    QImage image = isPicture ? reader.read() : QImage();
    if (image.isNull())
        return cannotUse(path, ErrorCode::UnknownFormat,
                         {"Le logo n’est pas une image PNG ou JPEG, ou elle est abîmée.",
                          "The logo is no PNG or JPEG picture, or it is damaged."},
                         language);
    if (qMax(image.width(), image.height()) > longestSide)
        image = image.scaled(longestSide, longestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png.toStdString();
}

} // namespace vigie
