// SPDX-License-Identifier: GPL-3.0-or-later
// What only a look at a whole column can tell, before its cells are read one by one.
#pragma once

#include "core/import/sheet_dates.h"
#include "core/import/table.h"
#include "core/import/table_layout.h"

#include <cstddef>
#include <vector>

namespace vigie {

struct ColumnSurvey {
    DateStyle dates;
    bool monthFirstIsSure = false; ///< a date of the column makes sense only so
    bool orderIsAGuess = false;    ///< every date can be read in both ways
    /// Whether line breaks are written as « \\n » in this column: several are, and no real one is.
    std::vector<bool> hasWrittenLineEnds;
    /// Whether the ids are 1, 2, 3…: rows of somebody's list, as in the next list, not posts of a platform.
    bool idsCountRows = false;
};

/// Walks over `rows` (those below the header): all of them while dates are in doubt, the first ones
/// otherwise.
ColumnSurvey surveyColumns(TableRows& rows, const TableLayout& layout);

} // namespace vigie
