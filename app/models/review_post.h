// SPDX-License-Identifier: GPL-3.0-or-later
// A checked post as the desktop program shows it: shared, never changed.
#pragma once

#include "core/engine/checker.h"
#include "core/review/dismissal.h"
#include "core/store/post_search.h"
#include "core/store/review_store.h"

#include <QString>
#include <memory>
#include <string>
#include <vector>

namespace vigie {

struct ReviewPost {
    CheckedPost checked;
    std::shared_ptr<const Checker> checker; ///< whose findings they are; never null
    QString excerpt;                        ///< the first words on one line, for lists

    // Where the post is in a dossier.
    PostId id = 0; ///< 0: it is in none
    ReviewStatus status = ReviewStatus::Nothing;
    std::size_t versions = 1;
    std::vector<TakenDecision> decisions; ///< all, oldest first
    DismissedKeys dismissed;              ///< of findings that count no more

    const std::vector<Finding>& findings() const { return checked.assessment.then.findings; }
    bool isDismissed(const Finding& finding) const { return dismissed.contains(finding.key); }
    /// The verdict is the program's own by now: people dismissed what it rests on.
    bool isVerdictDismissed() const { return vigie::isVerdictDismissed(checked.assessment.then, dismissed); }
};
using ReviewPostPtr = std::shared_ptr<const ReviewPost>;

/// The first words of a post on one line.
QString excerptOf(const Post& post);

ReviewPostPtr makeReviewPost(CheckedPost checked, std::shared_ptr<const Checker> checker);
/// Checks the post: call it on a worker.
ReviewPostPtr makeReviewPost(StoredPost stored, std::vector<TakenDecision> decisions,
                             std::shared_ptr<const Checker> checker, DismissedKeys dismissed = {});

/// The last decision in force on that finding (empty key: on the post as a whole), notes left out; null
/// while it is open.
const TakenDecision* decisionOn(const std::string& key, const std::vector<TakenDecision>& decisions);

} // namespace vigie
