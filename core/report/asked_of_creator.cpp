// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/asked_of_creator.h"

namespace vigie {

AskedOfCreator askedOfCreator(const CheckedPost& checked, const ReviewRecord& review) {
    const Opinion& opinion = checked.assessment.then;
    if (review.isEmpty())
        return {opinion.findings, {}, {}, opinion.verdict == Verdict::ToReview};
    AskedOfCreator out;
    for (const Finding& finding : opinion.findings) {
        const FindingReview* decided = review.of(checked.post, finding);
        if (isCorrectionAsked(decided))
            out.toCorrect.push_back(finding);
        if (isQuestioned(decided))
            out.toAnswer.push_back({finding, questionOf(decided)});
    }
    const FindingReview* whole = review.ofWhole(checked.post);
    out.question = questionOf(whole);
    out.isPostInQuestion = isQuestioned(whole);
    return out;
}

} // namespace vigie
