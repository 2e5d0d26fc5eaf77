// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/evaluate.h"

#include "core/engine/asked_for.h"
#include "core/engine/nearness.h"

#include <algorithm>

namespace vigie {
namespace {

/// The parts of all, any and none; nothing for other conditions.
const std::vector<Condition>* findParts(const Condition& condition) {
    if (const auto* all = std::get_if<AllOf>(&condition.is))
        return &all->parts;
    if (const auto* any = std::get_if<AnyOf>(&condition.is))
        return &any->parts;
    const auto* none = std::get_if<NoneOf>(&condition.is);
    return none ? &none->parts : nullptr;
}

/// Adds the words of conditions without parts: of those that hold, and of too few places of a term.
class WordAdder {
public:
    WordAdder(const Facts& facts, std::vector<Evidence>& words) : m_facts(facts), m_words(words) {}

    void operator()(const HasTerm& condition) const {
        for (const std::size_t term : condition.terms)
            for (const Hit& hit : m_facts.reading.of(term))
                if (isAskedFor(hit, condition, m_facts.reading))
                    m_words.push_back(evidenceOf(m_facts.reading, hit));
    }

    void operator()(const Near& condition) const {
        for (const Hit& hit : hitsNear(condition, m_facts.reading))
            m_words.push_back(evidenceOf(m_facts.reading, hit));
    }

    void operator()(const HasSignal& condition) const {
        for (const std::size_t number : condition.signals)
            for (const Signal& sign : m_facts.commercial->signs)
                if (sign.id == m_facts.pack.signals[number].id)
                    add(sign.evidence);
    }

    void operator()(const HasMention& condition) const {
        if (condition.missing)
            return; // what is absent has no words
        for (const Mention& mention : *m_facts.mentions)
            if (isAskedFor(mention, condition, m_facts.pack))
                m_words.push_back(mention.evidence);
    }

    void operator()(const DisclosureIs&) const { add(m_facts.standing->evidence); }

    void operator()(const PostIs& condition) const {
        if (condition.label != Asked::Yes)
            return;
        const FieldRef label{FieldKind::PaidPartnership, 0};
        const std::string words = fieldText(*m_facts.reading.post, label);
        m_words.push_back({label, {0, words.size()}, words});
    }

    /// Those of a commercial post are the words of all signs: judge.cpp names them where a rule has no
    /// others.
    template <typename Other> void operator()(const Other&) const {}

private:
    void add(const std::vector<Evidence>& words) const {
        m_words.insert(m_words.end(), words.begin(), words.end());
    }

    const Facts& m_facts;
    std::vector<Evidence>& m_words;
};

void addWords(const Condition& condition, const Facts& facts, std::vector<Evidence>& words) {
    const std::vector<Condition>* parts = findParts(condition);
    if (!parts)
        return std::visit(WordAdder(facts, words), condition.is);
    const bool allHold = std::holds_alternative<AllOf>(condition.is);
    if (!std::holds_alternative<NoneOf>(condition.is)) // what is absent has no words
        for (const Condition& part : *parts)
            if (allHold || holds(part, facts))
                addWords(part, facts, words);
}

} // namespace

Outcome evaluate(const Condition& condition, const Facts& facts) {
    Outcome outcome{holds(condition, facts), &condition, {}, {}};
    if (const std::vector<Condition>* parts = findParts(condition))
        for (const Condition& part : *parts)
            outcome.parts.push_back(evaluate(part, facts));
    if (outcome.held || std::holds_alternative<HasTerm>(condition.is))
        outcome.evidence = wordsOf(condition, facts);
    return outcome;
}

std::vector<Evidence> wordsOf(const Condition& condition, const Facts& facts) {
    constexpr std::size_t usualWords = 4;
    std::vector<Evidence> words;
    words.reserve(usualWords);
    addWords(condition, facts, words);
    orderOnce(words);
    return words;
}

void orderOnce(std::vector<Evidence>& words) {
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
}

Evidence evidenceOf(const Reading& reading, const Hit& hit) {
    const ReadField& field = reading.fields[hit.field];
    const ByteSpan original = field.original(hit);
    return {field.ref, original, std::string(original.in(field.text.original()))};
}

} // namespace vigie
