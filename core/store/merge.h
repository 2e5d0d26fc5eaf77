// SPDX-License-Identifier: GPL-3.0-or-later
// Two copies of a dossier that were worked on apart become one again.
#pragma once

#include "core/model/review.h"
#include "core/store/database.h"
#include "core/store/decision_log.h"

#include <cstddef>
#include <vector>

namespace vigie {

struct MergeOutcome {
    std::size_t entries = 0; ///< that came with the other copy
    std::size_t posts = 0;   ///< new ones among them
    std::vector<FindingRef>
        conflicts; ///< decided differently here and there since the copies parted: to be settled
};

/// Takes over what the other copy has and this one has not: files and posts, rule packs, entries of the log,
/// all with their hashes. An entry « merge » joins the two ends of the log unless this copy has done nothing
/// since they parted. Findings of posts that came are to be made by a check. Part of the transaction of
/// `ours`. Fails with BadValue for a dossier that is no copy of this one, and for one that is purged or not
/// intact.
/// Tested by tst_merge.cpp.
Result<MergeOutcome> merge(Sql& ours, const Database& other, const Author& author);

} // namespace vigie
