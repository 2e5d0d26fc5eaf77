// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/flow_layout.h"

#include <QWidget>

namespace vigie {

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent) {}

FlowLayout::~FlowLayout() {
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item) {
    m_items += item;
}

QLayoutItem* FlowLayout::takeAt(int index) {
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const {
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const {
    QSize widest;
    for (const QLayoutItem* item : m_items)
        if (!item->isEmpty())
            widest = widest.expandedTo(item->minimumSize());
    return widest.grownBy(contentsMargins());
}

QSize FlowLayout::sizeHint() const {
    int width = 0;
    for (const QLayoutItem* item : m_items)
        if (!item->isEmpty())
            width += item->sizeHint().width() + spacing();
    return {width + contentsMargins().left() + contentsMargins().right(), minimumSize().height()};
}

void FlowLayout::setGeometry(const QRect& rectangle) {
    QLayout::setGeometry(rectangle);
    arrange(rectangle, true);
}

int FlowLayout::arrange(const QRect& rectangle, bool isForGood) const {
    const QRect space = rectangle.marginsRemoved(contentsMargins());
    QPoint at = space.topLeft();
    int lineHeight = 0;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo({space.width(), item->sizeHint().height()});
        if (at.x() > space.left() && at.x() + size.width() > space.right() + 1) {
            at = {space.left(), at.y() + lineHeight + spacing()};
            lineHeight = 0;
        }
        if (isForGood)
            item->setGeometry(QRect(at, size));
        at.rx() += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    return at.y() + lineHeight - rectangle.top() + contentsMargins().bottom();
}

} // namespace vigie
