// SPDX-License-Identifier: GPL-3.0-or-later
// The table in a PDF (« ToUnicode ») that says which letters a glyph stands for: what a search finds and what
// is copied. Plain text in, plain text out. Tested by tst_pdf_letters.cpp.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace vigie::pdf {

/// For each font, by its PostScript name: the letters (UTF-8) that those of its glyphs stand for which Qt
/// does not name, in the order in which they were first drawn.
using NamelessGlyphs = std::map<std::string, std::vector<std::string>>;

/// How many glyphs a TrueType font has, the one for missing letters included; 0 for what is no such font.
std::size_t glyphsIn(std::string_view trueType);

/// The table as Qt wrote it, with letters for the glyphs that it leaves out: the first of `nameless` for the
/// first of them, and so on. The blank is a blank, where Qt makes it a tabulator. `glyphs` is how many the
/// font has; where the numbers do not agree, no letter is guessed.
std::string withLetters(const std::string& table, std::size_t glyphs,
                        const std::vector<std::string>& nameless);

} // namespace vigie::pdf
