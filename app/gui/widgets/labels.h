// SPDX-License-Identifier: GPL-3.0-or-later
// Labels that show text as it is, never as markup, and let people select it.
#pragma once

#include <QLabel>

namespace vigie {

enum class TextWeight { Normal, Strong, Muted, Heading };

/// Wraps, can be selected with mouse and keyboard, follows the theme.
QLabel* makeLabel(const QString& text, TextWeight weight, QWidget* parent);

} // namespace vigie
