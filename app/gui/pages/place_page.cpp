// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/pages/place_page.h"

#include "app/gui/widgets/tour.h"

namespace vigie {

void PlacePage::takeFocus() {
    if (!Tour::hasKeysOf(*window()))
        (m_start ? m_start : this)->setFocus(Qt::ShortcutFocusReason);
}

} // namespace vigie
