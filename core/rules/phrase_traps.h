// SPDX-License-Identifier: GPL-3.0-or-later
// Phrases that read otherwise than their author is likely to mean, as far as a machine can tell; the traps
// are those of rules/README.md.
#pragma once

#include "core/rules/pack_note.h"
#include "core/rules/phrase.h"

#include <string_view>

namespace vigie {

/// A note for each trap in that phrase; columns (1-based, code points) count inside it.
/// Tested by tst_phrase_traps.cpp.
PackNotes trapsOf(std::string_view phrase, const Fragments& fragments);

} // namespace vigie
