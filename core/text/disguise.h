// SPDX-License-Identifier: GPL-3.0-or-later
// The ways in which a word is hidden from search, from screen readers or from a hasty eye.
#pragma once

#include "core/base/bilingual.h"
#include "core/text/byte_span.h"

namespace vigie {

enum class Disguise {
    StyledLetters,       ///< 𝗽𝘂𝗯, ｐｕｂ, Ⓟⓤⓑ, ᴘᴜʙ: other forms of plain letters
    InvisibleCharacters, ///< zero-width and bidirectional controls, soft hyphens between letters
    LookAlikes,       ///< letters of another script inside a Latin word: « рub » with a Cyrillic « р »
    SpacedLetters,    ///< « p u b », « c.o.l.l.a.b »
    Elongation,       ///< « publiiicité »
    EmojiInside,      ///< « p💛ub »
    DigitsForLetters, ///< « publ1c1té »
    MaskedLetters,    ///< « p*b »
};

/// Whether the word has to be guessed; the others are read at a glance (labels.md, « Disguised words »).
constexpr bool isGuessed(Disguise kind) {
    return kind == Disguise::DigitsForLetters || kind == Disguise::MaskedLetters ||
           kind == Disguise::EmojiInside;
}

const Bilingual& displayName(Disguise kind);

/// A disguised piece of a text. In NormalisedText, `span` lies in the original.
struct DisguisedPiece {
    Disguise kind = Disguise::StyledLetters;
    ByteSpan span;
    bool operator==(const DisguisedPiece&) const = default;
};

} // namespace vigie
