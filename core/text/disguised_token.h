// SPDX-License-Identifier: GPL-3.0-or-later
// One word written so that it is none: stretched, masked, spelt with digits, broken by signs or pictures.
#pragma once

#include "core/text/undisguise.h"

#include <optional>
#include <string_view>

namespace vigie {

/// The word of the lexicon that a run of folded characters without blanks is read as, if there is one; its
/// span lies in `token`. Every disguise happens inside such a run, but for spaced letters (spaced_words.h).
std::optional<Rereading> rereadToken(std::string_view token, const Lexicon& lexicon);

} // namespace vigie
