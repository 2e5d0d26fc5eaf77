// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/terminal_text.h"

#include "core/text/utf8.h"

#include <fmt/core.h>
#include <unicode/uchar.h>

namespace vigie {
namespace {

bool isLineBreak(char32_t c) {
    return c == U'\n' || c == U'\u0085' || c == U'\u2028' || c == U'\u2029';
}

bool isBidiControl(char32_t c) {
    return u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_BIDI_CONTROL);
}

void appendVisible(std::string& out, char32_t c) {
    if (c == U'\t')
        out += ' ';
    else if (isLineBreak(c))
        out += "⏎";
    else if (c < 0x20 || c == 0x7F)
        appendCodePoint(out, c == 0x7F ? U'\u2421' : U'\u2400' + c);
    else if ((c >= 0x80 && c < 0xA0) || isBidiControl(c))
        out += fmt::format("⟨U+{:04X}⟩", static_cast<unsigned>(c));
    else
        appendCodePoint(out, c);
}

std::size_t columnsOf(char32_t c) {
    const auto character = static_cast<UChar32>(c);
    const std::int8_t type = u_charType(character);
    if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR)
        return 0;
    const int width = u_getIntPropertyValue(character, UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

} // namespace

std::string visibleText(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = nextCodePoint(text, at);
        if (c == U'\r' && text.substr(at).starts_with('\n'))
            continue;
        appendVisible(out, c);
    }
    return out;
}

std::size_t columnCount(std::string_view text) {
    std::size_t columns = 0;
    for (std::size_t at = 0; at < text.size();)
        columns += columnsOf(nextCodePoint(text, at));
    return columns;
}

std::vector<std::string> wrapText(std::string_view text, std::size_t columns) {
    std::vector<std::string> lines(1);
    std::size_t used = 0;
    while (!text.empty()) {
        const std::string_view word = text.substr(0, text.find(' '));
        text.remove_prefix(std::min(word.size() + 1, text.size()));
        const std::size_t width = columnCount(word);
        if (columns != 0 && used != 0 && used + 1 + width > columns) {
            lines.emplace_back();
            used = 0;
        }
        if (used != 0)
            lines.back() += ' ';
        lines.back() += word;
        used += width + (used != 0 ? 1 : 0);
    }
    return lines;
}

std::string padded(std::string_view text, std::size_t columns) {
    const std::size_t used = columnCount(text);
    return std::string(text) + std::string(used < columns ? columns - used : 0, ' ');
}

} // namespace vigie
