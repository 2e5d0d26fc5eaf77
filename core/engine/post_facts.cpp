// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/post_facts.h"

#include "core/text/layout.h"
#include "core/text/normalised_text.h"

#include <algorithm>
#include <set>

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

std::string_view withoutAt(std::string_view account) {
    return account.starts_with('@') ? account.substr(1) : account;
}

bool tagsOneAskedFor(const Post& post, const PostIs& condition) {
    const std::vector<std::string> accounts = taggedAccounts(post);
    return std::any_of(accounts.begin(), accounts.end(),
                       [&](const std::string& account) { return asksFor(condition, account); });
}

/// Of fields that every medium has, one is enough.
bool saysSomething(const Post& post, FieldKind kind) {
    for (std::size_t i = 0; i < std::max<std::size_t>(post.media.size(), 1); ++i)
        if (hasWord(fieldText(post, {kind, i})))
            return true;
    return false;
}

} // namespace

std::vector<std::string> taggedAccounts(const Post& post) {
    std::vector<std::string> accounts;
    std::set<std::string_view> known; // a post may tag thousands
    for (const auto* list : {&post.mentions, &post.coauthors, &post.taggedUsers, &post.sponsors})
        for (const std::string& tagged : *list)
            if (const std::string_view account = withoutAt(tagged); known.insert(account).second)
                accounts.emplace_back(account);
    return accounts;
}

bool asksFor(const PostIs& condition, std::string_view account) {
    const std::string name = foldedCopy(withoutAt(account));
    return std::any_of(condition.tagged.begin(), condition.tagged.end(),
                       [&](const std::string& wanted) { return foldedCopy(wanted) == name; });
}

bool answers(const Post& post, const PostIs& condition) {
    return admits(condition.platforms, post.platform) && admits(condition.formats, post.format) &&
           admits(condition.countries, post.country) && answers(condition.label, post.paidPartnership) &&
           answers(condition.ageRestricted, post.ageRestricted) &&
           (condition.tagged.empty() || tagsOneAskedFor(post, condition)) &&
           (condition.filled.empty() ||
            std::any_of(condition.filled.begin(), condition.filled.end(),
                        [&](FieldKind kind) { return saysSomething(post, kind); })) &&
           (!condition.followersAtLeast ||
            (post.followers && *post.followers >= *condition.followersAtLeast));
}

} // namespace vigie
