// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/theme_icon.h"

#include <QFile>
#include <QPixmap>

namespace vigie {
namespace {

constexpr int drawnSize = 24;
constexpr int largestScale = 3; ///< pixels of the screen to one of the drawing

/// The drawings have their lines in this colour.
const QByteArray drawnLine = QByteArrayLiteral("#6E7884");

QPixmap drawn(QByteArray svg, const QColor& line, int scale) {
    svg.replace(drawnLine, line.name().toLatin1());
    const QByteArray size = QByteArray::number(drawnSize * scale);
    svg.replace("width=\"24\" height=\"24\"", "width=\"" + size + "\" height=\"" + size + "\"");
    QPixmap pixmap;
    pixmap.loadFromData(svg, "svg");
    pixmap.setDevicePixelRatio(scale);
    return pixmap;
}

} // namespace

QIcon themeIcon(const QString& name, const QColor& line, const QColor& chosen) {
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray svg = file.readAll();
    QIcon icon;
    for (int scale = 1; scale <= largestScale; ++scale) {
        icon.addPixmap(drawn(svg, line, scale), QIcon::Normal, QIcon::Off);
        icon.addPixmap(drawn(svg, chosen, scale), QIcon::Normal, QIcon::On);
    }
    return icon;
}

} // namespace vigie
