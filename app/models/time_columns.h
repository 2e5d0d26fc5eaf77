// SPDX-License-Identifier: GPL-3.0-or-later
// The posts of a creator over time, in as many columns as a narrow chart can show apart.
#pragma once

#include "core/report/creator_parts.h"

#include <vector>

namespace vigie {

enum class TimeStep { Month, Quarter, Year };

/// Without gaps, the latest last: months; quarters (« T1 2025 ») where months would be too many; years where
/// quarters would be, as many as there are. No post is left out. Tested by tst_time_columns.cpp.
struct TimeColumns {
    std::vector<MonthColumn> columns;
    TimeStep step = TimeStep::Month;
};

TimeColumns timeColumns(const MonthTallies& months);

} // namespace vigie
