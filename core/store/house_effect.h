// SPDX-License-Identifier: GPL-3.0-or-later
// What other rules would change in a dossier: which posts gain a finding, which lose one.
#pragma once

#include "core/store/dossier.h"

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace vigie {

/// A post on which a rule would speak, or be silent, that does otherwise now.
struct ChangedPost {
    PostId id = 0;
    std::string author;
    std::string rule;
    bool isGained = true; ///< a finding more; otherwise one less
};

struct HouseEffect {
    std::size_t posts = 0;             ///< looked at so far
    std::size_t gained = 0;            ///< posts with a finding more
    std::size_t lost = 0;              ///< posts with a finding less; one that has both counts in both
    std::vector<ChangedPost> examples; ///< the first ones, at most 100
};

/// Checks every post twice, in pages; after each, `progress` gets what is known so far, on this thread. Stops
/// between two pages where asked to. Changes nothing. Tested by tst_house_effect.cpp.
Result<HouseEffect> houseEffect(const Dossier& dossier, const Checker& present, const Checker& draft,
                                const std::function<void(const HouseEffect&)>& progress,
                                const WorkOptions& options = {});

} // namespace vigie
