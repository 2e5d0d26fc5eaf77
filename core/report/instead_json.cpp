// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/instead_json.h"

#include "core/engine/asked_for.h"
#include "core/engine/commercial.h"
#include "core/engine/post_facts.h"
#include "core/report/describe_post_facts.h"

namespace vigie {
namespace {

using Json = nlohmann::ordered_json;

Json orNull(std::string_view text) {
    return text.empty() ? Json() : Json(text);
}
template <typename Value> Json orNull(const std::optional<Value>& value) {
    return value ? Json(*value) : Json();
}

PostIs onlyFilled(const PostIs& asked) {
    PostIs fields;
    fields.filled = asked.filled;
    return fields;
}

/// By the keys of vigie-ndjson. « tagged » holds every account that the post names or tags outside its words;
/// « filled » is whether one of the fields says something.
Json factsOf(const PostIs& asked, const Post& post) {
    Json facts = Json::object();
    if (!asked.platforms.empty())
        facts["platform"] = toString(post.platform);
    if (!asked.formats.empty())
        facts["format"] = orNull(toString(post.format));
    if (asked.label != Asked::Nothing)
        facts["paid_partnership"] = orNull(post.paidPartnership);
    if (asked.ageRestricted != Asked::Nothing)
        facts["age_restricted"] = orNull(post.ageRestricted);
    if (asked.followersAtLeast)
        facts["followers"] = orNull(post.followers);
    if (!asked.countries.empty())
        facts["country"] = orNull(post.country);
    if (!asked.tagged.empty())
        facts["tagged"] = taggedAccounts(post);
    if (!asked.filled.empty())
        facts["filled"] = answers(post, onlyFilled(asked));
    return facts;
}

Json toJson(const Shortfall& shortfall) {
    Json found = {{"lack", toString(shortfall.lack)}};
    if (shortfall.lack == Lack::Number)
        found["places"] = shortfall.count;
    if (shortfall.lack == Lack::Nearness)
        found["words_between"] = shortfall.count;
    return found;
}

Json toJson(const Standing& standing) {
    return {{"disclosure", toString(standing.state)},
            {"language", orNull(standing.language)},
            {"disguised", standing.disguised}};
}

Json toJson(const std::vector<const Mention*>& mentions) {
    Json all = Json::array();
    for (const Mention* mention : mentions)
        all.push_back(
            {{"mention", mention->id}, {"grade", toString(mention->grade)}, {"visible", mention->visible}});
    return {{"mentions", std::move(all)}};
}

} // namespace

Json insteadJson(const Outcome& outcome, const Explanation& explanation, const CheckedPost& checked,
                 const RulePack& pack) {
    const auto& condition = outcome.condition->is;
    const Assessment& assessment = checked.assessment;
    if (const auto* asked = std::get_if<PostIs>(&condition))
        return factsOf(*asked, checked.post);
    if (outcome.held)
        return {};
    if (const auto found = explanation.shortfalls.find(outcome.condition);
        found != explanation.shortfalls.end())
        return toJson(found->second);
    if (std::holds_alternative<SignLevel>(condition))
        return {{"level", toString(assessment.commercial.level)}};
    if (std::holds_alternative<DisclosureIs>(condition))
        return toJson(findStanding(checked.post, assessment.commercial, assessment.then.mentions));
    if (const auto* has = std::get_if<HasMention>(&condition))
        return toJson(mentionsInstead(assessment.then.mentions, *has, pack));
    if (std::holds_alternative<OnDay>(condition))
        return {{"day", toString(explanation.day)}};
    return {};
}

} // namespace vigie
