// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/window_place.h"

#include <QScreen>
#include <QSettings>
#include <QWidget>
#include <algorithm>

namespace vigie {
namespace {

constexpr QSize frame(16, 48); ///< what a window manager may add around a window

bool isRestored(QWidget& window, const QString& key) {
    return window.restoreGeometry(QSettings().value(key).toByteArray());
}

} // namespace

void keepPlace(const QWidget& window, const QString& key) {
    QSettings().setValue(key, window.saveGeometry());
}

void restorePlace(QWidget& window, QSize first, const QString& key) {
    window.resize(first.boundedTo(window.screen()->availableSize() - frame));
    isRestored(window, key);
}

void restorePlaceBeside(QWidget& window, const QWidget& other, QSize first, const QString& key) {
    if (isRestored(window, key))
        return;
    const QRect screen = other.screen()->availableGeometry();
    window.resize(first.boundedTo(screen.size() - frame));
    const QSize framed = window.size() + frame;
    const QRect beside = other.frameGeometry();
    const int farRight = screen.right() + 1 - framed.width();
    const int atLeft = beside.left() - framed.width();
    const int x = beside.right() < farRight || atLeft < screen.left() ? beside.right() + 1 : atLeft;
    window.move(std::clamp(x, screen.left(), farRight),
                std::clamp(beside.top(), screen.top(), screen.bottom() + 1 - framed.height()));
}

} // namespace vigie
