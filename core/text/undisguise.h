// SPDX-License-Identifier: GPL-3.0-or-later
// Words that were taken apart, stretched, masked or spelt with digits, put back together. Works on folded
// text, and only where a word of the lexicon is hidden: everything else stays as it is.
#pragma once

#include "core/text/disguise.h"
#include "core/text/lexicon.h"

#include <string>
#include <string_view>
#include <vector>

namespace vigie {

/// Read `span` as `word`: a word of the lexicon; spaced letters that go on behind one; or what stands there,
/// if its stars might hide several words.
struct Rereading {
    ByteSpan span;
    std::string word;
    Disguise kind = Disguise::SpacedLetters;
};

/// In order of place, not overlapping. O(length) for ordinary text.
std::vector<Rereading> undisguise(std::string_view folded, const Lexicon& lexicon);

} // namespace vigie
