// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/post_list_view.h"

#include "app/gui/theme.h"
#include "app/gui/widgets/post_delegate.h"

#include <QEvent>
#include <QPainter>
#include <algorithm>

namespace vigie {

PostListView::PostListView(QWidget* parent) : QListView(parent) {
    setObjectName(QStringLiteral("postList"));
    setAccessibleName(tr("Posts"));
    setItemDelegate(new PostDelegate(this));
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

/// That row alone: setCurrentIndex() would choose it beside the others while Ctrl or Shift is held for a
/// shortcut, and the next key would decide on all of them.
void PostListView::goTo(int row) {
    const QModelIndex index = model()->index(row, 0);
    if (index.isValid())
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

void PostListView::setWhenEmpty(const QString& words) {
    m_whenEmpty = words;
    setAccessibleDescription(words);
    viewport()->update();
}

void PostListView::paintEvent(QPaintEvent* event) {
    QListView::paintEvent(event);
    if (m_whenEmpty.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const QRect room = viewport()->rect().marginsRemoved(QMargins() + spacing::wide);
    painter.drawText(room, Qt::AlignCenter | Qt::TextWordWrap, m_whenEmpty);
}

int PostListView::chosenCount() const {
    int count = 0;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        count += range.height();
    return count;
}

std::vector<int> PostListView::chosenRows() const {
    std::vector<int> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    std::sort(rows.begin(), rows.end());
    return rows;
}

void PostListView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QListView::selectionChanged(selected, deselected);
    Q_EMIT moved();
}

void PostListView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    Q_EMIT moved();
}

/// A row that comes is painted. QListView would lay all rows out again, a million of them.
void PostListView::dataChanged(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles) {
    QAbstractItemView::dataChanged(first, last, roles);
}

void PostListView::changeEvent(QEvent* event) {
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
}

} // namespace vigie
