// SPDX-License-Identifier: GPL-3.0-or-later
// A post in the list: who and when, what it comes to and what was decided, the first words.
#pragma once

#include <QStyledItemDelegate>

namespace vigie {

/// For a PostListModel.
class PostDelegate final : public QStyledItemDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PostDelegate)

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace vigie
