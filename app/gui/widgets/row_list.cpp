// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/row_list.h"

#include "app/gui/theme.h"

#include <QHeaderView>

namespace vigie {

void setUpRowList(QTableView& list, const QString& objectName, const QString& accessibleName,
                  QAbstractItemModel& model, bool isSortable) {
    list.setObjectName(objectName);
    list.setAccessibleName(accessibleName);
    list.setModel(&model);
    list.setSortingEnabled(isSortable);
    list.setSelectionBehavior(QAbstractItemView::SelectRows);
    list.setSelectionMode(QAbstractItemView::SingleSelection);
    list.setShowGrid(false);
    list.setWordWrap(false);
    list.setFrameShape(QFrame::NoFrame);
    list.setTabKeyNavigation(false);
    list.verticalHeader()->hide();
    list.verticalHeader()->setDefaultSectionSize(8 * spacing::grid);
    list.horizontalHeader()->setHighlightSections(false);
    list.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace vigie
