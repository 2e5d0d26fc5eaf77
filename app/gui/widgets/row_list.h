// SPDX-License-Identifier: GPL-3.0-or-later
// Tables that are read and chosen from row by row, alike everywhere.
#pragma once

#include <QTableView>

namespace vigie {

/// Whole rows, one at a time; no grid, no frame, no numbers; Tab leaves it. `model` may be sorted by its
/// headers if `isSortable`.
void setUpRowList(QTableView& list, const QString& objectName, const QString& accessibleName,
                  QAbstractItemModel& model, bool isSortable = false);

} // namespace vigie
