// SPDX-License-Identifier: GPL-3.0-or-later
// What several decisions on one finding come to.
#pragma once

#include "core/model/review.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace vigie {

/// A decision in force, at its place in the log.
struct Vote {
    ReadingRound reading = ReadingRound::First;
    DecisionKind kind = DecisionKind::Confirmed;
    std::int64_t entry = 0;
    bool isMergeConflict = false; ///< two copies of the dossier were merged that disagree
};

/// Gathers the votes on one finding, in the order of the log. Notes and readings of samples do not count.
class Votes {
public:
    void add(const Vote& vote);

    /// What counts: an adjudication until somebody decides again, else the first reading, as long as the
    /// second does not contradict it. Open without a decision.
    ReviewStatus status() const;
    std::optional<DecisionKind> decision() const; ///< nothing when open or disputed

    std::optional<DecisionKind> of(ReadingRound reading) const;

private:
    struct Last {
        DecisionKind kind = DecisionKind::Confirmed;
        std::int64_t entry = 0; ///< 0: none
    };
    bool isSettled() const;
    bool isDisputed() const;

    Last m_first;
    Last m_second;
    Last m_settled;
    std::int64_t m_conflict = 0;
};

/// Of all findings of a post together. Nothing for none.
ReviewStatus combined(const std::vector<ReviewStatus>& findings);

} // namespace vigie
