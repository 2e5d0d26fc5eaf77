// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/share_gauge.h"

#include "app/gui/theme.h"
#include "app/models/creator_table_model.h"

#include <QApplication>
#include <QPainter>

namespace vigie {
namespace {

constexpr int gaugeWidth = 16 * spacing::grid;
constexpr qreal trackHeight = 4;
constexpr qreal bandHeight = 10;
constexpr qreal tickHeight = 16;
constexpr qreal tickWidth = 3;

QRectF centred(const QRectF& scale, qreal left, qreal right, qreal height) {
    return {scale.left() + left * scale.width(), scale.center().y() - height / 2,
            (right - left) * scale.width(), height};
}

} // namespace

void paintShare(QPainter& painter, const QRectF& scale, const Proportion& share, const Theme& theme) {
    painter.save();
    painter.fillRect(centred(scale, 0, 1, trackHeight), theme.border);
    if (share.total > 0) {
        const QRectF band = centred(scale, share.low, share.high, bandHeight);
        painter.fillRect(band, theme.groundOf(HighlightKind::Sign));
        painter.setPen(theme.accent);
        painter.drawRect(band);
        QRectF tick(0, 0, tickWidth, tickHeight);
        tick.moveCenter({scale.left() + share.share * scale.width(), scale.center().y()});
        painter.fillRect(tick, theme.text);
    }
    painter.restore();
}

ShareGauge::ShareGauge(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ShareGauge::setShare(const Proportion& share) {
    m_share = share;
    update();
}

QSize ShareGauge::sizeHint() const {
    return {gaugeWidth, 6 * spacing::grid};
}

void ShareGauge::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintShare(painter, QRectF(rect()).adjusted(tickWidth, 0, -tickWidth, 0), m_share, themeFor(this));
}

void ShareDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    QStyleOptionViewItem drawn = option;
    initStyleOption(&drawn, index);
    const QString words = std::exchange(drawn.text, {});
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &drawn, painter, drawn.widget);
    const QRect inside = option.rect.adjusted(spacing::normal, 0, -spacing::normal, 0);
    painter->save();
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(inside, Qt::AlignLeft | Qt::AlignVCenter, words);
    painter->restore();
    const auto share = index.data(CreatorTableModel::ShareRole).value<Proportion>();
    const QRectF scale(inside.right() - gaugeWidth, inside.top(), gaugeWidth, inside.height());
    if (share.total > 0)
        paintShare(*painter, scale, share, themeFor(option.palette));
}

QSize ShareDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    return QStyledItemDelegate::sizeHint(option, index) + QSize(gaugeWidth + spacing::wide, 0);
}

} // namespace vigie
