// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date.h"

#include <fmt/core.h>

#include <charconv>

namespace vigie {
namespace {

using namespace std::chrono;

/// Eats exactly `digits` digits from the front of `text`.
std::optional<int> takeNumber(std::string_view& text, std::size_t digits) {
    if (text.size() < digits)
        return {};
    int value = 0;
    const char* end = text.data() + digits;
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc() || stop != end || text.front() == '-')
        return {};
    text.remove_prefix(digits);
    return value;
}

bool take(std::string_view& text, std::string_view oneOf) {
    if (text.empty() || oneOf.find(text.front()) == std::string_view::npos)
        return false;
    text.remove_prefix(1);
    return true;
}

std::optional<Date> takeDate(std::string_view& text) {
    const auto y = takeNumber(text, 4);
    if (!y || !take(text, "-"))
        return {};
    const auto m = takeNumber(text, 2);
    if (!m || !take(text, "-"))
        return {};
    const auto d = takeNumber(text, 2);
    if (!d)
        return {};
    const Date date{year{*y}, month(static_cast<unsigned>(*m)), day(static_cast<unsigned>(*d))};
    return date.ok() ? std::optional(date) : std::nullopt;
}

/// "HH:MM[:SS[.fff]]" → time of day.
std::optional<seconds> takeTime(std::string_view& text) {
    const auto h = takeNumber(text, 2);
    if (!h || !take(text, ":"))
        return {};
    const auto m = takeNumber(text, 2);
    if (!m)
        return {};
    int s = 0;
    if (take(text, ":")) {
        const auto parsed = takeNumber(text, 2);
        if (!parsed)
            return {};
        s = *parsed;
        if (take(text, ".,")) {
            while (take(text, "0123456789")) {
            }
        }
    }
    const bool isAfterMidnight = *h == 24 && (*m > 0 || s > 0);
    if (*h > 24 || *m > 59 || s > 60 || isAfterMidnight)
        return {};
    return hours(*h) + minutes(*m) + seconds(s);
}

/// "Z", "+01:00", "-0500", "+01" or nothing → offset from UTC.
std::optional<seconds> takeZone(std::string_view& text) {
    if (text.empty() || take(text, "Zz"))
        return seconds(0);
    const bool west = text.front() == '-';
    if (!take(text, "+-"))
        return {};
    const auto h = takeNumber(text, 2);
    if (!h)
        return {};
    take(text, ":");
    const auto m = text.empty() ? std::optional(0) : takeNumber(text, 2);
    if (!m || *h > 23 || *m > 59)
        return {};
    const seconds offset = hours(*h) + minutes(*m);
    return west ? -offset : offset;
}

/// Whether four digits hold its year: near both ends, a zone may lead beyond them.
bool isWritable(Instant instant) {
    const int year = int(Date(floor<days>(instant)).year());
    return year >= 0 && year <= 9999;
}

bool isSummerTime(Instant instant) {
    const year y = Date(floor<days>(instant)).year();
    const Instant begin = sys_days(y / March / Sunday[last]) + hours(1);
    const Instant end = sys_days(y / October / Sunday[last]) + hours(1);
    return begin <= instant && instant < end;
}

} // namespace

std::optional<Date> parseDate(std::string_view iso) {
    const auto date = takeDate(iso);
    return iso.empty() ? date : std::nullopt;
}

std::optional<Instant> parseInstant(std::string_view text) {
    const auto date = takeDate(text);
    if (!date)
        return {};
    Instant instant = sys_days(*date);
    if (text.empty())
        return instant;
    if (!take(text, "Tt "))
        return {};
    const auto time = takeTime(text);
    take(text, " ");
    const auto zone = takeZone(text);
    if (!time || !zone || !text.empty())
        return {};
    instant += *time - *zone;
    return isWritable(instant) ? std::optional(instant) : std::nullopt;
}

std::string toString(Date date) {
    return fmt::format("{:04}-{:02}-{:02}", int(date.year()), unsigned(date.month()), unsigned(date.day()));
}

std::string toString(Instant instant) {
    const auto day = floor<days>(instant);
    const hh_mm_ss time(instant - day);
    return fmt::format("{}T{:02}:{:02}:{:02}Z", toString(Date(day)), time.hours().count(),
                       time.minutes().count(), time.seconds().count());
}

Instant parisClock(Instant instant) {
    return instant + (isSummerTime(instant) ? hours(2) : hours(1));
}

Instant fromParisClock(Instant parisLocal) {
    const Instant summer = parisLocal - hours(2);
    return isSummerTime(summer) ? summer : parisLocal - hours(1);
}

Date parisDate(Instant instant) {
    return Date(floor<days>(parisClock(instant)));
}

Date todayInParis() {
    return parisDate(floor<seconds>(system_clock::now()));
}

} // namespace vigie
