// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/place_rail.h"

#include "app/gui/theme.h"
#include "app/gui/theme_icon.h"

#include <QActionGroup>
#include <QEvent>
#include <algorithm>

namespace vigie {
namespace {

constexpr QSize drawingSize(24, 24);
constexpr int buttonWidth = 21 * spacing::grid;
const char* const drawing = "drawing"; // property of an action: the name of its icon

/// « Revue (Ctrl+2) »
QString titleOf(const QAction& place) {
    return QStringLiteral("%1 (%2)").arg(place.text(), place.shortcut().toString(QKeySequence::NativeText));
}

} // namespace

PlaceRail::PlaceRail(QWidget* parent) : QToolBar(parent), m_places(new QActionGroup(this)) {
    setObjectName(QStringLiteral("placeRail"));
    setAccessibleName(tr("Places"));
    setWindowTitle(tr("Places"));
    setOrientation(Qt::Vertical);
    setMovable(false);
    setFloatable(false);
    setIconSize(drawingSize);
    setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    toggleViewAction()->setEnabled(false);
}

QAction* PlaceRail::addPlace(const QString& icon, const QString& name, const QKeySequence& shortcut,
                             QWidget* page) {
    QAction* place = addAction(name);
    place->setCheckable(true);
    place->setShortcut(shortcut);
    place->setToolTip(titleOf(*place));
    place->setData(QVariant::fromValue(page));
    place->setProperty(drawing, icon);
    m_places->addAction(place);
    QWidget* button = widgetForAction(place);
    button->setObjectName(icon + QStringLiteral("Place"));
    button->setFixedWidth(buttonWidth);
    button->setFocusPolicy(Qt::TabFocus);
    // A screen reader toggles without a click.
    connect(place, &QAction::toggled, this, [this, place](bool isOn) { take(*place, isOn); });
    drawIcons();
    return place;
}

/// The present place cannot be switched off, but by another one.
void PlaceRail::take(QAction& place, bool isOn) {
    auto* page = place.data().value<QWidget*>();
    const QList<QAction*> places = m_places->actions();
    const bool isAnyOn =
        std::any_of(places.begin(), places.end(), [](QAction* each) { return each->isChecked(); });
    if (isOn ? page == m_current : page != m_current || isAnyOn)
        return;
    place.setChecked(true);
    Q_EMIT chosen(page);
}

void PlaceRail::setCurrent(const QWidget* page) {
    m_current = page;
    m_places->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    for (QAction* place : m_places->actions())
        place->setChecked(place->data().value<QWidget*>() == page);
}

void PlaceRail::setAvailable(const QWidget* page, bool isAvailable, const QString& why) {
    for (QAction* place : m_places->actions()) {
        if (place->data().value<QWidget*>() != page)
            continue;
        place->setEnabled(isAvailable);
        place->setToolTip(isAvailable ? titleOf(*place) : why);
    }
}

void PlaceRail::drawIcons() {
    const Theme& theme = themeFor(this);
    for (QAction* place : m_places->actions())
        place->setIcon(themeIcon(place->property(drawing).toString(), theme.muted, theme.accent));
}

void PlaceRail::changeEvent(QEvent* event) {
    QToolBar::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcons();
}

} // namespace vigie
