// SPDX-License-Identifier: GPL-3.0-or-later
// A share with its 95 % interval on a scale from 0 to 1: a tick where it is, a band where it may be.
#pragma once

#include "core/review/figures.h"

#include <QStyledItemDelegate>
#include <QWidget>

namespace vigie {

struct Theme;

void paintShare(QPainter& painter, const QRectF& scale, const Proportion& share, const Theme& theme);

class ShareGauge final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShareGauge)

public:
    explicit ShareGauge(QWidget* parent = nullptr);
    void setShare(const Proportion& share);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Proportion m_share;
};

/// For the column of a table that has the share under CreatorTableModel::ShareRole: words, then the scale.
class ShareDelegate final : public QStyledItemDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShareDelegate)

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace vigie
