// SPDX-License-Identifier: GPL-3.0-or-later
// A text as the engine reads it: without case, accents, styles of letters and invisible characters,
// and with the way back to what was written. With layout.cpp the only user of ICU's text services.
#pragma once

#include "core/text/byte_span.h"
#include "core/text/offset_map.h"

#include <string>
#include <string_view>
#include <vector>

namespace vigie {

/// A way of writing that hides a word from search, screen readers or a hasty eye.
enum class Disguise {
    StyledLetters,       ///< 𝗽𝘂𝗯, ｐｕｂ, Ⓟⓤⓑ: compatibility forms of plain letters
    InvisibleCharacters, ///< zero-width and bidirectional controls, soft hyphens inside a text
};

struct DisguisedPiece {
    Disguise kind;
    ByteSpan span; ///< in the original
    bool operator==(const DisguisedPiece&) const = default;
};

/// Folding steps, each mapped back through the one before:
///   1. NFKC_Casefold: styles, ligatures, width and case off, default-ignorable characters off;
///   2. canonical decomposition and combining marks off: « é » reads « e »;
///   3. one apostrophe, one hyphen, and « œ æ ø ł đ ı » as the letters people type instead.
/// Folding what is folded changes nothing. Safe to share between threads once made.
/// Tested by tst_normalised_text.cpp.
class NormalisedText {
public:
    /// REQUIRES: `original` is valid UTF-8. O(length).
    explicit NormalisedText(std::string original);

    const std::string& original() const { return m_original; }
    const std::string& folded() const { return m_folded; }

    /// The original words behind a folded span: on grapheme borders, never empty for a span that is not.
    /// Costs a walk over the characters around the span's ends.
    ByteSpan toOriginal(ByteSpan folded) const;

    /// What had to be undone to read the text, in order of place.
    const std::vector<DisguisedPiece>& disguises() const { return m_disguises; }
    /// Whether any disguise lies inside that original span.
    bool isDisguised(ByteSpan original) const;

private:
    std::string m_original;
    std::string m_folded;
    OffsetMap m_map;
    std::vector<DisguisedPiece> m_disguises;
};

/// Only the folding, for words that are compared and need no way back.
std::string foldedCopy(std::string_view text);

} // namespace vigie
