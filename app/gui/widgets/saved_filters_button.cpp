// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/saved_filters_button.h"

#include "app/gui/theme.h"
#include "app/settings/saved_filters.h"
#include "app/text/qt_text.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QWidgetAction>

namespace vigie {
namespace {

/// A name is never read as a mark for a menu key.
QString shown(const QString& name) {
    return QString(name).replace(u'&', QStringLiteral("&&"));
}

} // namespace

SavedFiltersButton::SavedFiltersButton(QWidget* parent) : QToolButton(parent), m_menu(new QMenu(this)) {
    setObjectName(QStringLiteral("savedFilters"));
    setText(tr("Filters") + QStringLiteral("\u00A0\u00A0\u00A0")); // the mark of a menu is drawn over its end
    setToolTip(tr("Saved filters"));
    setAccessibleName(tr("Saved filters"));
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    setMenu(m_menu);
    m_menu->setObjectName(QStringLiteral("savedFiltersMenu"));
    connect(m_menu, &QMenu::aboutToShow, this, &SavedFiltersButton::fillMenu);
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
    addNameField();
    addRemoval();
}

void SavedFiltersButton::addNameField() {
    if (m_line.isEmpty())
        return;
    auto* holder = new QWidget(m_menu);
    auto* name = new QLineEdit(holder);
    name->setObjectName(QStringLiteral("filterName"));
    name->setPlaceholderText(tr("Save this filter as…"));
    name->setAccessibleName(tr("Name of the filter to save"));
    name->setMinimumWidth(60 * spacing::grid);
    auto* layout = new QHBoxLayout(holder);
    layout->addWidget(name);
    connect(name, &QLineEdit::returnPressed, this, [this, name] {
        if (!name->text().trimmed().isEmpty())
            saveFilter({name->text().trimmed(), m_line});
        m_menu->close();
    });
    auto* field = new QWidgetAction(m_menu);
    field->setDefaultWidget(holder);
    m_menu->addAction(field);
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
