// SPDX-License-Identifier: GPL-3.0-or-later
// Our line icons in a colour of the theme.
#pragma once

#include <QColor>
#include <QIcon>

namespace vigie {

/// The drawing :/icons/<name>.svg with its lines in `line`, and in `chosen` where an action is checked.
QIcon themeIcon(const QString& name, const QColor& line, const QColor& chosen);

} // namespace vigie
