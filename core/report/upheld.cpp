// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/upheld.h"

#include <algorithm>

namespace vigie {
namespace {

DismissedKeys dismissedOn(const CheckedPost& checked, const ReviewRecord& review) {
    DismissedKeys out;
    for (const Finding& finding : checked.assessment.then.findings)
        if (isDismissed(review.of(checked.post, finding)))
            out.insert(finding.key);
    if (isDismissed(review.ofWhole(checked.post)))
        out.insert(std::string()); // the post as a whole
    return out;
}

} // namespace

Upheld upheldOf(const CheckedPost& checked, const ReviewRecord& review) {
    const Opinion& found = checked.assessment.then;
    const DismissedKeys dismissed = dismissedOn(checked, review);
    return {dismissed, withoutDismissed(found, dismissed), isVerdictDismissed(found, dismissed)};
}

std::optional<Severity> worstOf(const Upheld& upheld) {
    std::optional<Severity> worst;
    for (const Finding& finding : upheld.opinion.findings)
        worst = std::max(worst, std::optional(finding.severity));
    return worst;
}

void addTo(Tally& tally, const Upheld& upheld) {
    tally.add(upheld.opinion, upheld.isVerdictGone);
}

Tally tally(const std::vector<CheckedPost>& posts, const ReviewRecord& review) {
    Tally out;
    for (const CheckedPost& post : posts)
        addTo(out, upheldOf(post, review));
    return out;
}

} // namespace vigie
