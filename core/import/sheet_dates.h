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
    /// Month first when a second number is above 12 and no first number is, day first when it is the other
    /// way round or both occur. Nothing when no date decides.
    std::optional<DayOrder> order() const;
    /// Whether no further date can change the order.
    bool isSettled() const { return m_dayFirst > 0; }
    /// Whether there was a date that can be read in two ways.
    bool isOpenToDoubt() const { return m_eitherWay > 0; }
    /// Whether any date had the day and the month in numbers, so that further ones may decide.
    bool hasNumericDates() const { return m_dayFirst + m_monthFirst + m_eitherWay + m_same > 0; }

private:
    std::size_t m_dayFirst = 0;   ///< dates that are only possible with the day first
    std::size_t m_monthFirst = 0; ///< dates that are only possible with the month first
    std::size_t m_eitherWay = 0;  ///< dates that are two different days
    std::size_t m_same = 0;       ///< « 03/03/2025 »
};

struct SheetDate {
    Instant instant;
    bool zoneIsKnown = true; ///< false: a clock time without a zone, read as that of Paris
    bool operator==(const SheetDate&) const = default;
};

struct DateStyle {
    DayOrder order = DayOrder::DayFirst;
    bool isUtc = false; ///< clock times without a zone are those of Greenwich, not of Paris
};

/// « 02/03/2025 18:30 », « 2-3-25 », « 02.03.2025 », « 2 mars 2025 à 18h30 », « Jun 25, 2021 », « 20241006 »,
/// « 2025-03-02T17:00:00Z », « 2023-11-05 22:56:36 EST », « 45718.77 » (days of a spreadsheet), seconds since
/// 1970. `time`, if not empty, is the clock time that stands in a cell of its own.
/// A day without a time is that day at midnight UTC, as in parseInstant(): the same day in Paris.
std::optional<SheetDate> parseSheetDate(std::string_view text, DateStyle style, std::string_view time = {});

/// Ten digits as seconds, thirteen as milliseconds since 1970; nothing for anything else.
std::optional<Instant> parseUnixTime(std::string_view text);

/// « … n’est pas une date. », to be put after the quoted value.
Bilingual expectedInstant();
Bilingual expectedSheetDate();
Bilingual expectedTime();

} // namespace vigie
