// SPDX-License-Identifier: GPL-3.0-or-later
// What people decided in a dossier, as far as a report tells it.
#pragma once

#include "core/model/assessment.h"
#include "core/model/review.h"
#include "core/store/log_entry.h"
#include "core/store/review_stats.h"
#include "core/store/review_store.h"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace vigie {

/// What was decided on one finding.
struct FindingReview {
    std::optional<DecisionKind> inForce; ///< nothing while it is open or disputed
    std::vector<TakenDecision> taken;    ///< oldest first; those that were undone are left out
};

/// Nothing is asked about it any more: it was set aside, the risk was accepted, or it was corrected.
bool isSettled(const FindingReview* review);

/// Empty for a report that is not made from a dossier.
struct ReviewRecord {
    /// By nameOf() the post and Finding::key.
    std::map<std::pair<std::string, std::string>, FindingReview> findings;
    AgreementTable agreement;
    SampleResult sample;
    std::vector<LogEntry> log;

    bool isEmpty() const { return log.empty(); }
    /// Nothing where nobody decided.
    const FindingReview* of(const Post& post, const Finding& finding) const;
};

} // namespace vigie
