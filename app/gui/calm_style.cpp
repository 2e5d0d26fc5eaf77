// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/calm_style.h"

#include "app/gui/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace vigie {

CalmStyle::CalmStyle() : QProxyStyle(QStringLiteral("Fusion")) {}
CalmStyle::~CalmStyle() = default;

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_FocusFrameHMargin: // at the sides of the text of a cell, which adds one
        return spacing::small;
    case PM_HeaderMargin: return spacing::small + 1;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize CalmStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                  const QWidget* widget) const {
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const auto* tool = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    const bool hasText = type == CT_PushButton || (type == CT_ToolButton && tool && !tool->text.isEmpty());
    if (hasText)
        size.rwidth() += spacing::normal;
    return size;
}

QRect CalmStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    const bool isFramedLine = element == SE_LineEditContents && frame && frame->lineWidth > 0;
    return isFramedLine ? rect.adjusted(spacing::small, 0, -spacing::small, 0) : rect;
}

void CalmStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const {
    if (element != CE_ToolBar)
        return QProxyStyle::drawControl(element, option, painter, widget);
    const Theme& theme = themeFor(option->palette);
    painter->fillRect(option->rect, theme.ground);
    painter->fillRect(QRect(option->rect.topRight(), QSize(1, option->rect.height())), theme.border);
}

} // namespace vigie
