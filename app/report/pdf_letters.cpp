// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdf_letters.h"

#include "core/text/utf8.h"

#include <fmt/core.h>

#include <algorithm>
#include <cstdint>
#include <sstream>

namespace vigie::pdf {
namespace {

constexpr std::size_t longestBlock = 100; ///< of a table, as PDF allows it

/// Hexadecimal UTF-16BE by glyph number.
using Letters = std::map<std::size_t, std::string>;

std::string utf16Of(const std::string& utf8) {
    std::string out;
    for (std::size_t at = 0; at < utf8.size();) {
        const char32_t c = nextCodePoint(utf8, at);
        if (c < 0x10000)
            out += fmt::format("{:04X}", std::uint32_t(c));
        else
            out +=
                fmt::format("{:04X}{:04X}", 0xD800 + ((c - 0x10000) >> 10), 0xDC00 + ((c - 0x10000) & 0x3FF));
    }
    return out;
}

/// The codes on one line: « <0001> <0003> [<0041> <0062> <0063> ] » has five.
std::vector<std::size_t> codesIn(const std::string& line) {
    std::vector<std::size_t> out;
    for (std::size_t at = line.find('<'); at != std::string::npos; at = line.find('<', at + 1))
        if (line.find('>', at) == at + 5)
            out.push_back(std::stoul(line.substr(at + 1, 4), nullptr, 16));
    return out;
}

/// First glyph, last glyph, then their letters: each, or the first where one follows the other.
Letters lettersIn(const std::string& table) {
    Letters out;
    std::istringstream lines(table);
    for (std::string line; std::getline(lines, line);) {
        const std::vector<std::size_t> codes = codesIn(line);
        if (codes.size() < 3)
            continue;
        const bool isList = line.find('[') != std::string::npos;
        for (std::size_t i = 0; codes[0] + i <= codes[1] && (!isList || i + 2 < codes.size()); ++i)
            out[codes[0] + i] = fmt::format("{:04X}", isList ? codes[i + 2] : codes[2] + i);
    }
    return out;
}

/// Those without letters, but for the one that stands for missing letters.
std::vector<std::size_t> namelessIn(const Letters& letters, std::size_t glyphs) {
    std::vector<std::size_t> out;
    for (std::size_t glyph = 1; glyph < glyphs; ++glyph)
        if (!letters.contains(glyph))
            out.push_back(glyph);
    return out;
}

/// Big-endian; 0 behind the end.
std::size_t numberAt(std::string_view bytes, std::size_t at, std::size_t width) {
    std::size_t out = 0;
    for (std::size_t i = at; i < at + width && i < bytes.size(); ++i)
        out = out << 8 | static_cast<unsigned char>(bytes[i]);
    return out;
}

std::string tableOf(const Letters& letters) {
    std::string out = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                      "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                      "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    std::size_t left = letters.size(), inBlock = 0;
    for (const auto& [glyph, utf16] : letters) {
        if (inBlock == 0)
            out += fmt::format("{} beginbfchar\n", std::min(left, longestBlock));
        out += fmt::format("<{:04X}> <{}>\n", glyph, utf16);
        --left;
        inBlock = (inBlock + 1) % longestBlock;
        if (inBlock == 0 || left == 0)
            out += "endbfchar\n";
    }
    return out + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

} // namespace

std::size_t glyphsIn(std::string_view trueType) {
    const std::size_t tables = numberAt(trueType, 4, 2);
    for (std::size_t i = 0; i < tables; ++i)
        if (const std::size_t entry = 12 + 16 * i; trueType.substr(0, entry + 4).ends_with("maxp"))
            return numberAt(trueType, numberAt(trueType, entry + 8, 4) + 4, 2);
    return 0;
}

std::string withLetters(const std::string& table, std::size_t glyphs,
                        const std::vector<std::string>& nameless) {
    Letters letters = lettersIn(table);
    for (auto& [glyph, utf16] : letters)
        if (utf16 == "0009")
            utf16 = "0020";
    const std::vector<std::size_t> open = namelessIn(letters, glyphs);
    for (std::size_t i = 0; open.size() == nameless.size() && i < open.size(); ++i)
        if (!nameless[i].empty())
            letters[open[i]] = utf16Of(nameless[i]);
    return tableOf(letters);
}

} // namespace vigie::pdf
