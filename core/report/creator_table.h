// SPDX-License-Identifier: GPL-3.0-or-later
// Creators as a table with one row each, the same in every spreadsheet.
#pragma once

#include "core/base/output_file.h"
#include "core/base/wording.h"
#include "core/report/post_columns.h"
#include "core/report/workbook.h"
#include "core/review/figures.h"

#include <string>
#include <vector>

namespace vigie {

std::vector<SheetColumn> creatorColumns(const Wording& say);
std::vector<CellValue> creatorCells(const std::string& name, const Tally& tally);

struct CountedCreator {
    std::string name;
    Tally tally;
};

/// For a French spreadsheet, as csv_writer.h writes it. Shares are numbers between 0 and 1.
void writeCreatorsCsv(std::ostream& out, const std::vector<CountedCreator>& creators, const Wording& say);
/// One sheet. A failure shows when the file is committed. Both tested by tst_creator_table.cpp.
void writeCreatorsXlsx(OutputFile& file, const std::vector<CountedCreator>& creators, const Wording& say);

} // namespace vigie
