// SPDX-License-Identifier: GPL-3.0-or-later
// One row of a table → one post.
#pragma once

#include "core/import/column_survey.h"
#include "core/import/import_log.h"
#include "core/import/table.h"
#include "core/import/table_layout.h"

namespace vigie {

/// The post of this row; what no cell says is left to keepPost(). Cells are text and nothing else: one that
/// begins with = + - @ stays as it is. What cannot be understood is told to `log` under the column's name and
/// left out; bytes that are no UTF-8 become U+FFFD and are told. `raw` is the row as a JSON object.
Post postFromRow(TableRow& row, const TableLayout& layout, const ColumnSurvey& survey, ImportLog& log);

/// What a collector wrote in place of a post that it could not get; empty for a row that is a post.
std::string collectorError(const TableRow& row, const TableLayout& layout);

} // namespace vigie
