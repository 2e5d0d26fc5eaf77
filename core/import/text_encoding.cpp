// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/text_encoding.h"

#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <utility>

namespace vigie {
namespace {

constexpr std::string_view utf8Mark = "\xEF\xBB\xBF";
constexpr std::string_view littleMark = "\xFF\xFE";
constexpr std::string_view bigMark = "\xFE\xFF";

/// How much of the text is sure to end between two characters of UTF-8.
std::size_t wholeLength(std::string_view text) {
    for (std::size_t back = 1; back <= std::min<std::size_t>(3, text.size()); ++back) {
        const auto byte = static_cast<unsigned char>(text[text.size() - back]);
        if ((byte & 0xC0U) == 0x80)
            continue;
        const std::size_t length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1;
        return length > back ? text.size() - back : text.size();
    }
    return text.size();
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

constexpr std::string_view frenchInMacRoman =
    "\x88\x89\x8D\x8E\x8F\x90\x91\x94\x95\x99\x9D\x9E"; // à â ç é è ê ë î ï ô ù û
constexpr std::string_view frenchInWindows = "\xE0\xE2\xE7\xE9\xE8\xEA\xEB\xEE\xEF\xF4\xF9\xFB";

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

} // namespace

void EncodingCensus::add(std::string_view piece) {
    constexpr std::size_t enough = 1024;
    if (m_start.size() < enough)
        m_start += piece.substr(0, enough - m_start.size());
    std::string joined;
    if (!m_rest.empty())
        piece = joined = m_rest + std::string(piece);
    const std::size_t whole = wholeLength(piece);
    count(piece.substr(0, whole));
    m_rest = piece.substr(whole);
}

void EncodingCensus::count(std::string_view text) {
    if (isValidUtf8(text)) { // nearly all files are
        m_wellFormed += static_cast<std::size_t>(std::count_if(
            text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0xC0; }));
        return;
    }
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const char32_t c = nextCodePoint(text, at);
        const bool isBroken = c == U'\uFFFD' && text.substr(begin, at - begin) != "\uFFFD";
        m_broken += isBroken ? 1 : 0;
        m_wellFormed += !isBroken && c >= 0x80 ? 1 : 0;
    }
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    for (std::size_t at = 1; at < text.size(); ++at) {
        if (!isLetter(text[at - 1]))
            continue;
        m_mac += frenchInMacRoman.find(text[at]) != std::string_view::npos ? 1 : 0;
        m_windows += frenchInWindows.find(text[at]) != std::string_view::npos ? 1 : 0;
    }
}

TextEncoding EncodingCensus::verdict() const {
    if (m_start.starts_with(utf8Mark))
        return TextEncoding::Utf8;
    if (m_start.starts_with(littleMark))
        return TextEncoding::Utf16Little;
    if (m_start.starts_with(bigMark))
        return TextEncoding::Utf16Big;
    if (const auto wide = unmarkedUtf16(m_start))
        return *wide;
    if (m_broken + m_rest.size() <= m_wellFormed)
        return TextEncoding::Utf8;
    return m_mac > m_windows ? TextEncoding::MacRoman : TextEncoding::Windows1252;
}

TextEncoding detectEncoding(std::string_view bytes) {
    EncodingCensus census;
    census.add(bytes);
    return census.verdict();
}

std::string Decoder::decode(std::string_view bytes) {
    return withoutMark(convert(bytes));
}

std::string Decoder::finish() {
    std::string rest = std::exchange(m_start, {});
    for (std::size_t at = 0; at < m_rest.size(); at += 2)
        appendCodePoint(rest, U'\uFFFD');
    m_rest.clear();
    return rest;
}

std::string Decoder::convert(std::string_view bytes) {
    switch (m_encoding) {
    case TextEncoding::Windows1252: return fromWindows1252(bytes);
    case TextEncoding::MacRoman: return fromMacRoman(bytes);
    case TextEncoding::Utf16Little:
    case TextEncoding::Utf16Big: return fromUtf16(bytes);
    case TextEncoding::Utf8: break;
    }
    return std::string(bytes);
}

std::string Decoder::fromUtf16(std::string_view piece) {
    const std::string bytes = m_rest + std::string(piece);
    const bool isBig = m_encoding == TextEncoding::Utf16Big;
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
        const bool mayBePair = isIn(unit, 0xD800);
        if (mayBePair && at + 3 >= bytes.size())
            break;
        if (mayBePair && isIn(unitAt(at + 2), 0xDC00)) {
            at += 2;
            unit = 0x10000 + ((unit - 0xD800) << 10U) + (unitAt(at) - 0xDC00);
        } else if (unit >= 0xD800 && unit < 0xE000) {
            unit = U'\uFFFD';
        }
        appendCodePoint(out, unit);
    }
    m_rest = bytes.substr(at);
    return out;
}

std::string Decoder::withoutMark(std::string text) {
    if (m_isBehindMark)
        return text;
    m_start += text;
    m_isBehindMark = m_start.size() >= utf8Mark.size();
    if (!m_isBehindMark)
        return {};
    return m_start.starts_with(utf8Mark) ? std::exchange(m_start, {}).substr(utf8Mark.size())
                                         : std::exchange(m_start, {});
}

std::string decoded(std::string_view bytes, TextEncoding encoding) {
    Decoder decoder(encoding);
    return decoder.decode(bytes) + decoder.finish();
}

} // namespace vigie
