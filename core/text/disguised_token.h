// SPDX-License-Identifier: GPL-3.0-or-later
// One word written so that it is none: stretched, masked, spelt with digits, broken by signs or pictures.
#pragma once

#include "core/text/undisguise.h"

#include <optional>
#include <string_view>

namespace vigie {

/// Whether a letter stands there three times in a row.
bool hasStretch(std::string_view text);

/// What a run of folded characters without blanks hides: a word of the lexicon, or itself where its stars
/// might hide several. Nothing if it hides none. The span lies in `token`. In a hashtag signs join words and
/// stand for no letters.
std::optional<Rereading> rereadToken(std::string_view token, bool isHashtag, const Lexicon& lexicon);

} // namespace vigie
