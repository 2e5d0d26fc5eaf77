// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/post_facts.h"

#include "core/text/layout.h"
#include "core/text/normalised_text.h"

#include <algorithm>

namespace vigie {
namespace {

bool answers(Asked asked, std::optional<bool> fact) {
    switch (asked) {
    case Asked::Nothing: return true;
    case Asked::Yes: return fact == true;
    case Asked::No: return fact == false;
    case Asked::Unknown: return !fact;
    }
    return false;
}

/// Whether the post names or tags one of these accounts outside its words.
bool tagsOneOf(const Post& post, const std::vector<std::string>& accounts) {
    const auto isWanted = [&](const std::string& tagged) {
        const std::string name = foldedCopy(tagged);
        return std::any_of(accounts.begin(), accounts.end(), [&](const std::string& account) {
            return foldedCopy(account) == name || "@" + foldedCopy(account) == name;
        });
    };
    for (const auto* list : {&post.mentions, &post.coauthors, &post.taggedUsers, &post.sponsors})
        if (std::any_of(list->begin(), list->end(), isWanted))
            return true;
    return false;
}

/// Of fields that every medium has, one is enough.
bool saysSomething(const Post& post, FieldKind kind) {
    for (std::size_t i = 0; i < std::max<std::size_t>(post.media.size(), 1); ++i)
        if (hasWord(fieldText(post, {kind, i})))
            return true;
    return false;
}

} // namespace

bool answers(const Post& post, const PostIs& condition) {
    return admits(condition.platforms, post.platform) && admits(condition.formats, post.format) &&
           admits(condition.countries, post.country) && answers(condition.label, post.paidPartnership) &&
           answers(condition.ageRestricted, post.ageRestricted) &&
           (condition.tagged.empty() || tagsOneOf(post, condition.tagged)) &&
           (condition.filled.empty() ||
            std::any_of(condition.filled.begin(), condition.filled.end(),
                        [&](FieldKind kind) { return saysSomething(post, kind); })) &&
           (!condition.followersAtLeast ||
            (post.followers && *post.followers >= *condition.followersAtLeast));
}

} // namespace vigie
