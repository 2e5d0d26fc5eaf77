// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/text_encoding.h"

#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>

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

/// 0x80 to 0xFF, as in Apple’s ROMAN.TXT.
constexpr std::u32string_view macRoman =
    U"ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
    U"¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";
static_assert(macRoman.size() == 128);

std::string fromMacRoman(std::string_view bytes) {
    std::string out;
    out.reserve(bytes.size());
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        appendCodePoint(out, byte < 0x80 ? byte : macRoman[byte - 0x80U]);
    }
    return out;
}

/// Whether the accented letters inside words are those of French under MacRoman rather than Windows-1252.
bool looksLikeMacRoman(std::string_view bytes) {
    constexpr std::string_view inMacRoman =
        "\x88\x89\x8D\x8E\x8F\x90\x91\x94\x95\x99\x9D\x9E"; // à â ç é è ê ë î ï ô ù û
    constexpr std::string_view inWindows = "\xE0\xE2\xE7\xE9\xE8\xEA\xEB\xEE\xEF\xF4\xF9\xFB";
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    std::size_t mac = 0;
    std::size_t windows = 0;
    for (std::size_t at = 1; at < bytes.size(); ++at) {
        if (!isLetter(bytes[at - 1]))
            continue;
        mac += inMacRoman.find(bytes[at]) != std::string_view::npos ? 1 : 0;
        windows += inWindows.find(bytes[at]) != std::string_view::npos ? 1 : 0;
    }
    return mac > windows;
}

/// The byte order that zeros in ASCII text show, where no mark does.
std::optional<TextEncoding> unmarkedUtf16(std::string_view bytes) {
    const std::string_view start = bytes.substr(0, 1024);
    std::array<std::size_t, 2> zeros = {0, 0};
    for (std::size_t at = 0; at < start.size(); ++at)
        zeros[at % 2] += start[at] == '\0' ? 1 : 0;
    const std::size_t most = start.size() / 2 * 3 / 4;
    if (start.size() < 4 || std::max(zeros[0], zeros[1]) < most || std::min(zeros[0], zeros[1]) > 0)
        return {};
    return zeros[0] > zeros[1] ? TextEncoding::Utf16Big : TextEncoding::Utf16Little;
}

std::string_view withoutMark(std::string_view bytes, std::string_view mark) {
    return bytes.starts_with(mark) ? bytes.substr(mark.size()) : bytes;
}

} // namespace

TextEncoding detectEncoding(std::string_view bytes) {
    if (bytes.starts_with(utf8Mark))
        return TextEncoding::Utf8;
    if (bytes.starts_with(littleMark))
        return TextEncoding::Utf16Little;
    if (bytes.starts_with(bigMark))
        return TextEncoding::Utf16Big;
    if (const auto wide = unmarkedUtf16(bytes))
        return *wide;
    if (isValidUtf8(bytes)) // nearly all files: no need to count
        return TextEncoding::Utf8;
    const Utf8Census census = takeCensus(bytes);
    if (census.broken <= census.wellFormed)
        return TextEncoding::Utf8;
    return looksLikeMacRoman(bytes) ? TextEncoding::MacRoman : TextEncoding::Windows1252;
}

std::string decoded(std::string bytes, TextEncoding encoding) {
    switch (encoding) {
    case TextEncoding::Windows1252: return fromWindows1252(bytes);
    case TextEncoding::MacRoman: return fromMacRoman(bytes);
    case TextEncoding::Utf16Little: return fromUtf16(withoutMark(bytes, littleMark), false);
    case TextEncoding::Utf16Big: return fromUtf16(withoutMark(bytes, bigMark), true);
    case TextEncoding::Utf8: break;
    }
    if (bytes.starts_with(utf8Mark))
        bytes.erase(0, utf8Mark.size());
    return bytes;
}

} // namespace vigie
