// SPDX-License-Identifier: GPL-3.0-or-later
// How numbers, dates and counted things are written in the language of a report.
// French typography (no-break spaces before « : ; ! ? % » and inside thousands) lives here.
#pragma once

#include "core/base/bilingual.h"
#include "core/base/date.h"

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>

namespace vigie {

/// Writes in one language. Cheap to copy.
/// Tested by tst_wording.cpp.
class Wording {
public:
    explicit Wording(Language language) : m_language(language) {}

    Language language() const { return m_language; }
    const std::string& operator()(const Bilingual& text) const { return text.in(m_language); }

    std::string operator()(const Bilingual& pattern,
                           std::initializer_list<std::string_view> arguments) const {
        return filled(pattern.in(m_language), arguments);
    }

    std::string number(std::size_t value) const;         ///< « 12 345 » with U+202F, "12,345"
    std::string decimal(double value, int places) const; ///< 0.6249, 2 → « 0,62 », "0.62"
    std::string percent(double share) const;             ///< 0.484 → « 48,4 % », "48.4%"
    std::string date(Date date) const;                   ///< « 1er mars 2025 », "1 March 2025"
    std::string shortDate(Date date) const;              ///< « 01/03/2025 », "1 Mar 2025"
    std::string dateTime(Instant instant)
        const; ///< the clock of Paris: « 1er mars 2025 à 18:05 », the day alone if isDayOnly()
    std::string period(const DateRange& range) const; ///< « du … au … », « depuis le … », « jusqu’au … »
    std::string quoted(std::string_view words) const; ///< « words » or “words”

    /// `value` with its noun: French counts 0 and 1 as singular, English only 1. Each noun holds one « {} ».
    std::string count(std::size_t value, const Bilingual& one, const Bilingual& many) const;

private:
    Language m_language;
};

} // namespace vigie
