// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/calm_style.h"

#include "app/gui/theme.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTableView>
#include <algorithm>
#include <optional>

namespace vigie {
namespace {

constexpr int darkening = 140; ///< per cent, by which Fusion's lines are darker than the window
constexpr int chosenBar = 3;
constexpr int shortestHandle = 8 * spacing::grid;
constexpr int handleRoom = 3; ///< around it

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

bool choosesRows(const QWidget* widget) {
    const auto* view = qobject_cast<const QAbstractItemView*>(widget);
    return view && view->selectionBehavior() == QAbstractItemView::SelectRows;
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

/// A chosen row in the colour that the list of posts has for it: its text stays as it was. Where rows are
/// chosen whole, no cell stands out.
std::optional<QStyleOptionViewItem> calm(const QStyleOption* option, const QWidget* widget) {
    const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
    if (!item || !item->state.testFlag(QStyle::State_Selected))
        return {};
    QStyleOptionViewItem out(*item);
    const Theme& theme = themeFor(item->palette);
    out.palette.setColor(QPalette::Highlight, theme.selection);
    out.palette.setColor(QPalette::HighlightedText, theme.text);
    if (choosesRows(widget))
        out.state.setFlag(QStyle::State_HasFocus, false);
    return out;
}

/// A heading that opens something is no pressed button while it is open: its arrow says so.
std::optional<QStyleOptionToolButton> unpressed(const QStyleOption* option) {
    const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    if (!button || !button->features.testFlag(QStyleOptionToolButton::Arrow))
        return {};
    QStyleOptionToolButton out(*button);
    out.state.setFlag(QStyle::State_On, false);
    return out;
}

/// A frame around what belongs together, or around a popup; not that of a list.
bool isPanel(QStyle::PrimitiveElement element, const QWidget* widget) {
    return element == QStyle::PE_Frame && !qobject_cast<const QAbstractScrollArea*>(widget);
}

/// Tables do not say so of their items.
bool isFirstOfRow(const QStyleOptionViewItem& item, const QWidget* widget) {
    if (const auto* table = qobject_cast<const QTableView*>(widget))
        return table->columnViewportPosition(item.index.column()) + table->horizontalHeader()->offset() == 0;
    return item.viewItemPosition == QStyleOptionViewItem::Beginning ||
           item.viewItemPosition == QStyleOptionViewItem::OnlyOne;
}

/// The focus of a chosen row: the bar that the list of posts has, at its beginning.
void markRow(QPainter& painter, const QStyleOptionViewItem& item, const QWidget* widget) {
    if (choosesRows(widget) && widget->hasFocus() && isFirstOfRow(item, widget))
        painter.fillRect(QRect(item.rect.topLeft(), QSize(chosenBar, item.rect.height())),
                         themeFor(item.palette).accent);
}

/// A handle on the ground, as visible as the outline of a field; it has no arrows to aim at.
void drawScrollBar(QPainter& painter, const QStyleOptionSlider& bar, QRect handle) {
    const Theme& theme = themeFor(bar.palette);
    painter.fillRect(bar.rect, bar.palette.color(QPalette::Window));
    if (bar.maximum <= bar.minimum)
        return;
    const bool isHeld = bar.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider) &&
                        (bar.state & (QStyle::State_Sunken | QStyle::State_MouseOver));
    handle.adjust(handleRoom, handleRoom, -handleRoom, -handleRoom);
    const qreal radius = std::min(handle.width(), handle.height()) / 2.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isHeld ? theme.muted : theme.outline);
    painter.drawRoundedRect(handle, radius, radius);
    painter.restore();
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

/// The pictures that come with Qt are dark on any ground; the words say enough.
int CalmStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* returnData) const {
    return hint == SH_DialogButtonBox_ButtonsHaveIcons
               ? 0
               : QProxyStyle::styleHint(hint, option, widget, returnData);
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
    } else if (element == PE_FrameLineEdit || qobject_cast<const QPlainTextEdit*>(widget) ||
               isPanel(element, widget)) {
        if (const auto frame = outlined<QStyleOptionFrame>(option))
            return QProxyStyle::drawPrimitive(element, &*frame, painter, widget);
    } else if (element == PE_PanelItemViewRow) { // in a tree, also what lies before the item
        if (const auto item = calm(option, widget))
            return QProxyStyle::drawPrimitive(element, &*item, painter, widget);
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

/// Of a scroll bar, everything but the handle is groove.
QRect CalmStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                SubControl subControl, const QWidget* widget) const {
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, subControl, widget);
    const bool isUpright = bar->orientation == Qt::Vertical;
    const int room = isUpright ? bar->rect.height() : bar->rect.width();
    const qint64 all = qint64(bar->maximum) - bar->minimum + std::max(1, bar->pageStep);
    const int length =
        std::clamp<int>(int(qint64(room) * bar->pageStep / all), std::min(shortestHandle, room), room);
    const int at = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, room - length,
                                           bar->upsideDown);
    const auto part = [&](int from, int to) {
        return isUpright ? QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), to - from)
                         : QRect(bar->rect.left() + from, bar->rect.top(), to - from, bar->rect.height());
    };
    switch (subControl) {
    case SC_ScrollBarGroove: return bar->rect;
    case SC_ScrollBarSlider: return part(at, at + length);
    case SC_ScrollBarSubPage: return part(0, at);
    case SC_ScrollBarAddPage: return part(at + length, room);
    default: return {};
    }
}

void CalmStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                   QPainter* painter, const QWidget* widget) const {
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        control == CC_ScrollBar && bar)
        return drawScrollBar(*painter, *bar, subControlRect(control, option, SC_ScrollBarSlider, widget));
    if (const auto heading = unpressed(option); control == CC_ToolButton && heading)
        return QProxyStyle::drawComplexControl(control, &*heading, painter, widget);
    if (const auto box = outlined<QStyleOptionComboBox>(option))
        return QProxyStyle::drawComplexControl(control, &*box, painter, widget);
    if (const auto spin = outlined<QStyleOptionSpinBox>(option))
        return QProxyStyle::drawComplexControl(control, &*spin, painter, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void CalmStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const {
    if (const auto item = element == CE_ItemViewItem ? calm(option, widget) : std::nullopt) {
        QProxyStyle::drawControl(element, &*item, painter, widget);
        return markRow(*painter, *item, widget);
    }
    if (element != CE_ToolBar)
        return QProxyStyle::drawControl(element, option, painter, widget);
    const Theme& theme = themeFor(option->palette);
    painter->fillRect(option->rect, theme.ground);
    painter->fillRect(QRect(option->rect.topRight(), QSize(1, option->rect.height())), theme.border);
}

} // namespace vigie
