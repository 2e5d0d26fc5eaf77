// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/explain.h"

#include "core/engine/asked_for.h"
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

/// Tells what comes close to holding, and what keeps it from it.
class Nearly {
public:
    explicit Nearly(const Shortfalls& shortfalls) : m_shortfalls(shortfalls) {}

    std::vector<const Outcome*> obstacles(const Outcome& outcome) const {
        if (outcome.held)
            return {};
        if (is<AnyOf>(outcome))
            if (const auto near = std::find_if(outcome.parts.begin(), outcome.parts.end(),
                                               [this](const Outcome& part) { return holds(part); });
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

    /// Whether nothing, or only one thing within reach, keeps a condition with words from holding.
    bool holds(const Outcome& outcome) const {
        const std::vector<const Outcome*> found = obstacles(outcome);
        if (found.size() > 1 || (found.size() == 1 && !isWithinReach(*found.front())))
            return false;
        return restsOnWords(outcome) || (!found.empty() && lacksLittle(*found.front()));
    }

private:
    bool lacksLittle(const Outcome& obstacle) const {
        const auto shortfall = m_shortfalls.find(obstacle.condition);
        return shortfall != m_shortfalls.end() && isSlight(shortfall->second, *obstacle.condition);
    }

    const Shortfalls& m_shortfalls;
};

/// How many conditions hold, without those that ask for something to be absent.
std::size_t countHeld(const Outcome& outcome) {
    if (is<NoneOf>(outcome))
        return 0;
    std::size_t count = outcome.parts.empty() && outcome.held ? 1 : 0;
    for (const Outcome& part : outcome.parts)
        count += countHeld(part);
    return count;
}

/// Finds the words behind conditions that evaluate() leaves without any, and what these words lack.
class Witness {
public:
    explicit Witness(const Facts& facts) : m_facts(facts) {}

    void addTo(Outcome& outcome, Shortfalls& shortfalls) const {
        for (Outcome& part : outcome.parts)
            addTo(part, shortfalls);
        if (!outcome.held)
            if (std::optional<Shortfall> shortfall = findShortfall(*outcome.condition, m_facts)) {
                outcome.evidence = shortfall->words;
                shortfalls.emplace(outcome.condition, std::move(*shortfall));
            }
        if (outcome.evidence.empty())
            outcome.evidence = std::visit(*this, outcome.condition->is);
    }

    std::vector<Evidence> operator()(const SignLevel&) const { return decidingWords(*m_facts.commercial); }
    std::vector<Evidence> operator()(const IsCommercial&) const { return decidingWords(*m_facts.commercial); }
    std::vector<Evidence> operator()(const DisclosureIs&) const { return m_facts.standing->evidence; }
    std::vector<Evidence> operator()(const HasMention& has) const {
        std::vector<Evidence> words;
        for (const Mention* mention : mentionsInstead(*m_facts.mentions, has, m_facts.pack))
            words.push_back(mention->evidence);
        return words;
    }
    template <typename Other> std::vector<Evidence> operator()(const Other&) const { return {}; }

private:
    const Facts& m_facts;
};

Ending endingOf(const Explanation& one, const Opinion& opinion, const Facts& facts) {
    const Rule& rule = *one.rule;
    if (std::any_of(opinion.findings.begin(), opinion.findings.end(),
                    [&](const Finding& finding) { return finding.rule == rule.id; }))
        return Ending::Reported;
    if (!one.outcome.held)
        return is<NoneOf>(*obstacles(one).front()) ? Ending::Excepted : Ending::Unmet;
    if (rule.isOff)
        return Ending::SwitchedOff;
    return isInForce(rule, facts.pack, facts.day) ? Ending::Outranked : Ending::NotInForce;
}

Explanation explainOne(const Rule& rule, const Opinion& opinion, const Facts& facts) {
    Explanation one{&rule, Ending::Unmet, evaluate(rule.when, facts), {}, facts.day};
    Witness(facts).addTo(one.outcome, one.shortfalls);
    one.ending = endingOf(one, opinion, facts);
    return one;
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
        if (one.ending != Ending::Reported && Nearly(one.shortfalls).holds(one.outcome))
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

std::vector<const Outcome*> obstacles(const Explanation& explanation) {
    return Nearly(explanation.shortfalls).obstacles(explanation.outcome);
}

std::string_view toString(Ending ending) {
    static constexpr std::array<std::string_view, 6> names = {"reported",     "unmet",     "excepted",
                                                              "not_in_force", "outranked", "switched_off"};
    return names[static_cast<std::size_t>(ending)];
}

} // namespace vigie
