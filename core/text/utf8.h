// SPDX-License-Identifier: GPL-3.0-or-later
// UTF-8 as bytes and as code points. Everything past the importers is valid UTF-8.
#pragma once

#include "core/text/ascii.h"
#include "core/text/byte_span.h"

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace vigie {

bool isValidUtf8(std::string_view text);

/// The text with every malformed sequence replaced by U+FFFD, as the Unicode standard recommends;
/// `replaced`, if given, receives how many there were.
std::string repairedUtf8(std::string_view text, std::size_t* replaced = nullptr);

/// Windows-1252, what French spreadsheets write when they do not write UTF-8. The five bytes without a
/// meaning become U+FFFD.
std::string fromWindows1252(std::string_view bytes);

/// How many code points stand in `text`. REQUIRES: valid UTF-8.
std::size_t countCodePoints(std::string_view text);

/// A span in code points, as contract.md gives evidence to other programs.
struct CodePointSpan {
    std::size_t start = 0;
    std::size_t end = 0;
    bool operator==(const CodePointSpan&) const = default;
};
CodePointSpan toCodePoints(std::string_view text, ByteSpan span);

/// Where the ASCII characters from `at` on end.
inline std::size_t endOfAscii(std::string_view text, std::size_t at) {
    for (std::uint64_t eight = 0; at + sizeof eight <= text.size(); at += sizeof eight) {
        std::memcpy(&eight, text.data() + at, sizeof eight);
        if ((eight & 0x8080'8080'8080'8080) != 0)
            break;
    }
    while (at < text.size() && isAscii(text[at]))
        ++at;
    return at;
}

/// What nextCodePoint() does for code points of several bytes.
char32_t nextLongCodePoint(std::string_view text, std::size_t& at);

/// Reads the code point at `at` and steps behind it; U+FFFD for a malformed one. REQUIRES: at < text.size().
inline char32_t nextCodePoint(std::string_view text, std::size_t& at) {
    const auto first = static_cast<unsigned char>(text[at]);
    if (first >= 0x80)
        return nextLongCodePoint(text, at);
    ++at;
    return first;
}

void appendCodePoint(std::string& out, char32_t codePoint);

} // namespace vigie
