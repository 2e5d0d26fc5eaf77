// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/correct.h"

#include <algorithm>

namespace vigie {
namespace {

/// The wording of a rule on that day, or null.
const Insertion* insertionOn(const RulePack& pack, const Finding& finding, Date day) {
    const Rule* rule = pack.findRule(finding.rule);
    if (!rule)
        return nullptr;
    const auto found = std::find_if(rule->insertions.begin(), rule->insertions.end(),
                                    [=](const Insertion& one) { return one.inForce.contains(day); });
    return found == rule->insertions.end() ? nullptr : &*found;
}

void addOnce(std::vector<std::string>& words, const std::string& text) {
    if (std::find(words.begin(), words.end(), text) == words.end())
        words.push_back(text);
}

/// A paragraph of its own, so that nothing runs into the author's words; gives its place.
ByteSpan append(std::string& caption, const std::string& paragraph) {
    if (!caption.empty() && !paragraph.empty())
        caption += '\n';
    const std::size_t begin = caption.size();
    caption += paragraph;
    return {begin, caption.size()};
}

bool asksForWithdrawal(const Finding& finding, const RulePack& pack) {
    const Rule* rule = pack.findRule(finding.rule);
    return rule && rule->withdraws;
}

Correction withdrawal(const Post& post, const std::vector<Finding>& findings, const RulePack& pack) {
    Correction correction;
    correction.caption = post.text;
    for (const Finding& finding : findings)
        (asksForWithdrawal(finding, pack) ? correction.open : correction.settled).push_back(&finding);
    correction.asked = correction.open;
    return correction;
}

} // namespace

Correction correct(const Post& post, const std::vector<Finding>& findings, const RulePack& pack, Date asOf) {
    if (std::any_of(findings.begin(), findings.end(),
                    [&](const Finding& finding) { return asksForWithdrawal(finding, pack); }))
        return withdrawal(post, findings, pack);
    const Date day = post.publishedAt ? std::max(asOf, parisDate(*post.publishedAt)) : asOf;
    Correction correction;
    std::vector<std::string> first;
    std::vector<std::string> last;
    for (const Finding& finding : findings) {
        const Insertion* insertion = insertionOn(pack, finding, day);
        if (insertion)
            addOnce(insertion->atStart ? first : last, insertion->text);
        (insertion ? correction.settled : correction.open).push_back(&finding);
        correction.asked.push_back(&finding);
    }
    for (const std::string& words : first)
        correction.added.push_back(append(correction.caption, words));
    append(correction.caption, post.text);
    for (const std::string& words : last)
        correction.added.push_back(append(correction.caption, words));
    return correction;
}

} // namespace vigie
