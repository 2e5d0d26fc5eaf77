// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/serial_dates.h"

#include "core/base/date.h"

#include <fmt/format.h>

#include <cmath>

namespace vigie {
namespace {

using namespace std::chrono;

/// The code without what stands for itself: « "days" », « \h », « [$-40C] ».
std::string formatLetters(std::string_view code) {
    std::string letters;
    for (std::size_t at = 0; at < code.size() && code[at] != ';'; ++at) {
        const char c = code[at];
        if (c == '"' || c == '[') {
            const std::size_t end = code.find(c == '"' ? '"' : ']', at + 1);
            const bool isElapsedTime = c == '[' && end == at + 2;
            letters += isElapsedTime ? code.substr(at + 1, 1) : std::string_view();
            at = end == std::string_view::npos ? code.size() : end;
        } else if (c == '\\' || c == '_' || c == '*') {
            ++at;
        } else {
            letters += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 'a' - 'A') : c;
        }
    }
    return letters;
}

} // namespace

NumberKind kindOfBuiltInFormat(std::size_t id) {
    const bool isDate =
        (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
    return isDate ? NumberKind::DateOrTime : NumberKind::Number;
}

NumberKind kindOfFormatCode(std::string_view code) {
    const std::string letters = formatLetters(code);
    const bool isGeneral = letters == "general" || letters == "standard";
    const bool isDate = !isGeneral && letters.find_first_of("ymdhs") != std::string::npos;
    return isDate ? NumberKind::DateOrTime : NumberKind::Number;
}

std::string serialAsText(double days, bool from1904) {
    const double end = from1904 ? 2957004 : 2958466; // 10000-01-01
    if (!(days >= 0 && days < end - 1e-5))           // which the last second is not rounded to
        return {};
    const sys_days origin = from1904 ? sys_days(year(1904) / 1 / 1) : sys_days(year(1899) / 12 / 30);
    const auto sinceOrigin = seconds(std::llround(days * 86400));
    const auto wholeDays = floor<std::chrono::days>(sinceOrigin);
    const hh_mm_ss clock(sinceOrigin - wholeDays);
    const std::string time = fmt::format("{:02}:{:02}:{:02}", clock.hours().count(), clock.minutes().count(),
                                         clock.seconds().count());
    if (wholeDays.count() == 0)
        return time;
    const std::string date = toString(Date(origin + wholeDays));
    return clock.to_duration() == seconds(0) ? date : date + " " + time;
}

} // namespace vigie
