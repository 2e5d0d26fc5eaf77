// SPDX-License-Identifier: GPL-3.0-or-later
// Calendar days and instants. The law is chosen by day, posts carry instants, and a French law
// changes at midnight in Paris: this file knows how one becomes the other.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace vigie {

using Date = std::chrono::year_month_day;
using Instant = std::chrono::sys_seconds;

/// "2024-11-08" → date; nothing when the text is anything else or no day of the calendar.
std::optional<Date> parseDate(std::string_view iso);

/// RFC 3339 ("2025-03-02T17:00:00Z", "2025-03-02T18:00:00.5+01:00") or a bare date, read as its midnight UTC.
/// Fractions of a second are cut. A missing zone counts as UTC. Nothing for what toString() could not write:
/// the years are 0000 to 9999.
std::optional<Instant> parseInstant(std::string_view text);

std::string toString(Date date);       ///< "2024-11-08"
std::string toString(Instant instant); ///< "2025-03-02T17:00:00Z"

/// Whether the instant came from a day without a time, which stands as its midnight UTC: no time is shown
/// then.
inline bool isDayOnly(Instant instant) {
    return instant == std::chrono::floor<std::chrono::days>(instant);
}

/// The calendar day it was in Paris at that instant. Summer time by the rule of directive 2000/84/EC:
/// from the last Sunday of March to the last Sunday of October, changing at 01:00 UTC.
Date parisDate(Instant instant);

/// The clock of Paris read as if it were UTC: for showing and for day arithmetic, never for storing.
Instant parisClock(Instant instant);

/// From midnight in Paris (the reverse of parisClock; in the hour that exists twice, the first one).
Instant fromParisClock(Instant parisLocal);

/// The day it is now in Paris, by the clock of this machine.
Date todayInParis();

/// Days in force, both ends included, as a lawyer writes them. An empty end is open.
struct DateRange {
    std::optional<Date> from;
    std::optional<Date> until;

    bool contains(Date date) const { return (!from || *from <= date) && (!until || date <= *until); }
    bool operator==(const DateRange&) const = default;
};

} // namespace vigie
