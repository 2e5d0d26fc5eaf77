// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/json_repair.h"

#include "core/text/utf8.h"

#include <algorithm>

namespace vigie {
namespace {

/// The text with every half of a surrogate pair (« \ud83d » alone, an emoji that was cut) written as U+FFFD;
/// their number is added to `count`.
std::string repairedEscapes(std::string json, std::size_t& count) {
    const auto isHalf = [&](std::size_t at, std::string_view digits) {
        return json.size() >= at + 6 && json[at] == '\\' && json[at + 1] == 'u' &&
               (json[at + 2] | 0x20) == 'd' && digits.find(json[at + 3]) != std::string_view::npos;
    };
    constexpr std::string_view high = "89abAB";
    constexpr std::string_view low = "cdefCDEF";
    for (std::size_t at = json.find('\\'); at != std::string::npos; at = json.find('\\', at)) {
        if (isHalf(at, high) && isHalf(at + 6, low)) {
            at += 12;
        } else if (isHalf(at, high) || isHalf(at, low)) {
            json.replace(at, 6, "\\ufffd");
            ++count;
            at += 6;
        } else {
            at += 2;
        }
    }
    return json;
}

/// The text without NUL bytes, which some collectors leave in it; their number is added to `count`.
std::string withoutNulBytes(std::string json, std::size_t& count) {
    const auto last = std::remove(json.begin(), json.end(), '\0');
    count += static_cast<std::size_t>(json.end() - last);
    json.erase(last, json.end());
    return json;
}

} // namespace

RepairedJson repairedJson(std::string_view json) {
    RepairedJson repaired;
    repaired.text = repairedUtf8(json, &repaired.places);
    repaired.text = repairedEscapes(std::move(repaired.text), repaired.places);
    repaired.text = withoutNulBytes(std::move(repaired.text), repaired.places);
    return repaired;
}

} // namespace vigie
