// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/describe_post_facts.h"

#include "core/engine/post_facts.h"
#include "core/report/condition_words.h"
#include "core/report/describe_condition.h"

#include <algorithm>

namespace vigie {
namespace {

constexpr std::size_t accountsShown = 3;

std::string notStated(const Wording& say) {
    return say({"non indiqué", "not stated"});
}

std::string stated(std::string_view value, const Wording& say) {
    return value.empty() ? notStated(say) : std::string(value);
}

std::string stated(const std::optional<bool>& fact, const Wording& say) {
    return fact ? say(wordFor(*fact ? Asked::Yes : Asked::No)) : notStated(say);
}

std::string statedFollowers(const Post& post, const Wording& say) {
    return post.followers ? say.number(static_cast<std::size_t>(std::max<std::int64_t>(*post.followers, 0)))
                          : notStated(say);
}

std::string statedAccounts(const PostIs& fact, const Post& post, const Wording& say) {
    std::vector<std::string> accounts = taggedAccounts(post);
    if (answers(post, fact))
        std::erase_if(accounts, [&](const std::string& account) { return !asksFor(fact, account); });
    std::string out;
    for (std::size_t i = 0; i < std::min(accounts.size(), accountsShown); ++i)
        out += (i == 0 ? "@" : ", @") + accounts[i];
    return accounts.empty()                  ? say({"aucun compte", "no account"})
           : accounts.size() > accountsShown ? out + " …"
                                             : out;
}

/// Whether the words of the condition do not say by themselves what the post has, where it holds.
bool leavesOpen(const PostIs& fact) {
    return fact.followersAtLeast || fact.platforms.size() > 1 || fact.formats.size() > 1 ||
           fact.countries.size() > 1 || fact.tagged.size() > 1;
}

} // namespace

std::vector<PostIs> singleFacts(const PostIs& asked) {
    std::vector<PostIs> facts;
    const auto add = [&](auto PostIs::*member, bool isAsked) {
        if (!isAsked)
            return;
        PostIs one;
        one.*member = asked.*member;
        facts.push_back(std::move(one));
    };
    add(&PostIs::platforms, !asked.platforms.empty());
    add(&PostIs::formats, !asked.formats.empty());
    add(&PostIs::label, asked.label != Asked::Nothing);
    add(&PostIs::ageRestricted, asked.ageRestricted != Asked::Nothing);
    add(&PostIs::followersAtLeast, asked.followersAtLeast.has_value());
    add(&PostIs::countries, !asked.countries.empty());
    add(&PostIs::tagged, !asked.tagged.empty());
    add(&PostIs::filled, !asked.filled.empty());
    return facts;
}

std::string statedFact(const PostIs& fact, const Post& post, const Wording& say) {
    if (!fact.platforms.empty())
        return post.platform == Platform::Other ? say({"autre", "other"})
                                                : std::string(displayName(post.platform));
    if (!fact.formats.empty())
        return stated(toString(post.format), say);
    if (fact.label != Asked::Nothing)
        return stated(post.paidPartnership, say);
    if (fact.ageRestricted != Asked::Nothing)
        return stated(post.ageRestricted, say);
    if (fact.followersAtLeast)
        return statedFollowers(post, say);
    if (!fact.countries.empty())
        return stated(post.country, say);
    if (!fact.tagged.empty())
        return statedAccounts(fact, post, say);
    return answers(post, fact) ? say({"oui", "yes"}) : say({"vide", "empty"});
}

std::string factsInOneLine(const std::vector<PostIs>& facts, const Post& post, const RulePack& pack,
                           const Wording& say) {
    std::string out;
    for (const PostIs& fact : facts) {
        out += (out.empty() ? "" : say({"\u202F; ", "; "})) +
               describeInOneLine({fact}, pack, say.language(), Samples::Few);
        if (!answers(post, fact) || leavesOpen(fact))
            out += say({" (ici\u00A0: {})", " (here: {})"}, {statedFact(fact, post, say)});
    }
    return out;
}

} // namespace vigie
