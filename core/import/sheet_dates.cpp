// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/sheet_dates.h"

#include "core/import/cell_cursor.h"
#include "core/import/sheet_values.h"
#include "core/text/normalised_text.h"

#include <array>
#include <charconv>
#include <string>

namespace vigie {
namespace {

using namespace std::chrono;

std::optional<Date> toDate(int y, int m, int d) {
    const Date date{year(y), month(static_cast<unsigned>(m)), day(static_cast<unsigned>(d))};
    return date.ok() && y >= 1900 ? std::optional(date) : std::nullopt;
}

int fullYear(CellCursor::Number written) {
    return written.digits == 2 ? 2000 + written.value : written.value;
}

/// Three numbers between slashes, dashes or dots, before it is known which is the day.
struct NumericDate {
    int first = 0;
    int second = 0;
    CellCursor::Number year;
};

std::optional<NumericDate> takeNumericDate(CellCursor& cursor) {
    const auto first = cursor.takeNumber();
    if (!first || first->digits > 2 || !cursor.takeOneOf("/-."))
        return {};
    const auto second = cursor.takeNumber();
    if (!second || second->digits > 2 || !cursor.takeOneOf("/-."))
        return {};
    const auto third = cursor.takeNumber();
    if (!third || third->digits % 2 != 0)
        return {};
    return NumericDate{first->value, second->value, *third};
}

/// French and English months by the letters that tell them apart, without accents.
int monthFromName(std::string_view name) {
    static constexpr std::array<std::array<std::string_view, 2>, 12> months = {{
        {"jan", "jan"},
        {"fev", "feb"},
        {"mar", "mar"},
        {"avr", "apr"},
        {"mai", "may"},
        {"juin", "jun"},
        {"juil", "jul"},
        {"aou", "aug"},
        {"sep", "sep"},
        {"oct", "oct"},
        {"nov", "nov"},
        {"dec", "dec"},
    }};
    for (std::size_t i = 0; i < months.size(); ++i)
        if (name.starts_with(months[i][0]) || name.starts_with(months[i][1]))
            return static_cast<int>(i) + 1;
    return 0;
}

/// « 1er août 2024 », « 28 sept. 2026 ».
std::optional<Date> takeNamedDate(CellCursor& cursor) {
    const auto d = cursor.takeNumber();
    if (!d)
        return {};
    cursor.take("er");
    cursor.skipSpaces();
    const int m = monthFromName(cursor.takeWord());
    cursor.take(".");
    cursor.skipSpaces();
    const auto y = cursor.takeNumber();
    return m != 0 && y && y->digits == 4 ? toDate(y->value, m, d->value) : std::nullopt;
}

/// « 2025/03/02 », « 2025-3-2 ».
std::optional<Date> takeYearFirst(CellCursor& cursor) {
    const auto y = cursor.takeNumber();
    if (!y || y->digits != 4 || !cursor.takeOneOf("/-."))
        return {};
    const auto m = cursor.takeNumber();
    if (!m || !cursor.takeOneOf("/-."))
        return {};
    const auto d = cursor.takeNumber();
    return d ? toDate(y->value, m->value, d->value) : std::nullopt;
}

std::optional<Date> takeDate(CellCursor& cursor, DayOrder order) {
    const CellCursor start = cursor;
    if (const auto date = takeYearFirst(cursor))
        return date;
    cursor = start;
    if (const auto numbers = takeNumericDate(cursor)) {
        const bool dayFirst = order == DayOrder::DayFirst;
        return toDate(fullYear(numbers->year), dayFirst ? numbers->second : numbers->first,
                      dayFirst ? numbers->first : numbers->second);
    }
    cursor = start;
    return takeNamedDate(cursor);
}

/// « am » and « pm » of English spreadsheets; 24 hours otherwise.
std::optional<hours> onTheClock(CellCursor& cursor, int hour) {
    cursor.skipSpaces();
    const bool isMorning = cursor.take("am");
    const bool isEvening = !isMorning && cursor.take("pm");
    if (!isMorning && !isEvening)
        return hour < 24 ? std::optional(hours(hour)) : std::nullopt;
    if (hour < 1 || hour > 12)
        return {};
    return hours(hour % 12 + (isEvening ? 12 : 0));
}

/// « 18:30 », « 18:30:15 », « 18h30 », « 18 h », « 6:30 pm ».
std::optional<seconds> takeTime(CellCursor& cursor) {
    const auto h = cursor.takeNumber();
    cursor.skipSpaces();
    if (!h || h->digits > 2 || !cursor.takeOneOf(":h"))
        return {};
    cursor.skipSpaces();
    const auto m = cursor.takeNumber().value_or(CellCursor::Number{0, 2});
    auto s = CellCursor::Number{0, 2};
    if (cursor.takeOneOf(":")) {
        s = cursor.takeNumber().value_or(CellCursor::Number{60, 2});
        if (cursor.takeOneOf(".,"))
            cursor.takeNumber();
    }
    const auto hour = onTheClock(cursor, h->value);
    if (!hour || m.value > 59 || s.value > 59)
        return {};
    return *hour + minutes(m.value) + seconds(s.value);
}

/// RFC 3339 with its zone: an instant that needs no guessing.
std::optional<Instant> parseZoned(std::string_view text) {
    const std::size_t clock = text.find(':');
    if (clock == std::string_view::npos || text.find_first_of("Zz+-", clock) == std::string_view::npos)
        return {};
    return parseInstant(text);
}

} // namespace

void DayOrderVote::see(std::string_view cell) {
    CellCursor cursor(trimmed(cell));
    const auto date = takeNumericDate(cursor);
    if (!date)
        return;
    if (date->first > 12 && date->first <= 31)
        ++m_dayFirst;
    else if (date->second > 12 && date->second <= 31)
        ++m_monthFirst;
}

DayOrder DayOrderVote::order() const {
    return m_monthFirst > 0 && m_dayFirst == 0 ? DayOrder::MonthFirst : DayOrder::DayFirst;
}

std::optional<Instant> parseSheetDate(std::string_view text, DayOrder order, std::string_view time) {
    text = trimmed(text);
    if (const auto instant = parseZoned(text))
        return instant;
    if (const auto instant = parseUnixTime(text))
        return instant;
    std::string words = foldedCopy(text);
    if (!trimmed(time).empty())
        words += " " + foldedCopy(trimmed(time));
    CellCursor cursor(words);
    const auto date = takeDate(cursor, order);
    if (!date)
        return {};
    const Instant midnight = sys_days(*date);
    cursor.skipSpaces();
    if (cursor.atEnd())
        return midnight;
    cursor.takeOneOf("t,");
    cursor.skipSpaces();
    cursor.take("a ");
    const auto clock = takeTime(cursor);
    cursor.skipSpaces();
    return clock && cursor.atEnd() ? std::optional(fromParisClock(midnight + *clock)) : std::nullopt;
}

std::optional<Instant> parseUnixTime(std::string_view text) {
    text = trimmed(text);
    if ((text.size() != 10 && text.size() != 13) ||
        text.find_first_not_of("0123456789") != std::string_view::npos)
        return {};
    std::int64_t count = 0;
    std::from_chars(text.data(), text.data() + text.size(), count);
    return Instant(seconds(text.size() == 10 ? count : count / 1000));
}

Bilingual expectedInstant() {
    return {
        " n’est pas une date telle que «\u00A02025-03-02T17:00:00Z\u00A0»\u202F; elle est laissée de côté.",
        " is not a date like 2025-03-02T17:00:00Z; it is left out."};
}

Bilingual expectedSheetDate() {
    return {" n’est pas une date telle que «\u00A031/12/2025 18:30\u00A0»\u202F; elle est laissée de côté.",
            " is not a date like 31/12/2025 18:30; it is left out."};
}

Bilingual expectedTime() {
    return {" n’est pas une heure telle que «\u00A018:30\u00A0»\u202F; elle est laissée de côté.",
            " is not a time like 18:30; it is left out."};
}

} // namespace vigie
