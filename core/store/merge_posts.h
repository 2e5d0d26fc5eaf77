// SPDX-License-Identifier: GPL-3.0-or-later
// The part of merging that concerns evidence: files with their records, and rule packs.
#pragma once

#include "core/store/database.h"

#include <cstddef>

namespace vigie {

/// Adds the files, records and packs that `theirs` has and `ours` has not. Gives the number of new posts.
std::size_t mergeEvidence(Sql& ours, Sql& theirs);

} // namespace vigie
