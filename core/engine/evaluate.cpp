// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/evaluate.h"

#include "core/engine/nearness.h"
#include "core/engine/place.h"
#include "core/engine/post_facts.h"

#include <algorithm>
#include <iterator>

namespace vigie {
namespace {

template <typename Value> bool contains(const std::vector<Value>& values, const Value& wanted) {
    return std::find(values.begin(), values.end(), wanted) != values.end();
}

template <typename Value> bool asksNothingOrContains(const std::vector<Value>& values, const Value& wanted) {
    return values.empty() || contains(values, wanted);
}

/// Each place once.
void orderOnce(std::vector<Evidence>& words) {
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
}

/// One function per kind of condition; each fills an Outcome.
class Evaluator {
public:
    explicit Evaluator(const Facts& facts) : m_facts(facts) {}

    Outcome operator()(const AllOf& all) const {
        Outcome outcome = ofParts(all.parts);
        outcome.held = std::all_of(outcome.parts.begin(), outcome.parts.end(), &isHeld);
        gatherEvidence(outcome);
        return outcome;
    }

    Outcome operator()(const AnyOf& any) const {
        Outcome outcome = ofParts(any.parts);
        outcome.held = std::any_of(outcome.parts.begin(), outcome.parts.end(), &isHeld);
        gatherEvidence(outcome);
        return outcome;
    }

    Outcome operator()(const NoneOf& none) const {
        Outcome outcome = ofParts(none.parts);
        outcome.held = std::none_of(outcome.parts.begin(), outcome.parts.end(), &isHeld);
        return outcome; // what is absent has no words
    }

    Outcome operator()(const HasTerm& condition) const {
        Outcome outcome;
        for (const std::size_t term : condition.terms)
            for (const Hit& hit : m_facts.reading.of(term))
                if (isAskedFor(hit, condition))
                    outcome.evidence.push_back(evidenceOf(m_facts.reading, hit));
        outcome.held = outcome.evidence.size() >= condition.atLeast;
        return outcome;
    }

    /// The same answer without the words.
    bool holds(const HasTerm& condition) const {
        std::size_t found = 0;
        for (const std::size_t term : condition.terms)
            for (const Hit& hit : m_facts.reading.of(term))
                found += static_cast<std::size_t>(isAskedFor(hit, condition));
        return found >= condition.atLeast;
    }

    Outcome operator()(const Near& condition) const {
        Outcome outcome;
        for (const Hit& hit : hitsNear(condition, m_facts.reading))
            outcome.evidence.push_back(evidenceOf(m_facts.reading, hit));
        outcome.held = !outcome.evidence.empty();
        return outcome;
    }

    Outcome operator()(const HasSignal& condition) const {
        Outcome outcome;
        for (const std::size_t number : condition.signals)
            for (const Signal& sign : signs())
                if (sign.id == m_facts.pack.signals[number].id)
                    add(outcome, sign.evidence);
        outcome.held = !outcome.evidence.empty();
        return outcome;
    }

    Outcome operator()(const SignLevel& condition) const {
        Outcome outcome;
        outcome.held = m_facts.commercial && m_facts.commercial->level >= condition.atLeast;
        return outcome;
    }

    Outcome operator()(const IsCommercial& condition) const {
        Outcome outcome; // its words are those of all signs: judge.cpp names them where a rule has no others
        outcome.held = m_facts.commercial && m_facts.commercial->isCommercial == condition.wanted;
        return outcome;
    }

    Outcome operator()(const HasMention& condition) const {
        Outcome outcome;
        for (const Mention& mention : mentions())
            if (isAskedFor(mention, condition))
                outcome.evidence.push_back(mention.evidence);
        outcome.held = m_facts.mentions && outcome.evidence.empty() == condition.missing;
        if (condition.missing)
            outcome.evidence.clear();
        return outcome;
    }

    Outcome operator()(const DisclosureIs& condition) const {
        Outcome outcome;
        const Standing* standing = m_facts.standing;
        outcome.held = standing && contains(condition.states, standing->state) &&
                       (condition.language.empty() || condition.language == standing->language) &&
                       (!condition.disguised || standing->disguised);
        if (outcome.held)
            outcome.evidence = standing->evidence;
        return outcome;
    }

    Outcome operator()(const PostIs& condition) const {
        const Post& post = *m_facts.reading.post;
        Outcome outcome;
        outcome.held = answers(post, condition);
        if (outcome.held && condition.label == Asked::Yes) {
            const FieldRef label{FieldKind::PaidPartnership, 0};
            const std::string words = fieldText(post, label);
            outcome.evidence.push_back({label, {0, words.size()}, words});
        }
        return outcome;
    }

    Outcome operator()(const OnDay& condition) const {
        Outcome outcome;
        outcome.held = condition.range.contains(m_facts.day);
        return outcome;
    }

private:
    static bool isHeld(const Outcome& part) { return part.held; }

    static void add(Outcome& outcome, const std::vector<Evidence>& evidence) {
        outcome.evidence.insert(outcome.evidence.end(), evidence.begin(), evidence.end());
    }

    Outcome ofParts(const std::vector<Condition>& parts) const {
        Outcome outcome;
        for (const Condition& part : parts)
            outcome.parts.push_back(evaluate(part, m_facts));
        return outcome;
    }

    static void gatherEvidence(Outcome& outcome) {
        if (!outcome.held)
            return;
        for (const Outcome& part : outcome.parts)
            if (part.held)
                add(outcome, part.evidence);
    }

    bool isAskedFor(const Mention& mention, const HasMention& condition) const {
        const bool isOne =
            std::any_of(condition.mentions.begin(), condition.mentions.end(),
                        [&](std::size_t number) { return m_facts.pack.mentions[number].id == mention.id; });
        return (isOne || condition.mentions.empty()) &&
               asksNothingOrContains(condition.grades, mention.grade) &&
               (!condition.visible || *condition.visible == mention.visible);
    }

    const ReadField& fieldOf(const Hit& hit) const { return m_facts.reading.fields[hit.field]; }

    bool isAskedFor(const Hit& hit, const HasTerm& condition) const {
        return asksNothingOrContains(condition.fields, fieldOf(hit).ref.kind) &&
               (condition.place == Place::Anywhere || standsAt(hit, condition.place)) &&
               isDisguised(hit, condition.disguises);
    }

    bool standsAt(const Hit& hit, Place place) const {
        return vigie::standsAt(m_facts.reading, fieldOf(hit), fieldOf(hit).original(hit), place);
    }

    /// In one of these ways; if none is asked for, it need not be.
    bool isDisguised(const Hit& hit, const std::vector<Disguise>& ways) const {
        if (ways.empty())
            return true;
        const std::vector<Disguise> found = fieldOf(hit).text.disguisesIn(fieldOf(hit).original(hit));
        return std::any_of(found.begin(), found.end(), [&](Disguise kind) { return contains(ways, kind); });
    }

    const std::vector<Signal>& signs() const {
        static const std::vector<Signal> none;
        return m_facts.commercial ? m_facts.commercial->signs : none;
    }
    const std::vector<Mention>& mentions() const {
        static const std::vector<Mention> none;
        return m_facts.mentions ? *m_facts.mentions : none;
    }

    const Facts& m_facts;
};

} // namespace

Outcome evaluate(const Condition& condition, const Facts& facts) {
    Outcome outcome = std::visit(Evaluator(facts), condition.is);
    outcome.condition = &condition;
    orderOnce(outcome.evidence);
    return outcome;
}

bool holds(const Condition& condition, const Facts& facts) {
    const auto isHeld = [&](const Condition& part) { return holds(part, facts); };
    if (const auto* all = std::get_if<AllOf>(&condition.is))
        return std::all_of(all->parts.begin(), all->parts.end(), isHeld);
    if (const auto* any = std::get_if<AnyOf>(&condition.is))
        return std::any_of(any->parts.begin(), any->parts.end(), isHeld);
    if (const auto* none = std::get_if<NoneOf>(&condition.is))
        return std::none_of(none->parts.begin(), none->parts.end(), isHeld);
    if (const auto* term = std::get_if<HasTerm>(&condition.is))
        return Evaluator(facts).holds(*term);
    if (const auto* near = std::get_if<Near>(&condition.is))
        return !hitsNear(*near, facts.reading).empty();
    return std::visit(Evaluator(facts), condition.is).held;
}

std::vector<Evidence> wordsOf(const Condition& condition, const Facts& facts) {
    std::vector<Evidence> words;
    const auto add = [&](const std::vector<Condition>& parts) {
        for (const Condition& part : parts)
            if (holds(part, facts)) {
                std::vector<Evidence> more = wordsOf(part, facts);
                std::move(more.begin(), more.end(), std::back_inserter(words));
            }
    };
    if (const auto* all = std::get_if<AllOf>(&condition.is))
        add(all->parts);
    else if (const auto* any = std::get_if<AnyOf>(&condition.is))
        add(any->parts);
    else if (!std::holds_alternative<NoneOf>(condition.is))
        words = std::visit(Evaluator(facts), condition.is).evidence;
    orderOnce(words);
    return words;
}

Evidence evidenceOf(const Reading& reading, const Hit& hit) {
    const ReadField& field = reading.fields[hit.field];
    const ByteSpan original = field.original(hit);
    return {field.ref, original, std::string(original.in(field.text.original()))};
}

} // namespace vigie
