// SPDX-License-Identifier: GPL-3.0-or-later
// All colours of the program, light and dark. Text reads at 4.5:1 or better on every ground, and at 8.9:1 or
// better on every highlight.
#pragma once

#include "app/models/highlights.h"

#include <QColor>
#include <QPalette>

class QWidget;

namespace vigie {

struct Theme {
    bool isDark = false;
    QColor ground;
    QColor surface;
    QColor border;  ///< between parts of a page
    QColor outline; ///< of what can be filled in or ticked: 3:1 or better on every ground
    QColor text;
    QColor muted;
    QColor accent;
    QColor selection; ///< behind the chosen row

    QColor of(Verdict verdict) const;
    QColor of(Severity severity) const;
    QColor groundOf(HighlightKind kind) const;
    QColor lineOf(HighlightKind kind) const;

    /// For a window. Muted text is drawn with the role PlaceholderText, links with Link.
    QPalette palette() const;
};

const Theme& themeOf(bool isDark);
/// The one that goes with a light or dark window colour.
const Theme& themeFor(const QPalette& palette);
const Theme& themeFor(const QWidget* widget);

namespace spacing {
constexpr int grid = 4; ///< every distance is a multiple of it
constexpr int small = grid;
constexpr int normal = 2 * grid;
constexpr int wide = 4 * grid;
} // namespace spacing

} // namespace vigie
