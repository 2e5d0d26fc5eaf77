// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/order_box.h"

#include "app/gui/theme.h"

#include <QStylePainter>

namespace vigie {
namespace {

constexpr int lettersSeen = 8; ///< so that it fits beside the verdicts
constexpr QSize sign(10, 12);

/// Three lines, the longest one first.
void paintSign(QPainter& painter, const QRect& box) {
    for (int line = 0; line < 3; ++line)
        painter.fillRect(box.left(), box.top() + 1 + 4 * line, box.width() - 3 * line, 2,
                         painter.pen().color());
}

} // namespace

OrderBox::OrderBox(QWidget* parent) : QComboBox(parent) {
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(lettersSeen);
}

void OrderBox::fit(int room) {
    const bool isSign = room < QComboBox::sizeHint().width() && room >= signWidth();
    if (isSign == m_isSign)
        return;
    m_isSign = isSign;
    updateGeometry();
    update();
}

/// The frame and the arrow as they are, and the sign in place of the words.
int OrderBox::signWidth() const {
    QStyleOptionComboBox option;
    initStyleOption(&option);
    option.rect.setWidth(QComboBox::sizeHint().width());
    const QRect words =
        style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    return option.rect.width() - words.width() + sign.width();
}

QSize OrderBox::sizeHint() const {
    const QSize full = QComboBox::sizeHint();
    return m_isSign ? QSize(signWidth(), full.height()) : full;
}

void OrderBox::paintEvent(QPaintEvent* event) {
    if (!m_isSign)
        return QComboBox::paintEvent(event);
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    const QRect words =
        style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    QRect box(QPoint(), sign);
    box.moveCenter(words.center());
    painter.setPen(themeFor(this).text);
    paintSign(painter, box);
}

} // namespace vigie
