// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/house_effect.h"

#include "core/store/checked_posts.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace vigie {
namespace {

constexpr std::size_t mostExamples = 100;

using RuleIds = std::set<std::string>;

RuleIds rulesOn(const CheckedPost& checked) {
    RuleIds rules;
    for (const Finding& finding : checked.assessment.then.findings)
        rules.insert(finding.rule);
    return rules;
}

/// Notes the rules of `more` that `less` does not have; gives 1 if there is any.
std::size_t note(const StoredPost& post, const RuleIds& more, const RuleIds& less, bool isGained,
                 HouseEffect& into) {
    RuleIds rules;
    std::set_difference(more.begin(), more.end(), less.begin(), less.end(),
                        std::inserter(rules, rules.end()));
    for (const std::string& rule : rules)
        if (into.examples.size() < mostExamples)
            into.examples.push_back({post.id, post.post.author, rule, isGained});
    return rules.empty() ? 0 : 1;
}

} // namespace

Result<HouseEffect> houseEffect(const Dossier& dossier, const Checker& present, const Checker& draft,
                                const std::function<void(const HouseEffect&)>& progress,
                                const WorkOptions& options) {
    HouseEffect effect;
    const auto read = eachPage(dossier, {}, options, [&](const std::vector<StoredPost>& page) {
        const auto now = checkedAgain(page, present, options);
        const auto then = checkedAgain(page, draft, options);
        for (std::size_t i = 0; i < page.size(); ++i) {
            const RuleIds before = rulesOn(now[i]);
            const RuleIds after = rulesOn(then[i]);
            effect.gained += note(page[i], after, before, true, effect);
            effect.lost += note(page[i], before, after, false, effect);
        }
        effect.posts += page.size();
        progress(effect);
    });
    if (!read)
        return tl::unexpected(read.error());
    return effect;
}

} // namespace vigie
