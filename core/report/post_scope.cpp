// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/post_scope.h"

#include "core/text/normalised_text.h"

#include <algorithm>

namespace vigie {
namespace {

bool isOneOf(const std::vector<std::string>& authors, const std::string& author) {
    const std::string folded = foldedCopy(author);
    return std::any_of(authors.begin(), authors.end(),
                       [&](const std::string& wanted) { return foldedCopy(wanted) == folded; });
}

std::string listOf(const std::vector<std::string>& authors) {
    std::string out;
    for (const std::string& author : authors)
        out += (out.empty() ? "@" : ", @") + author;
    return out;
}

} // namespace

bool PostScope::holds(const Post& post) const {
    if (!authors.empty() && !isOneOf(authors, post.author))
        return false;
    if (days == DateRange())
        return true;
    return post.publishedAt && days.contains(parisDate(*post.publishedAt));
}

bool PostScope::isEverything() const {
    return *this == PostScope();
}

std::string scopeText(const PostScope& scope, const Wording& say) {
    if (scope.isEverything())
        return {};
    std::string out = scope.authors.empty() ? say({"seulement les publications", "only the posts"})
                                            : say({"seulement {}", "only {}"}, {listOf(scope.authors)});
    if (scope.days != DateRange())
        out += say({" {}", " {}"}, {say.period(scope.days)});
    if (!scope.filter.empty())
        out += say({", filtre {}", ", filter {}"}, {say.quoted(scope.filter)});
    return out;
}

} // namespace vigie
