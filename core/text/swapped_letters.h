// SPDX-License-Identifier: GPL-3.0-or-later
// « PubIicité »: a capital I that passes for a small l, or the other way round. Only the original shows it.
#pragma once

#include "core/text/lexicon.h"
#include "core/text/look_alikes.h"

#include <string_view>
#include <vector>

namespace vigie {

/// The letters of `original` that have to be read as the other one, in order. Only where a capital I stands
/// behind a small letter or a small l behind a capital, and only where that makes a word of the lexicon.
std::vector<LookAlike> swappedLetters(std::string_view original, const Lexicon& lexicon);

} // namespace vigie
