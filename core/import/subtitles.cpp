// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/subtitles.h"

#include "core/import/sheet_values.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace vigie {
namespace {

/// « Bonjour<00:00:01.500><c> à tous</c> » → « Bonjour à tous »
std::string withoutTags(std::string_view line) {
    std::string out;
    bool inTag = false;
    for (const char c : line) {
        if (c == '<' || c == '>')
            inTag = c == '<';
        else if (!inTag)
            out += c;
    }
    return std::string(trimmed(out));
}

bool isTime(std::string_view line) {
    return line.find("-->") != std::string_view::npos;
}

} // namespace

std::string wordsOfSubtitles(std::string_view file) {
    const std::string text = repairedUtf8(file);
    std::string words;
    std::string last;
    bool inCue = false;
    for (std::string_view rest = text; !rest.empty();) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        const std::string_view line = trimmed(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (line.empty() || isTime(line)) { // numbers and notes stand between an empty line and the next time
            inCue = isTime(line) || (inCue && !line.empty());
            continue;
        }
        std::string said = inCue ? withoutTags(line) : std::string();
        if (said.empty() || said == last)
            continue;
        words += (words.empty() ? "" : "\n") + said;
        last = std::move(said);
    }
    return words;
}

} // namespace vigie
