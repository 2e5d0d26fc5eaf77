// SPDX-License-Identifier: GPL-3.0-or-later
// What a purge takes away, to those who decide on it and to those who find it done.
// Tested by tst_entry_wording.cpp.
#pragma once

#include "core/base/wording.h"
#include "core/store/purge.h"

#include <string>

namespace vigie {

/// « 10 publications, 12 enregistrements, le contenu de 6 entrées du journal »
std::string purgedContent(const PurgeDetails& details, const Wording& say);

/// « Purgé le 1er mars 2025 à 18:05 par lea : … »
std::string purgeTold(const DonePurge& purge, const Wording& say);

} // namespace vigie
