// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/card.h"

#include "app/gui/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace vigie {
namespace {

constexpr int stripWidth = 4;
constexpr qreal radius = 4;

} // namespace

Card::Card(std::function<QColor(const Theme&)> strip, QWidget* parent)
    : QFrame(parent), m_strip(std::move(strip)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(stripWidth + 3 * spacing::grid, 3 * spacing::grid, 3 * spacing::grid,
                               3 * spacing::grid);
    layout->setSpacing(spacing::small);
}

void Card::setChosen(bool isChosen) {
    m_isChosen = isChosen;
    update();
}

void Card::setLit(bool isLit) {
    m_isLit = isLit;
    update();
}

void Card::paintEvent(QPaintEvent*) {
    const Theme& theme = themeFor(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath sheet;
    sheet.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.fillPath(sheet, m_isLit ? theme.selection : theme.surface);
    painter.save();
    painter.setClipPath(sheet);
    painter.fillRect(QRect(0, 0, stripWidth, height()), m_strip(theme));
    painter.restore();
    painter.strokePath(sheet, m_isChosen ? QPen(theme.accent, 2) : QPen(theme.border));
}

} // namespace vigie
