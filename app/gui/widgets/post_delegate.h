// SPDX-License-Identifier: GPL-3.0-or-later
// A post in the list: verdict, author, date and platform on one line, the first words below.
#pragma once

#include <QStyledItemDelegate>

namespace vigie {

/// For column 0 of a PostTableModel or a proxy of it; reads the other columns of the row.
class PostDelegate final : public QStyledItemDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PostDelegate)

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The height of every row, for this font.
    static int rowHeight(const QFont& font);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace vigie
