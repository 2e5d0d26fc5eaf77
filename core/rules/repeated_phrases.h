// SPDX-License-Identifier: GPL-3.0-or-later
// Phrases that a house writes down although they stand elsewhere: in another of its lists, or in the legal
// list that it extends. Inside one list, readPhrases() refuses them.
#pragma once

#include "core/rules/pack_draft.h"

namespace vigie {

/// Warns of each phrase of a house list that another house list, read before, has too.
void warnOfRepeats(const YamlNode& list, const MapReader& map, PackDraft& draft);

/// Warns of each phrase that the legal list has already. REQUIRES: what the house adds is not in it yet.
void warnOfKnown(const Term& legal, const MapReader& map, PackDraft& draft);

} // namespace vigie
