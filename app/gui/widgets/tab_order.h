// SPDX-License-Identifier: GPL-3.0-or-later
// The way of the Tab key through widgets that were made later than those around them.
#pragma once

class QWidget;

namespace vigie {

/// What Tab reaches in `content` comes right after `before`, in the order in which it was made; by itself Qt
/// appends it to the end of the window.
void putAfter(QWidget* before, const QWidget& content);

} // namespace vigie
