// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/utf8.h"

#include <unicode/utf8.h>

#include <array>
#include <cstdint>
#include <cstring>

namespace vigie {
namespace {

/// Whether eight bytes are there, and all of them ASCII: most text is, and is passed over quickly.
bool isAscii8(const std::uint8_t* bytes, std::int64_t length) {
    std::uint64_t eight = 0x80;
    if (length >= 8)
        std::memcpy(&eight, bytes, sizeof(eight));
    return (eight & 0x8080808080808080U) == 0;
}

} // namespace

char32_t nextLongCodePoint(std::string_view text, std::size_t& at) {
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    auto i = static_cast<std::int64_t>(at);
    const auto length = static_cast<std::int64_t>(text.size());
    UChar32 codePoint = 0;
    U8_NEXT_OR_FFFD(bytes, i, length, codePoint);
    at = static_cast<std::size_t>(i);
    return static_cast<char32_t>(codePoint);
}

void appendCodePoint(std::string& out, char32_t codePoint) {
    std::array<std::uint8_t, U8_MAX_LENGTH> buffer{};
    std::int32_t length = 0;
    U8_APPEND_UNSAFE(buffer.data(), length, static_cast<UChar32>(codePoint));
    out.append(reinterpret_cast<const char*>(buffer.data()), static_cast<std::size_t>(length));
}

bool isValidUtf8(std::string_view text) {
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    const auto length = static_cast<std::int64_t>(text.size());
    for (std::int64_t i = 0; i < length;) {
        if (isAscii8(bytes + i, length - i)) {
            i += 8;
            continue;
        }
        UChar32 codePoint = 0;
        U8_NEXT(bytes, i, length, codePoint);
        if (codePoint < 0)
            return false;
    }
    return true;
}

std::string repairedUtf8(std::string_view text, std::size_t* replaced) {
    std::string out;
    out.reserve(text.size());
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const char32_t codePoint = nextCodePoint(text, at);
        // A well-formed U+FFFD is its three bytes; anything else that reads as U+FFFD was broken.
        const std::string_view piece = text.substr(begin, at - begin);
        if (codePoint == U'\uFFFD' && piece != "\xEF\xBF\xBD") {
            ++count;
            out += "\xEF\xBF\xBD";
        } else {
            out += piece;
        }
    }
    if (replaced)
        *replaced = count;
    return out;
}

std::string fromWindows1252(std::string_view bytes) {
    // 0x80–0x9F; everything else equals ISO 8859-1. Source: encoding.spec.whatwg.org, index windows-1252.
    static constexpr std::array<char32_t, 32> high = {
        0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};
    std::string out;
    out.reserve(bytes.size() + bytes.size() / 8);
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        appendCodePoint(out, byte >= 0x80 && byte < 0xA0 ? high[byte - 0x80U] : char32_t{byte});
    }
    return out;
}

std::size_t countCodePoints(std::string_view text) {
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (c & '\xC0') != '\x80'; }));
}

CodePointSpan toCodePoints(std::string_view text, ByteSpan span) {
    const std::size_t start = countCodePoints(text.substr(0, span.begin));
    return {start, start + countCodePoints(span.in(text))};
}

} // namespace vigie
