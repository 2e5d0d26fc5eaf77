// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/post_scope.h"

#include "core/text/normalised_text.h"

namespace vigie {

bool PostScope::holds(const Post& post) const {
    if (!author.empty() && foldedCopy(post.author) != foldedCopy(author))
        return false;
    if (days == DateRange())
        return true;
    return post.publishedAt && days.contains(parisDate(*post.publishedAt));
}

bool PostScope::isEverything() const {
    return author.empty() && days == DateRange();
}

std::string scopeText(const PostScope& scope, const Wording& say) {
    if (scope.isEverything())
        return {};
    std::string out = scope.author.empty() ? say({"seulement les publications", "only the posts"})
                                           : say({"seulement @{}", "only @{}"}, {scope.author});
    if (scope.days != DateRange())
        out += say({" {}", " {}"}, {say.period(scope.days)});
    return out;
}

} // namespace vigie
