// SPDX-License-Identifier: GPL-3.0-or-later
// The posts of tables, wherever the tables came from: a CSV file, the sheets of a workbook.
#pragma once

#include "core/import/file_format.h"
#include "core/import/table.h"
#include "core/import/table_layout.h"

#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

namespace vigie {

struct ReadableTable {
    std::unique_ptr<Sheet> table;
    TableLayout layout;
};

/// Rows below the header are the records, counted from 1 through all tables; rows with nothing but empty
/// cells and rows of totals do not count. Each table is walked over twice: the order of day and month is
/// found by looking at the whole column first. `container` is "csv", "xlsx" …;
/// where the making of the tables is known, the format is called after it: "crowdtangle-facebook-csv".
std::unique_ptr<PostReader> readTables(std::vector<ReadableTable> tables, std::string_view container,
                                       ImportLog log, std::size_t bytesTotal);

} // namespace vigie
