// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/edges.h"

#include "core/text/ascii.h"
#include "core/text/utf8.h"

#include <unicode/uchar.h>

namespace vigie {
namespace {

bool isWordCharacter(char32_t c) {
    return c < 0x80 ? isLetterOrDigit(static_cast<char>(c)) : u_isalnum(static_cast<UChar32>(c)) != 0;
}

bool wordEndsAt(std::string_view text, std::size_t at) {
    if (at == 0)
        return false;
    if (isAscii(text[at - 1]))
        return isLetterOrDigit(text[at - 1]);
    do
        --at;
    while (at > 0 && (text[at] & '\xC0') == '\x80');
    return isWordCharacter(nextCodePoint(text, at));
}

bool wordStartsAt(std::string_view text, std::size_t at) {
    return at < text.size() && isWordCharacter(nextCodePoint(text, at));
}

bool isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '_';
}

} // namespace

bool Edges::allow(std::string_view text, ByteSpan place) const {
    return !(before && wordEndsAt(text, place.begin)) && !(after && wordStartsAt(text, place.end));
}

ByteSpan withoutBlanks(std::string_view text, ByteSpan span) {
    while (!span.empty() && isBlank(text[span.begin]))
        ++span.begin;
    while (!span.empty() && isBlank(text[span.end - 1]))
        --span.end;
    return span;
}

} // namespace vigie
