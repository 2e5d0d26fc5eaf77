// SPDX-License-Identifier: GPL-3.0-or-later
// Values as people write them in spreadsheets and exports: numbers, yes and no, lists, names of platforms.
#pragma once

#include "core/base/bilingual.h"
#include "core/model/post.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vigie {

/// Without white space at both ends, no-break spaces included.
std::string_view trimmed(std::string_view text);

/// As foldedCopy(), which is left alone for ASCII: most cells hold nothing else, and there are many cells.
std::string foldedCell(std::string_view text);

/// Empty, or one of the signs that stand for « no value »: « - », « N/A », « null », « NaN », « #N/A » …
bool isNoValue(std::string_view text);

/// « 12 500 » (any kind of space), « 12.500 », « 12,5 k », « 1,2 M », « 12500.0 » → 12500 …
/// Nothing for negative numbers, fractions and anything else.
std::optional<std::int64_t> parseCount(std::string_view text);
Bilingual expectedCount(); ///< « … n’est pas un nombre entier. », to be put after the quoted value

/// oui, vrai, yes, true, 1, x, ✓ … and their opposites; case and accents do not count.
std::optional<bool> parseYesNo(std::string_view text);
Bilingual expectedYesNo();

/// Words between white space, commas, semicolons and bars: « #mode, #look » → #mode · #look.
/// Brackets and quotes of lists in other notations fall off: « ['mode', 'look'] ».
std::vector<std::string> splitWords(const std::string& text);
/// The same for names that may hold spaces.
std::vector<std::string> splitNames(const std::string& text);

/// « Total », « Sous-total », « Moyenne », « Grand total » …: the first cell of a row that sums up others.
bool meansTotal(std::string_view text);

/// « lola » of « @lola »; white space at both ends falls off.
std::string withoutPrefix(std::string_view text, char prefix);

/// « Insta », « TikTok », « Twitter / X », « YouTube Shorts »; Other when nothing fits.
Platform platformFromWords(std::string_view words);
/// « Privé », « only me », « Brouillon », « PUBLIC »; Unknown when nothing fits.
Visibility visibilityFromWords(std::string_view words);
Bilingual expectedVisibility();
/// « Vidéo », « Carrousel », « photo »; Unknown when nothing fits.
PostFormat formatFromWords(std::string_view words);
Bilingual expectedFormat();

} // namespace vigie
