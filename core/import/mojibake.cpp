// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/mojibake.h"

#include "core/text/utf8.h"

#include <unordered_map>

namespace vigie {
namespace {

/// The byte of Windows-1252 for each character above ASCII. The five bytes without a meaning became control
/// characters in the programs that did the damage.
const std::unordered_map<char32_t, char>& windowsBytes() {
    static const auto bytes = [] {
        std::unordered_map<char32_t, char> built;
        for (int byte = 0x80; byte <= 0xFF; ++byte) {
            const char c = static_cast<char>(byte);
            const std::string decoded = fromWindows1252(std::string_view(&c, 1));
            std::size_t at = 0;
            const char32_t codePoint = nextCodePoint(decoded, at);
            built.emplace(codePoint == U'\uFFFD' ? static_cast<char32_t>(byte) : codePoint, c);
        }
        return built;
    }();
    return bytes;
}

/// Looks for Â Ã Å â ð: what lead bytes of UTF-8 turn into, for the letters of Western Europe, punctuation
/// and emoji. In UTF-8 all five begin with the same byte.
bool mayBeMojibake(std::string_view text) {
    constexpr char first = '\xC3';
    constexpr std::string_view seconds = "\x82\x83\x85\xA2\xB0";
    for (std::size_t at = text.find(first); at != std::string_view::npos; at = text.find(first, at + 1))
        if (at + 1 < text.size() && seconds.find(text[at + 1]) != std::string_view::npos)
            return true;
    return false;
}

} // namespace

std::optional<std::string> repairedMojibake(std::string_view text) {
    if (!mayBeMojibake(text))
        return {};
    std::string bytes;
    bytes.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = nextCodePoint(text, at);
        const auto byte = windowsBytes().find(c);
        if (c < 0x80)
            bytes += static_cast<char>(c);
        else if (byte != windowsBytes().end())
            bytes += byte->second;
        else
            return {};
    }
    return bytes.size() < text.size() && isValidUtf8(bytes) ? std::optional(std::move(bytes)) : std::nullopt;
}

std::optional<std::string> repairedByteLetters(std::string_view text) {
    std::string bytes;
    bytes.reserve(text.size());
    bool isAscii = true;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t letter = nextCodePoint(text, at);
        if (letter > 0xFF)
            return {};
        isAscii = isAscii && letter < 0x80;
        bytes += static_cast<char>(letter);
    }
    return !isAscii && isValidUtf8(bytes) ? std::optional(bytes) : std::nullopt;
}

} // namespace vigie
