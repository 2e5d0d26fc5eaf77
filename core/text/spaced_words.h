// SPDX-License-Identifier: GPL-3.0-or-later
// « p u b », « c.o.l.l.a.b »: words whose letters stand apart.
#pragma once

#include "core/text/undisguise.h"

#include <string_view>
#include <vector>

namespace vigie {

/// Those of the lexicon, and the letters that go on behind one, in order of place.
std::vector<Rereading> spacedWords(std::string_view folded, const Lexicon& lexicon);

} // namespace vigie
