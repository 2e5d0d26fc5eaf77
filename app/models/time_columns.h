// SPDX-License-Identifier: GPL-3.0-or-later
// The posts of a creator over time, in as many columns as a narrow chart can show apart.
#pragma once

#include "core/report/creator_parts.h"

#include <vector>

namespace vigie {

/// Without gaps, the latest last: months, or quarters (« T1 2025 ») where months would be too many. At most
/// the latest 16 quarters. Tested by tst_time_columns.cpp.
struct TimeColumns {
    std::vector<MonthColumn> columns;
    bool areQuarters = false;
};

TimeColumns timeColumns(const MonthTallies& months);

} // namespace vigie
