// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/text_encoding.h"

#include "core/text/utf8.h"

#include <cstddef>

namespace vigie {
namespace {

constexpr std::string_view utf8Mark = "\xEF\xBB\xBF";
constexpr std::string_view littleMark = "\xFF\xFE";
constexpr std::string_view bigMark = "\xFE\xFF";

/// Counts what is not ASCII: characters that are well-formed UTF-8, and bytes that are not.
struct Utf8Census {
    std::size_t wellFormed = 0;
    std::size_t broken = 0;
};

Utf8Census takeCensus(std::string_view bytes) {
    Utf8Census census;
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t begin = at;
        const char32_t c = nextCodePoint(bytes, at);
        if (c == U'\uFFFD' && bytes.substr(begin, at - begin) != "\uFFFD")
            ++census.broken;
        else if (c >= 0x80)
            ++census.wellFormed;
    }
    return census;
}

std::string fromUtf16(std::string_view bytes, bool isBig) {
    const auto unitAt = [&](std::size_t at) -> char32_t {
        const auto first = static_cast<unsigned char>(bytes[at]);
        const auto second = static_cast<unsigned char>(bytes[at + 1]);
        return isBig ? first * 256U + second : second * 256U + first;
    };
    const auto isIn = [](char32_t unit, char32_t from) { return unit >= from && unit < from + 0x400; };
    std::string out;
    out.reserve(bytes.size());
    std::size_t at = 0;
    for (; at + 1 < bytes.size(); at += 2) {
        char32_t unit = unitAt(at);
        const bool isPair = isIn(unit, 0xD800) && at + 3 < bytes.size() && isIn(unitAt(at + 2), 0xDC00);
        if (isPair) {
            at += 2;
            unit = 0x10000 + ((unit - 0xD800) << 10U) + (unitAt(at) - 0xDC00);
        } else if (unit >= 0xD800 && unit < 0xE000) {
            unit = U'\uFFFD';
        }
        appendCodePoint(out, unit);
    }
    if (at < bytes.size())
        appendCodePoint(out, U'\uFFFD');
    return out;
}

} // namespace

TextEncoding detectEncoding(std::string_view bytes) {
    if (bytes.starts_with(utf8Mark))
        return TextEncoding::Utf8;
    if (bytes.starts_with(littleMark))
        return TextEncoding::Utf16Little;
    if (bytes.starts_with(bigMark))
        return TextEncoding::Utf16Big;
    const Utf8Census census = takeCensus(bytes);
    return census.broken <= census.wellFormed ? TextEncoding::Utf8 : TextEncoding::Windows1252;
}

std::string decoded(std::string bytes, TextEncoding encoding) {
    switch (encoding) {
    case TextEncoding::Windows1252: return fromWindows1252(bytes);
    case TextEncoding::Utf16Little:
        return fromUtf16(std::string_view(bytes).substr(littleMark.size()), false);
    case TextEncoding::Utf16Big: return fromUtf16(std::string_view(bytes).substr(bigMark.size()), true);
    case TextEncoding::Utf8: break;
    }
    if (bytes.starts_with(utf8Mark))
        bytes.erase(0, utf8Mark.size());
    return bytes;
}

} // namespace vigie
