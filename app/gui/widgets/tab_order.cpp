// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/tab_order.h"

#include <QWidget>

namespace vigie {

void putAfter(QWidget* before, const QWidget& content) {
    for (QWidget* widget : content.findChildren<QWidget*>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus))
            continue;
        QWidget::setTabOrder(before, widget);
        before = widget;
    }
}

} // namespace vigie
