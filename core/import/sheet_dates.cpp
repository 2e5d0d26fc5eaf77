// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/sheet_dates.h"

#include "core/import/cell_cursor.h"
#include "core/import/export_dates.h"
#include "core/import/serial_dates.h"
#include "core/import/sheet_values.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <utility>

namespace vigie {
namespace {

using namespace std::chrono;

std::optional<Date> toDate(int y, int m, int d) {
    const Date date{year(y), month(static_cast<unsigned>(m)), day(static_cast<unsigned>(d))};
    const bool isWritable = y >= 1900 && y < 9999; // in every zone
    return date.ok() && isWritable ? std::optional(date) : std::nullopt;
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

/// « Jun 25, 2021 », « March 2 2025 ».
std::optional<Date> takeEnglishDate(CellCursor& cursor) {
    const int m = monthFromName(cursor.takeWord());
    cursor.take(".");
    cursor.skipSpaces();
    const auto d = m == 0 ? std::nullopt : cursor.takeNumber();
    cursor.take(",");
    cursor.skipSpaces();
    const auto y = d ? cursor.takeNumber() : std::nullopt;
    return y && y->digits == 4 && d->digits <= 2 ? toDate(y->value, m, d->value) : std::nullopt;
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
    for (const auto take : {takeNamedDate, takeEnglishDate}) {
        cursor = start;
        if (const auto date = take(cursor))
            return date;
    }
    return {};
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

/// Zones that exports name, by their hours from Greenwich. The same three letters mean other zones elsewhere;
/// these are the ones that were seen.
std::optional<minutes> offsetOfZone(std::string_view name) {
    static constexpr std::array<std::pair<std::string_view, int>, 16> zones = {{
        {"z", 0},
        {"utc", 0},
        {"gmt", 0},
        {"cet", 1},
        {"cest", 2},
        {"bst", 1},
        {"wet", 0},
        {"west", 1},
        {"eet", 2},
        {"eest", 3},
        {"est", -5},
        {"edt", -4},
        {"pst", -8},
        {"pdt", -7},
        {"nzst", 12},
        {"nzdt", 13},
    }};
    for (const auto& [zone, fromGreenwich] : zones)
        if (zone == name)
            return hours(fromGreenwich);
    return {};
}

/// « +0200 », « -05:00 ».
std::optional<minutes> takeOffset(CellCursor& cursor) {
    const bool isWest = cursor.take("-");
    if (!isWest && !cursor.take("+"))
        return {};
    const auto first = cursor.takeNumber();
    if (!first)
        return {};
    int total = first->digits == 4 ? first->value / 100 * 60 + first->value % 100 : first->value * 60;
    if (cursor.take(":"))
        total += cursor.takeNumber().value_or(CellCursor::Number{}).value;
    return minutes(isWest ? -total : total);
}

/// What stands behind a clock time: nothing, an offset, or the letters of a zone, known or not.
struct Zone {
    std::optional<minutes> offset;
    bool isText = true; ///< whether the rest could be read at all
};

Zone takeZone(CellCursor& cursor) {
    cursor.skipSpaces();
    if (cursor.atEnd())
        return {};
    if (const auto offset = takeOffset(cursor))
        return {offset, cursor.atEnd()};
    const std::string_view letters = cursor.takeWord();
    return {offsetOfZone(letters), letters.size() >= 1 && letters.size() <= 5 && cursor.atEnd()};
}

/// « 20241006 »
std::optional<Instant> parseCompactDay(std::string_view text) {
    int day = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), day);
    if (text.size() != 8 || read.ptr != text.data() + text.size())
        return {};
    const auto date = toDate(day / 10000, day / 100 % 100, day % 100);
    return date ? std::optional(Instant(sys_days(*date))) : std::nullopt;
}

/// « 45718.77 »: what is left of a date when its cell lost its format. From 2009 to 2064.
std::string serialDate(std::string_view text) {
    double days = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), days);
    const bool isSerial = read.ptr == text.data() + text.size() && days >= 40'000 && days < 60'000;
    return isSerial ? serialAsText(days, false) : std::string();
}

/// « Thu Nov 03 08:50:26 +0000 2022 », « Wed, 10 Jan 2024 08:00:00 +0000 »
std::optional<SheetDate> parseWithWeekday(std::string_view text) {
    const bool isZoned = text.find(':') != std::string_view::npos && text.find('+') != std::string_view::npos;
    const auto instant = isZoned ? parseExportDate(text) : std::nullopt;
    return instant ? std::optional(SheetDate{*instant}) : std::nullopt;
}

/// « mar 2, 2025 » of « sun, mar 2, 2025 », « 2 mars 2025 » of « dim. 2 mars 2025 ».
std::string_view withoutWeekday(std::string_view words) {
    static constexpr std::array<std::string_view, 14> starts = {
        "mon", "tue", "wed", "thu", "fri", "sat", "sun", "lun", "mar", "mer", "jeu", "ven", "sam", "dim"};
    const bool isWeekday = std::any_of(starts.begin(), starts.end(),
                                       [&](std::string_view start) { return words.starts_with(start); });
    const std::size_t end = words.find(' ');
    return isWeekday && end != std::string_view::npos ? words.substr(end + 1) : words;
}

std::string foldedWords(std::string_view text, std::string_view time) {
    std::string words(text);
    if (!trimmed(time).empty())
        words.append(" ").append(trimmed(time));
    return foldedCell(words);
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
    else if (date->first <= 12 && date->second <= 12)
        ++(date->first == date->second ? m_same : m_eitherWay);
}

std::optional<DayOrder> DayOrderVote::order() const {
    if (m_dayFirst > 0)
        return DayOrder::DayFirst;
    return m_monthFirst > 0 ? std::optional(DayOrder::MonthFirst) : std::nullopt;
}

std::optional<SheetDate> parseSheetDate(std::string_view text, DateStyle style, std::string_view time) {
    text = trimmed(text);
    for (const auto parse : {parseZoned, parseUnixTime, parseCompactDay})
        if (const auto instant = parse(text))
            return SheetDate{*instant};
    const std::string serial = serialDate(text);
    const std::string words = foldedWords(serial.empty() ? text : serial, time);
    CellCursor cursor(words);
    auto date = takeDate(cursor, style.order);
    if (!date) {
        if (const auto zoned = parseWithWeekday(text))
            return zoned;
        cursor = CellCursor(withoutWeekday(words));
        date = takeDate(cursor, style.order);
    }
    if (!date)
        return {};
    const Instant midnight = sys_days(*date);
    cursor.skipSpaces();
    if (cursor.atEnd())
        return SheetDate{midnight};
    cursor.takeOneOf("t,");
    cursor.skipSpaces();
    cursor.take("a ");
    const auto clock = takeTime(cursor);
    const Zone zone = takeZone(cursor);
    if (!clock || !zone.isText)
        return {};
    if (zone.offset || style.isUtc)
        return SheetDate{midnight + *clock - zone.offset.value_or(minutes(0))};
    return SheetDate{fromParisClock(midnight + *clock), false};
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
