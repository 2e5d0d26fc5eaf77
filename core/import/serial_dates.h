// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks keep dates as numbers of days: which numbers are dates, and which dates they are.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace vigie {

enum class NumberKind { Number, DateOrTime };

/// By the number of a built-in format (ECMA-376, 18.8.30): 14 to 22 and 45 to 47 are dates and times.
NumberKind kindOfBuiltInFormat(std::size_t id);
/// By the code of an own format: « dd/mm/yyyy hh:mm » is one of dates, « 0.00 "days" » is not.
NumberKind kindOfFormatCode(std::string_view code);

/// « 2025-03-02 18:30:00 », « 2025-03-02 » for a whole number, « 18:30:00 » below one. Days count from
/// 1899-12-30, or from 1904-01-01 in workbooks of old Macintosh programs. Clock times have no zone.
/// Empty for a number that is no day before the year 10000.
std::string serialAsText(double days, bool from1904);

} // namespace vigie
