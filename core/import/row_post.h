// SPDX-License-Identifier: GPL-3.0-or-later
// One row of a table → one post.
#pragma once

#include "core/import/import_log.h"
#include "core/import/sheet_dates.h"
#include "core/import/table.h"
#include "core/import/table_layout.h"

namespace vigie {

/// The post of this row; id and source are left to keepPost(). Cells are text and nothing else: one that
/// begins with = + - @ stays as it is. What cannot be understood is told to `log` under the column's name and
/// left out; bytes that are no UTF-8 become U+FFFD and are told. `raw` is the row as a JSON object.
Post postFromRow(TableRow& row, const TableLayout& layout, DayOrder order, const ImportLog& log);

} // namespace vigie
