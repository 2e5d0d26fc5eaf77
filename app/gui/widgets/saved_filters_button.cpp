// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/saved_filters_button.h"

#include "app/gui/shortcuts.h"
#include "app/gui/theme.h"
#include "app/gui/widgets/labels.h"
#include "app/settings/saved_filters.h"
#include "app/text/qt_text.h"

#include <QAction>
#include <QFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace vigie {
namespace {

/// A name is never read as a mark for a menu key.
QString shown(const QString& name) {
    return QString(name).replace(u'&', QStringLiteral("&&"));
}

} // namespace

SavedFiltersButton::SavedFiltersButton(QWidget* parent)
    : QToolButton(parent), m_menu(new QMenu(this)), m_save(makeAction(Shortcut::SaveFilter, this)) {
    setObjectName(QStringLiteral("savedFilters"));
    setText(tr("Filters") + QStringLiteral("\u00A0\u00A0\u00A0")); // the mark of a menu is drawn over its end
    setToolTip(tr("Saved filters"));
    setAccessibleName(tr("Saved filters"));
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    setMenu(m_menu);
    m_menu->setObjectName(QStringLiteral("savedFiltersMenu"));
    connect(m_menu, &QMenu::aboutToShow, this, &SavedFiltersButton::fillMenu);
    connect(m_save, &QAction::triggered, this, &SavedFiltersButton::askName);
    addAction(m_save); // its key works while the menu is closed, too
    setLine({});
}

void SavedFiltersButton::setLine(const QString& line) {
    m_line = line;
    m_save->setEnabled(!line.isEmpty());
}

void SavedFiltersButton::fillMenu() {
    m_menu->clear();
    for (const SavedFilter& filter : savedFilters()) {
        QAction* use = m_menu->addAction(shown(filter.name));
        use->setToolTip(toToolTip(filter.line));
        connect(use, &QAction::triggered, this, [this, filter] { Q_EMIT chosen(filter.line); });
    }
    if (m_menu->isEmpty())
        m_menu->addAction(tr("No filter was saved yet."))->setEnabled(false);
    m_menu->addSeparator();
    m_menu->addAction(m_save);
    if (m_line.isEmpty())
        m_menu->addAction(tr("Filter the list first: that filter is saved here."))->setEnabled(false);
    addRemoval();
}

/// The filter itself is offered as its name.
void SavedFiltersButton::askName() {
    auto* popup = new QFrame(this, Qt::Popup);
    popup->setObjectName(QStringLiteral("filterNamePopup"));
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    popup->setPalette(window()->palette()); // a popup follows no window by itself
    auto* layout = new QVBoxLayout(popup);
    layout->setSpacing(spacing::normal);
    layout->addWidget(makeLabel(tr("Name of the filter"), TextWeight::Strong, popup));
    layout->addWidget(makeNameRow(popup));
    popup->adjustSize();
    const QPoint end = mapToGlobal(QPoint(width(), height()));
    popup->move(end - QPoint(popup->width(), 0));
    popup->show();
    popup->findChild<QLineEdit*>()->setFocus(Qt::PopupFocusReason);
}

QWidget* SavedFiltersButton::makeNameRow(QWidget* popup) {
    auto* row = new QWidget(popup);
    auto* name = new QLineEdit(m_line, row);
    name->setObjectName(QStringLiteral("filterName"));
    name->setAccessibleName(tr("Name of the filter"));
    name->setMinimumWidth(60 * spacing::grid);
    name->selectAll();
    auto* save = new QPushButton(tr("Save", "a filter"), row);
    save->setObjectName(QStringLiteral("saveFilter"));
    const auto keep = [this, name, popup] {
        if (name->text().trimmed().isEmpty())
            return;
        saveFilter({name->text().trimmed(), m_line});
        popup->close();
    };
    connect(name, &QLineEdit::returnPressed, this, keep);
    connect(save, &QPushButton::clicked, this, keep);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(name, 1);
    layout->addWidget(save);
    return row;
}

void SavedFiltersButton::addRemoval() {
    const QList<SavedFilter> filters = savedFilters();
    if (filters.isEmpty())
        return;
    QMenu* removal = m_menu->addMenu(tr("Remove"));
    for (const SavedFilter& filter : filters)
        connect(removal->addAction(shown(filter.name)), &QAction::triggered, this,
                [filter] { removeFilter(filter.name); });
}

} // namespace vigie
