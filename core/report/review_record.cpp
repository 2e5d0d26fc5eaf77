// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/review_record.h"

#include "core/store/post_store.h"

namespace vigie {

bool isSettled(const FindingReview* review) {
    return review && (review->inForce == DecisionKind::Dismissed ||
                      review->inForce == DecisionKind::AcceptedRisk ||
                      review->inForce == DecisionKind::Corrected);
}

const FindingReview* ReviewRecord::of(const Post& post, const Finding& finding) const {
    if (findings.empty())
        return nullptr;
    const auto found = findings.find({nameOf(post), finding.key});
    return found == findings.end() ? nullptr : &found->second;
}

} // namespace vigie
