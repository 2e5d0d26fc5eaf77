// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/explain.h"

#include "core/engine/commercial.h"
#include "core/engine/judge.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace vigie {
namespace {

template <typename Kind> bool is(const Outcome& outcome) {
    return std::holds_alternative<Kind>(outcome.condition->is);
}

bool asksForWords(const Outcome& outcome) {
    return is<HasTerm>(outcome) || is<Near>(outcome) || is<HasSignal>(outcome) || is<HasMention>(outcome);
}

/// Whether words of the post make a condition hold. Facts, and the absence of words, speak for too many
/// posts.
bool restsOnWords(const Outcome& outcome) {
    if (is<NoneOf>(outcome))
        return false;
    return (outcome.held && asksForWords(outcome)) ||
           std::any_of(outcome.parts.begin(), outcome.parts.end(), &restsOnWords);
}

/// Whether an obstacle leaves the rule close to the post: not where the words it asks for are nowhere.
bool isWithinReach(const Outcome& obstacle) {
    return !is<AnyOf>(obstacle) && (!asksForWords(obstacle) || !obstacle.evidence.empty());
}

/// Whether nothing, or only one thing within reach, keeps a condition with words from holding.
bool isNear(const Outcome& outcome) {
    const std::vector<const Outcome*> found = obstacles(outcome);
    return restsOnWords(outcome) && (found.empty() || (found.size() == 1 && isWithinReach(*found.front())));
}

/// How many conditions hold, without those that ask for something to be absent.
std::size_t countHeld(const Outcome& outcome) {
    if (is<NoneOf>(outcome))
        return 0;
    std::size_t count = outcome.parts.empty() && outcome.held ? 1 : 0;
    for (const Outcome& part : outcome.parts)
        count += countHeld(part);
    return count;
}

/// Finds the words behind conditions that evaluate() leaves without any.
class Witness {
public:
    explicit Witness(const Facts& facts) : m_facts(facts) {}

    void addTo(Outcome& outcome) const {
        for (Outcome& part : outcome.parts)
            addTo(part);
        if (outcome.evidence.empty())
            outcome.evidence = std::visit(*this, outcome.condition->is);
    }

    std::vector<Evidence> operator()(const HasTerm& has) const { return everyPlace(has.terms); }
    std::vector<Evidence> operator()(const Near& near) const {
        std::vector<Evidence> places;
        for (const std::vector<std::size_t>& group : near.groups) {
            const std::vector<Evidence> ofGroup = everyPlace(group);
            if (ofGroup.empty())
                return {};
            places.insert(places.end(), ofGroup.begin(), ofGroup.end());
        }
        return places;
    }
    std::vector<Evidence> operator()(const SignLevel&) const { return decidingWords(*m_facts.commercial); }
    std::vector<Evidence> operator()(const IsCommercial&) const { return decidingWords(*m_facts.commercial); }
    std::vector<Evidence> operator()(const DisclosureIs&) const { return m_facts.standing->evidence; }
    template <typename Other> std::vector<Evidence> operator()(const Other&) const { return {}; }

private:
    std::vector<Evidence> everyPlace(const std::vector<std::size_t>& terms) const {
        std::vector<Evidence> places;
        for (const std::size_t term : terms)
            for (const Hit& hit : m_facts.reading.of(term))
                places.push_back(evidenceOf(m_facts.reading, hit));
        return places;
    }

    const Facts& m_facts;
};

Ending endingOf(const Rule& rule, const Outcome& outcome, const Opinion& opinion, const Facts& facts) {
    if (std::any_of(opinion.findings.begin(), opinion.findings.end(),
                    [&](const Finding& finding) { return finding.rule == rule.id; }))
        return Ending::Reported;
    if (!outcome.held)
        return is<NoneOf>(*obstacles(outcome).front()) ? Ending::Excepted : Ending::Unmet;
    if (rule.isOff)
        return Ending::SwitchedOff;
    return isInForce(rule, facts.pack, facts.day) ? Ending::Outranked : Ending::NotInForce;
}

Explanation explainOne(const Rule& rule, const Opinion& opinion, const Facts& facts) {
    Outcome outcome = evaluate(rule.when, facts);
    Witness(facts).addTo(outcome);
    const Ending ending = endingOf(rule, outcome, opinion, facts);
    return {&rule, ending, std::move(outcome)};
}

bool isNearer(const Explanation& a, const Explanation& b) {
    const auto key = [](const Explanation& one) {
        return std::tuple(!one.outcome.held, -static_cast<std::ptrdiff_t>(countHeld(one.outcome)),
                          -static_cast<int>(one.rule->latestSeverity()));
    };
    return key(a) < key(b); // equal ones stay in the order of their ids
}

Explanations explainAll(const Opinion& opinion, const Facts& facts) {
    Explanations all;
    for (const Finding& finding : opinion.findings)
        all.findings.push_back(explainOne(*facts.pack.findRule(finding.rule), opinion, facts));
    for (const Rule& rule : facts.pack.rules) {
        Explanation one = explainOne(rule, opinion, facts);
        if (one.ending != Ending::Reported && isNear(one.outcome))
            all.nearMisses.push_back(std::move(one));
    }
    std::stable_sort(all.nearMisses.begin(), all.nearMisses.end(), &isNearer);
    return all;
}

/// What `use` makes of everything that a condition may ask about.
template <typename Use> auto withFacts(const CheckedPost& checked, const Checker& checker, Use use) {
    const RulePack& pack = checker.pack();
    const Assessment& assessment = checked.assessment;
    const Reading reading = read(checked.post, pack);
    const Standing standing = findStanding(checked.post, assessment.commercial, assessment.then.mentions);
    return use(Facts{pack, reading, checker.dayOf(checked.post), &assessment.commercial,
                     &assessment.then.mentions, &standing});
}

} // namespace

Explanations explain(const CheckedPost& checked, const Checker& checker) {
    return withFacts(checked, checker,
                     [&](const Facts& facts) { return explainAll(checked.assessment.then, facts); });
}

Explanation explainRule(const CheckedPost& checked, const Rule& rule, const Checker& checker) {
    return withFacts(checked, checker,
                     [&](const Facts& facts) { return explainOne(rule, checked.assessment.then, facts); });
}

std::vector<const Outcome*> obstacles(const Outcome& outcome) {
    if (outcome.held)
        return {};
    if (is<AnyOf>(outcome))
        if (const auto near = std::find_if(outcome.parts.begin(), outcome.parts.end(), &isNear);
            near != outcome.parts.end())
            return obstacles(*near);
    if (!is<AllOf>(outcome))
        return {&outcome};
    std::vector<const Outcome*> found;
    for (const Outcome& part : outcome.parts)
        for (const Outcome* one : obstacles(part))
            found.push_back(one);
    return found;
}

std::string_view toString(Ending ending) {
    static constexpr std::array<std::string_view, 6> names = {"reported",     "unmet",     "excepted",
                                                              "not_in_force", "outranked", "switched_off"};
    return names[static_cast<std::size_t>(ending)];
}

} // namespace vigie
