// SPDX-License-Identifier: GPL-3.0-or-later
// The way a rule author writes words, turned into a pattern. The notation is explained to authors in
// rules/README.md:
//
//   code promo          these words, in any case, with or without accents; blanks, hyphens or nothing between
//   mon|ton code        alternatives of one word;  (mon|mes) code(s)? is the same with brackets and options
//   partenaire*         any ending
//   mon … code          up to three words between; …5 up to five
//   code ~ promo        punctuation, emoji and blanks between
//   l'abus d'alcool     the apostrophe may be missing
//   ≈publicité          also with a slip: one letter too many, wrong or missing, or two exchanged
//   code ~ <CODE>       a fragment of the pack, see Fragment
//   \*, \(              the sign itself; « \d », « [a-z] » and « {2} » are mistakes, not expressions
#pragma once

#include "core/rules/pack_note.h"
#include "core/rules/pattern_set.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace vigie {

/// A piece of RE2 with a name, for what words cannot say: numbers, prices, codes, handles.
struct Fragment {
    std::string expression; ///< over folded text, without capturing groups
    bool upper = false;     ///< the original has to be written without small letters
};
using Fragments = std::map<std::string, Fragment, std::less<>>;

/// The words of three or more letters that stand in a phrase, folded; fragments left out.
std::vector<std::string> wordsOf(std::string_view phrase);

/// Fails with a note whose column (1-based, code points) counts inside the phrase.
tl::expected<Pattern, PackNote> compilePhrase(std::string_view phrase, const Fragments& fragments);

} // namespace vigie
