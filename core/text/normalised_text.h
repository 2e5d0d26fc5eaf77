// SPDX-License-Identifier: GPL-3.0-or-later
// A text as the engine reads it: without case, accents, styles of letters and invisible characters,
// and with the way back to what was written.
#pragma once

#include "core/text/byte_span.h"
#include "core/text/disguise.h"
#include "core/text/lexicon.h"
#include "core/text/look_alikes.h"
#include "core/text/offset_map.h"

#include <string>
#include <string_view>
#include <vector>

namespace vigie {

struct Folded;

/// Folding steps, each mapped back through the one before:
///   1. « pubIicité » with a capital I reads « publicité », if that is a word of the lexicon
///      (swapped_letters.h);
///   2. « #CodePromo » reads « #Code_Promo »;
///   3. NFKC_Casefold: styles, ligatures, width and case off, default-ignorable characters off;
///   4. canonical decomposition and combining marks off: « é » reads « e »;
///      one apostrophe, one hyphen, and « œ æ ø ł đ ı » as the letters people type instead;
///   5. letters of other scripts that pass for Latin ones inside Latin words (look_alikes.h);
///   6. words of the lexicon that were taken apart or masked (undisguise.h).
/// Folding what is folded changes nothing. Safe to share between threads once made.
/// Tested by tst_normalised_text.cpp.
class NormalisedText {
public:
    /// REQUIRES: `original` is valid UTF-8. O(length).
    /// `lexicon` is used only while making it.
    explicit NormalisedText(std::string original, const Lexicon& lexicon = {});

    const std::string& original() const { return m_original; }
    const std::string& folded() const { return m_folded; }

    /// folded(), byte by byte, but with a capital for each small letter whose original is none.
    std::string foldedWithCapitals() const;

    /// The original words behind a folded span: on grapheme borders, never empty for a span that is not.
    /// Costs a walk over the characters around the span's ends.
    ByteSpan toOriginal(ByteSpan folded) const;

    /// What had to be undone to read the text, in order of place.
    const std::vector<DisguisedPiece>& disguises() const { return m_disguises; }
    /// The disguises that touch that original span.
    std::vector<Disguise> disguisesIn(ByteSpan original) const;

private:
    void apply(Folded step);
    void readLookAlikes(const std::vector<LookAlike>& found);
    void readDisguisedWords(const Lexicon& lexicon);

    std::string m_original;
    std::string m_folded;
    OffsetMap m_map;
    std::vector<DisguisedPiece> m_disguises;
    std::size_t m_longestDisguise = 0; ///< bytes
};

/// Only steps 3 and 4, for words that are compared and need no way back.
std::string foldedCopy(std::string_view text);

} // namespace vigie
