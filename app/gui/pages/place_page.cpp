// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/pages/place_page.h"

#include "app/gui/widgets/tour.h"

namespace vigie {

void PlacePage::takeFocus() {
    const auto* tour = window()->findChild<Tour*>();
    if (!tour || !tour->isAncestorOf(window()->focusWidget()))
        (m_start ? m_start : this)->setFocus(Qt::ShortcutFocusReason);
}

} // namespace vigie
