// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/calm_style.h"

#include "app/gui/theme.h"

#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <optional>

namespace vigie {
namespace {

constexpr int darkening = 140; ///< per cent, by which Fusion's lines are darker than the window

/// Fusion makes its lines of the colour of the window: with this one they are the outline of the theme. Made
/// once, since Fusion keeps pictures of controls by their palette.
QPalette outlined(const QPalette& palette) {
    static const auto make = [](bool isDark) {
        QPalette made = themeOf(isDark).palette();
        made.setColor(QPalette::Window, themeOf(isDark).outline.lighter(darkening));
        return made;
    };
    static const QPalette light = make(false);
    static const QPalette dark = make(true);
    QPalette out = themeFor(palette).isDark ? dark : light;
    out.setCurrentColorGroup(palette.currentColorGroup());
    return out;
}

/// The same option with those lines, where it is of that kind.
template <typename Option> std::optional<Option> outlined(const QStyleOption* option) {
    const auto* known = qstyleoption_cast<const Option*>(option);
    if (!known)
        return {};
    Option out(*known);
    out.palette = outlined(known->palette);
    return out;
}

/// A chosen row in the colour that the list of posts has for it: its text stays as it was.
std::optional<QStyleOptionViewItem> calm(const QStyleOption* option) {
    const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
    if (!item || !item->state.testFlag(QStyle::State_Selected))
        return {};
    QStyleOptionViewItem out(*item);
    const Theme& theme = themeFor(item->palette);
    out.palette.setColor(QPalette::Highlight, theme.selection);
    out.palette.setColor(QPalette::HighlightedText, theme.text);
    return out;
}

} // namespace

CalmStyle::CalmStyle() : QProxyStyle(QStringLiteral("Fusion")) {}
CalmStyle::~CalmStyle() = default;

/// A menu is a window, and would keep the colours of the application.
void CalmStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (qobject_cast<QMenu*>(widget))
        widget->setAttribute(Qt::WA_WindowPropagation);
}

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

void CalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const {
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton) {
        if (const auto button = outlined<QStyleOptionButton>(option))
            return QProxyStyle::drawPrimitive(element, &*button, painter, widget);
    } else if (element == PE_FrameLineEdit || qobject_cast<const QPlainTextEdit*>(widget)) {
        if (const auto frame = outlined<QStyleOptionFrame>(option))
            return QProxyStyle::drawPrimitive(element, &*frame, painter, widget);
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void CalmStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                   QPainter* painter, const QWidget* widget) const {
    if (const auto box = outlined<QStyleOptionComboBox>(option))
        return QProxyStyle::drawComplexControl(control, &*box, painter, widget);
    if (const auto spin = outlined<QStyleOptionSpinBox>(option))
        return QProxyStyle::drawComplexControl(control, &*spin, painter, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void CalmStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const {
    if (const auto item = element == CE_ItemViewItem ? calm(option) : std::nullopt)
        return QProxyStyle::drawControl(element, &*item, painter, widget);
    if (element != CE_ToolBar)
        return QProxyStyle::drawControl(element, option, painter, widget);
    const Theme& theme = themeFor(option->palette);
    painter->fillRect(option->rect, theme.ground);
    painter->fillRect(QRect(option->rect.topRight(), QSize(1, option->rect.height())), theme.border);
}

} // namespace vigie
