// SPDX-License-Identifier: GPL-3.0-or-later
// Dates and times as people write them in spreadsheets. Clock times without a zone are those of Paris.
#pragma once

#include "core/base/bilingual.h"
#include "core/base/date.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace vigie {

/// What « 03/04/2025 » means. It cannot be told from one cell, but often from a whole column.
enum class DayOrder { DayFirst, MonthFirst };

/// Looks at a column of dates to find their order.
class DayOrderVote {
public:
    void see(std::string_view cell);
    /// Day first, as in France, unless a second number is above 12 and no first number is.
    DayOrder order() const;

private:
    std::size_t m_dayFirst = 0;   ///< dates that are only possible with the day first
    std::size_t m_monthFirst = 0; ///< dates that are only possible with the month first
};

/// « 02/03/2025 18:30 », « 2-3-25 », « 02.03.2025 », « 2 mars 2025 à 18h30 », « 2025-03-02T17:00:00Z »,
/// seconds since 1970. `time`, if not empty, is the clock time that stands in a cell of its own.
/// A day without a time is that day at midnight UTC, as in parseInstant(): the same day in Paris.
std::optional<Instant> parseSheetDate(std::string_view text, DayOrder order, std::string_view time = {});

/// Ten digits as seconds, thirteen as milliseconds since 1970; nothing for anything else.
std::optional<Instant> parseUnixTime(std::string_view text);

/// « … n’est pas une date. », to be put after the quoted value.
Bilingual expectedInstant();
Bilingual expectedSheetDate();
Bilingual expectedTime();

} // namespace vigie
