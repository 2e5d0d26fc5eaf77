// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/typed_date.h"

#include <array>
#include <charconv>

namespace vigie {
namespace {

/// The number up to `end`, of at most `digits` digits and nothing else.
std::optional<unsigned> numberIn(std::string_view text, std::size_t digits) {
    unsigned number = 0;
    const char* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number);
    const bool isNumber = !text.empty() && text.size() <= digits && error == std::errc() && stop == end;
    return isNumber ? std::optional(number) : std::nullopt;
}

std::optional<Date> dayFirst(std::string_view words, char separator) {
    const std::size_t first = words.find(separator);
    const std::size_t second = words.find(separator, first + 1);
    if (first == std::string_view::npos || second == std::string_view::npos)
        return {};
    const auto day = numberIn(words.substr(0, first), 2);
    const auto month = numberIn(words.substr(first + 1, second - first - 1), 2);
    const std::string_view last = words.substr(second + 1);
    const auto year = last.size() == 4 ? numberIn(last, 4) : std::nullopt; // « 26 » could be any century
    if (!day || !month || !year)
        return {};
    const Date date{std::chrono::year(static_cast<int>(*year)), std::chrono::month(*month),
                    std::chrono::day(*day)};
    return date.ok() ? std::optional(date) : std::nullopt;
}

} // namespace

std::optional<Date> dateFromWords(std::string_view words) {
    for (const char separator : {'/', '.'})
        if (const auto date = dayFirst(words, separator))
            return date;
    return parseDate(words);
}

const Bilingual& typedDateForms() {
    static const Bilingual forms = {"une date comme 31/12/2026, 31.12.2026 ou 2026-12-31",
                                    "a date like 31/12/2026 (the day first), 31.12.2026 or 2026-12-31"};
    return forms;
}

} // namespace vigie
