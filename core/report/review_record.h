// SPDX-License-Identifier: GPL-3.0-or-later
// What people decided in a dossier, as far as a report tells it.
#pragma once

#include "core/model/assessment.h"
#include "core/model/review.h"
#include "core/review/dismissal.h"
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

/// False where nobody decided.
bool isDismissed(const FindingReview* review);
bool isCorrectionAsked(const FindingReview* review);
/// A question to the creator, whose answer is awaited.
bool isQuestioned(const FindingReview* review);

/// In the words of whoever put it; empty where it is the usual one, or there is none.
std::string questionOf(const FindingReview* review);

/// Who decided what is in force, and why: not the second reader, who only agreed. Null while it is open.
const TakenDecision* decisionBehind(const FindingReview& review);

/// Empty for a report that is not made from a dossier.
struct ReviewRecord {
    /// By nameOf() the post and Finding::key, which is empty for the post as a whole.
    std::map<std::pair<std::string, std::string>, FindingReview> findings;
    AgreementTable agreement;
    SampleResult sample;
    std::vector<LogEntry> log;

    bool isEmpty() const { return log.empty(); }
    /// Null where nobody decided.
    const FindingReview* of(const Post& post, const Finding& finding) const { return of(post, finding.key); }
    const FindingReview* ofWhole(const Post& post) const { return of(post, std::string()); }

private:
    const FindingReview* of(const Post& post, const std::string& key) const;
};

} // namespace vigie
