// SPDX-License-Identifier: GPL-3.0-or-later
// Disguises that show in the writing itself, whatever the word: styled letters, invisible characters.
#pragma once

#include "core/text/disguise.h"

#include <string_view>
#include <vector>

namespace vigie {

/// In order of place; pieces of one kind that touch are one. Ordinary accents, emoji and the marks that
/// right-to-left scripts need are no disguise.
std::vector<DisguisedPiece> writtenDisguises(std::string_view text);

/// Adds a piece; one that continues the last piece of its kind makes that longer.
void addDisguise(std::vector<DisguisedPiece>& pieces, Disguise kind, ByteSpan span);

} // namespace vigie
