// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/judge.h"

#include "core/base/sha256.h"
#include "core/engine/commercial.h"
#include "core/engine/severity.h"

#include <algorithm>
#include <map>

namespace vigie {
namespace {

std::vector<LegalBasis> basisOn(const Rule& rule, const RulePack& pack, Date day) {
    std::vector<LegalBasis> basis;
    for (const std::size_t law : rule.basis)
        if (pack.laws[law].inForce.contains(day))
            basis.push_back(pack.laws[law]);
    return basis;
}

/// Of each group the rule with the lowest rank is the most specific one, and speaks for all.
void keepBestOfGroups(std::vector<std::pair<const Rule*, Finding>>& fired) {
    std::map<std::string_view, int> best;
    for (const auto& [rule, finding] : fired) {
        const auto [entry, isNew] = best.emplace(rule->group, rule->rank);
        if (!isNew)
            entry->second = std::min(entry->second, rule->rank);
    }
    std::erase_if(fired, [&](const auto& entry) {
        const Rule& rule = *entry.first;
        return !rule.group.empty() && rule.rank != best[rule.group];
    });
}

std::vector<Finding> findingsOn(const Facts& facts) {
    std::vector<std::pair<const Rule*, Finding>> fired;
    for (const std::size_t number : facts.pack.rulesByTerm.candidates(facts.reading.terms)) {
        const Rule& rule = facts.pack.rules[number];
        if (!facts.pack.rulesByDisclosure.mayHold(number, facts.standing->state) ||
            !isInForce(rule, facts.pack, facts.day) || !holds(rule.when, facts))
            continue;
        std::vector<LegalBasis> basis = basisOn(rule, facts.pack, facts.day);
        std::vector<Evidence> words = wordsOf(rule.when, facts);
        if (words.empty() && facts.commercial->isCommercial) // a rule that rests on nothing else
            words = decidingWords(*facts.commercial);
        fired.emplace_back(&rule, Finding{findingKey(rule.id, *facts.reading.post, words), rule.id,
                                          severityOn(facts, rule, basis, words), rule.title, rule.why,
                                          rule.remedy, std::move(basis), std::move(words)});
    }
    keepBestOfGroups(fired);
    std::vector<Finding> findings;
    for (auto& entry : fired)
        findings.push_back(std::move(entry.second));
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding& a, const Finding& b) { return a.severity > b.severity; });
    return findings;
}

} // namespace

Verdict verdictOf(const Commercial& commercial, Disclosure disclosure) {
    switch (disclosure) {
    case Disclosure::NotNeeded:
        return commercial.level == Strength::Medium ? Verdict::ToReview : Verdict::NotCommercial;
    case Disclosure::Visible:
    case Disclosure::BuriedLabelled: return Verdict::Compliant;
    case Disclosure::Buried:
    case Disclosure::Weak:
    case Disclosure::LabelOnly:
    case Disclosure::Plain: return Verdict::Improvable;
    case Disclosure::Denied:
    case Disclosure::Missing: return Verdict::NonCompliant;
    }
    return Verdict::ToReview;
}

Judgement judge(const Reading& reading, const RulePack& pack, Date day) {
    Opinion opinion;
    opinion.law = pack.lawOn(day);
    opinion.mentions = findMentions(reading, pack, day);
    Commercial commercial = weighSigns(reading, pack, opinion.mentions, day);
    const Standing standing = findStanding(*reading.post, commercial, opinion.mentions);
    opinion.disclosure = standing.state;
    opinion.verdict = verdictOf(commercial, standing.state);
    opinion.findings = findingsOn({pack, reading, day, &commercial, &opinion.mentions, &standing});
    return {std::move(commercial), std::move(opinion)};
}

Verdict verdictOn(const Reading& reading, const RulePack& pack, Date day) {
    const std::vector<Mention> mentions = findMentions(reading, pack, day);
    const Commercial commercial = weighSigns(reading, pack, mentions, day);
    return verdictOf(commercial, findStanding(*reading.post, commercial, mentions).state);
}

bool isInForce(const Rule& rule, const RulePack& pack, Date day) {
    return !rule.isOff && rule.inForce.contains(day) &&
           std::any_of(rule.basis.begin(), rule.basis.end(),
                       [&](std::size_t law) { return pack.laws[law].inForce.contains(day); });
}

std::string findingKey(std::string_view rule, const Post& post, const std::vector<Evidence>& evidence) {
    std::vector<std::string> words;
    words.reserve(evidence.size());
    for (const Evidence& piece : evidence)
        words.push_back(foldedCopy(piece.text));
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    std::string name(rule);
    name += '\0' + std::string(toString(post.platform)) + '\0' + post.id;
    for (const std::string& word : words)
        name += '\0' + word;
    return sha256Hex(name).substr(0, 32);
}

} // namespace vigie
