// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wording.h"

#include <fmt/core.h>

#include <array>

namespace vigie {
namespace {

const std::array<Bilingual, 12> months = {{
    {"janvier", "January"},
    {"février", "February"},
    {"mars", "March"},
    {"avril", "April"},
    {"mai", "May"},
    {"juin", "June"},
    {"juillet", "July"},
    {"août", "August"},
    {"septembre", "September"},
    {"octobre", "October"},
    {"novembre", "November"},
    {"décembre", "December"},
}};

const Bilingual& monthName(Date date) {
    return months.at(unsigned(date.month()) - 1);
}

} // namespace

std::string Wording::number(std::size_t value) const {
    std::string out = std::to_string(value);
    const std::string_view separator = m_language == Language::French ? "\u202F" : ",";
    for (std::size_t place = out.size(); place > 3; place -= 3)
        out.insert(place - 3, separator);
    return out;
}

std::string Wording::decimal(double value, int places) const {
    std::string out = fmt::format("{:.{}f}", value, places);
    if (const std::size_t point = out.find('.'); point != std::string::npos && m_language == Language::French)
        out[point] = ',';
    return out;
}

std::string Wording::percent(double share) const {
    return decimal(share * 100, 1) + (m_language == Language::French ? "\u00A0%" : "%");
}

std::string Wording::date(Date date) const {
    const unsigned day = unsigned(date.day());
    const bool first = day == 1 && m_language == Language::French;
    return fmt::format("{}{}\u00A0{}\u00A0{}", day, first ? "er" : "", monthName(date).in(m_language),
                       int(date.year()));
}

std::string Wording::shortDate(Date date) const {
    if (m_language == Language::French)
        return fmt::format("{:02}/{:02}/{:04}", unsigned(date.day()), unsigned(date.month()),
                           int(date.year()));
    return fmt::format("{}\u00A0{}\u00A0{}", unsigned(date.day()), monthName(date).en.substr(0, 3),
                       int(date.year()));
}

std::string Wording::dateTime(Instant instant) const {
    if (isDayOnly(instant))
        return date(parisDate(instant));
    const Instant clock = parisClock(instant);
    const auto midnight = std::chrono::floor<std::chrono::days>(clock);
    const std::chrono::hh_mm_ss time(clock - midnight);
    return fmt::format("{}{}{:02}:{:02}", date(Date(midnight)),
                       m_language == Language::French ? " à\u00A0" : " at\u00A0", time.hours().count(),
                       time.minutes().count());
}

std::string Wording::period(const DateRange& range) const {
    if (range.from && range.until)
        return (*this)({"du {} au {}", "from {} to {}"}, {date(*range.from), date(*range.until)});
    if (range.from)
        return (*this)({"depuis le {}", "since {}"}, {date(*range.from)});
    if (range.until)
        return (*this)({"jusqu’au {}", "until {}"}, {date(*range.until)});
    return (*this)({"sans date", "undated"});
}

std::string Wording::quoted(std::string_view words) const {
    return (*this)({"«\u00A0{}\u00A0»", "“{}”"}, {words});
}

std::string Wording::count(std::size_t value, const Bilingual& one, const Bilingual& many) const {
    const bool singular = value == 1 || (value == 0 && m_language == Language::French);
    return (*this)(singular ? one : many, {number(value)});
}

} // namespace vigie
