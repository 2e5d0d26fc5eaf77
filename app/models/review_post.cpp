// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/review_post.h"

#include "app/text/qt_text.h"
#include "core/text/layout.h"

#include <algorithm>

namespace vigie {
namespace {

constexpr std::size_t excerptLength = 160; // user-perceived characters: more than a list ever shows

std::shared_ptr<ReviewPost> make(CheckedPost checked, std::shared_ptr<const Checker> checker) {
    auto made = std::make_shared<ReviewPost>();
    made->excerpt = excerptOf(checked.post);
    made->checked = std::move(checked);
    made->checker = std::move(checker);
    return made;
}

} // namespace

QString excerptOf(const Post& post) {
    const std::string& words = post.text.empty() ? post.title : post.text;
    // A grapheme has no more than a few bytes as a rule; the cut keeps a caption of megabytes cheap.
    const std::string_view start = std::string_view(words).substr(0, excerptLength * 16);
    const std::size_t end = graphemeOffset(start, excerptLength);
    return toQString(start.substr(0, end)).simplified();
}

ReviewPostPtr makeReviewPost(CheckedPost checked, std::shared_ptr<const Checker> checker) {
    return make(std::move(checked), std::move(checker));
}

ReviewPostPtr makeReviewPost(StoredPost stored, std::vector<TakenDecision> decisions,
                             std::shared_ptr<const Checker> checker, DismissedKeys dismissed) {
    Assessment assessment = checker->check(stored.post);
    auto made = make({std::move(stored.post), std::move(assessment)}, std::move(checker));
    made->id = stored.id;
    made->status = stored.status;
    made->versions = stored.versions;
    made->decisions = std::move(decisions);
    made->dismissed = std::move(dismissed);
    return made;
}

const TakenDecision* decisionOn(const std::string& key, const std::vector<TakenDecision>& decisions) {
    const auto found = std::find_if(decisions.rbegin(), decisions.rend(), [&](const TakenDecision& taken) {
        return taken.on.key == key && !taken.isUndone && taken.decision.kind != DecisionKind::Note;
    });
    return found == decisions.rend() ? nullptr : &*found;
}

} // namespace vigie
