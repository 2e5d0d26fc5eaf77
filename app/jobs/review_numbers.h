// SPDX-License-Identifier: GPL-3.0-or-later
// How far the review of a dossier has come.
#pragma once

#include "core/store/dossier.h"

#include <array>

namespace vigie {

/// By the value of the verdict.
using VerdictCounts = std::array<std::size_t, 5>;

struct ReviewProgress {
    std::size_t posts = 0;
    std::size_t toTreat = 0;  ///< posts with findings, or on which something was decided
    std::size_t treated = 0;  ///< of those
    std::size_t disputed = 0; ///< of those that are not treated: two people disagree
    bool operator==(const ReviewProgress&) const = default;
};

Result<VerdictCounts> countVerdicts(const Dossier& dossier);
Result<ReviewProgress> readProgress(const Dossier& dossier);

} // namespace vigie
