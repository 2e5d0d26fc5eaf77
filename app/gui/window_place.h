// SPDX-License-Identifier: GPL-3.0-or-later
// Where windows stand: as they were left the last time, and wholly on the screen the first time.
#pragma once

#include <QSize>
#include <QString>

class QWidget;

namespace vigie {

/// In the settings of the user, under that key.
void keepPlace(const QWidget& window, const QString& key);

/// `first`: its size the first time, as far as the screen has room.
void restorePlace(QWidget& window, QSize first, const QString& key);
/// The first time at the right of `other`, else at its left; where neither has room, at the right of the
/// screen.
void restorePlaceBeside(QWidget& window, const QWidget& other, QSize first, const QString& key);

} // namespace vigie
