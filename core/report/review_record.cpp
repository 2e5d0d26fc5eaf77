// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/review_record.h"

#include "core/store/post_store.h"

#include <algorithm>

namespace vigie {

bool isDismissed(const FindingReview* review) {
    return review && review->inForce == DecisionKind::Dismissed;
}

bool isCorrectionAsked(const FindingReview* review) {
    return review && review->inForce == DecisionKind::CorrectionAsked;
}

bool isQuestioned(const FindingReview* review) {
    return review && review->inForce == DecisionKind::Question;
}

std::string questionOf(const FindingReview* review) {
    const TakenDecision* taken = isQuestioned(review) ? decisionBehind(*review) : nullptr;
    return taken ? taken->decision.reason : std::string();
}

const TakenDecision* decisionBehind(const FindingReview& review) {
    const auto found =
        std::find_if(review.taken.rbegin(), review.taken.rend(), [&](const TakenDecision& taken) {
            return taken.decision.kind == review.inForce && taken.decision.reading != ReadingRound::Second;
        });
    return found == review.taken.rend() ? nullptr : &*found;
}

const FindingReview* ReviewRecord::of(const Post& post, const std::string& key) const {
    if (findings.empty())
        return nullptr;
    const auto found = findings.find({nameOf(post), key});
    return found == findings.end() ? nullptr : &found->second;
}

} // namespace vigie
