// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/export_dates.h"

#include "core/import/sheet_dates.h"

#include <array>
#include <string>
#include <vector>

namespace vigie {
namespace {

std::vector<std::string_view> words(std::string_view text) {
    std::vector<std::string_view> all;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(" ,"), text.size());
        if (end > 0)
            all.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return all;
}

/// « Nov » → « 11 »; English names, whatever the language of the account. Empty for anything else.
std::string monthNumber(std::string_view name) {
    constexpr std::string_view months = "JanFebMarAprMayJunJulAugSepOctNovDec";
    const std::size_t at = name.size() == 3 ? months.find(name) : std::string_view::npos;
    if (at == std::string_view::npos || at % 3 != 0)
        return {};
    const std::string number = std::to_string(at / 3 + 1);
    return number.size() == 1 ? "0" + number : number;
}

std::optional<Instant> fromParts(std::string_view year, std::string_view month, std::string_view day,
                                 std::string_view time, std::string_view zone) {
    const std::string dayDigits = day.size() == 1 ? "0" + std::string(day) : std::string(day);
    return parseInstant(std::string(year) + "-" + monthNumber(month) + "-" + dayDigits + "T" +
                        std::string(time) + std::string(zone));
}

/// « Thu Nov 03 08:50:26 +0000 2022 » and « Wed, 10 Jan 2024 08:00:00 +0000 ».
std::optional<Instant> parseEnglish(std::string_view text) {
    const auto parts = words(text);
    if (parts.size() != 6)
        return {};
    if (!monthNumber(parts[1]).empty())
        return fromParts(parts[5], parts[1], parts[2], parts[3], parts[4]);
    return fromParts(parts[3], parts[2], parts[1], parts[4], parts[5]);
}

/// « 20241006 »
std::optional<Instant> parseCompactDay(std::string_view text) {
    if (text.size() != 8 || text.find_first_not_of("0123456789") != std::string_view::npos)
        return {};
    return parseInstant(std::string(text.substr(0, 4)) + "-" + std::string(text.substr(4, 2)) + "-" +
                        std::string(text.substr(6)));
}

std::optional<Instant> parseSeconds(std::string_view text) {
    const std::string_view whole = text.substr(0, text.find('.'));
    const bool isFraction =
        text.substr(whole.size()).find_first_not_of(".0123456789") == std::string_view::npos;
    return isFraction ? parseUnixTime(whole) : std::nullopt;
}

} // namespace

std::optional<Instant> parseExportDate(std::string_view text) {
    if (text.ends_with(" UTC"))
        text.remove_suffix(4);
    for (const auto parse : {parseInstant, parseSeconds, parseCompactDay, parseEnglish})
        if (const auto instant = parse(text))
            return instant;
    return {};
}

} // namespace vigie
