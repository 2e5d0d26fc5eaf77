// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/unproven.h"

#include "core/engine/judge.h"

#include <algorithm>
#include <set>
#include <string>

namespace vigie {
namespace {

/// What has to be found; of a known gap nobody claims it.
bool isClaim(const Example& example) {
    return example.mustMatch && !example.knownGap;
}

template <typename Item> bool needsNoProof(const Item&) {
    return false;
}
/// A house has switched the rule off, or a brief has made it.
bool needsNoProof(const Rule& rule) {
    return rule.isOff || isBriefId(rule.id);
}

/// Reads every example of the pack, and remembers what fired: a rule on examples of its own, for those
/// of others were written to show something else.
class Proof {
public:
    Proof(const RulePack& pack, Date asOf) : m_pack(pack), m_asOf(asOf), m_terms(pack.terms.size()) {
        for (const Rule& rule : pack.rules)
            addRule(rule);
        addAll(pack.signals);
        addAll(pack.mentions);
    }

    bool hasTerm(std::size_t number) const { return m_terms[number]; }
    bool has(const SignalRule& signal) const { return m_signals.contains(signal.id); }
    bool has(const MentionRule& mention) const { return m_mentions.contains(mention.id); }
    bool has(const Rule& rule) const { return m_rules.contains(rule.id); }

private:
    using Ids = std::set<std::string>;

    template <typename Item> void addAll(const std::vector<Item>& items) {
        for (const Item& item : items)
            for (const Example& example : item.examples)
                rulesOn(example.post);
    }

    void addRule(const Rule& rule) {
        if (isBriefId(rule.id))
            addWordsOf(rule);
        for (const Example& example : rule.examples)
            if (rulesOn(example.post).contains(rule.id) && isClaim(example))
                m_rules.insert(rule.id);
    }

    /// The words that say which posts a brief is about.
    void addWordsOf(const Rule& brief) {
        for (const Condition& part : std::get<AllOf>(brief.when.is).parts)
            if (const auto* words = std::get_if<HasTerm>(&part.is))
                for (const std::size_t term : words->terms)
                    m_terms[term] = true;
    }

    /// The rules that fire on that post; what else does is remembered.
    Ids rulesOn(const Post& post) {
        const Reading reading = read(post, m_pack);
        for (std::size_t term = 0; term < m_terms.size(); ++term)
            m_terms[term] = m_terms[term] || !reading.of(term).empty();
        const Date day = post.publishedAt ? parisDate(*post.publishedAt) : m_asOf;
        const Judgement judgement = judge(reading, m_pack, day);
        for (const Signal& sign : judgement.commercial.signs)
            m_signals.insert(sign.id);
        for (const Mention& mention : judgement.opinion.mentions)
            m_mentions.insert(mention.id);
        Ids rules;
        for (const Finding& finding : judgement.opinion.findings)
            rules.insert(finding.rule);
        return rules;
    }

    const RulePack& m_pack;
    Date m_asOf;
    std::vector<bool> m_terms;
    Ids m_signals;
    Ids m_mentions;
    Ids m_rules;
};

PackNote noteAt(const Where& where, const std::string& id, const Bilingual& message, const Bilingual& hint) {
    PackNote note{ErrorCode::BadPack, sentence(message, {id}), where, sentence(hint)};
    note.isHouse = isHouseId(id);
    return note;
}

PackNote unshown(const Term& term) {
    return noteAt(
        term.where, term.id,
        {"Aucun exemple ne contient une expression de la liste « {} ».",
         "No example holds a phrase of the term “{}”."},
        {"Ajoutez un exemple qui la montre à une règle qui s’en sert, sous « examples », « match ».",
         "Add an example that shows it to a rule that uses it, under “examples”, “match”."});
}

/// « what » in both languages: « La règle », “rule”.
template <typename Item> PackNote unproven(const Item& item, const Bilingual& what) {
    const auto& examples = item.examples;
    if (std::any_of(examples.begin(), examples.end(), isClaim))
        return noteAt(item.where, item.id,
                      {what.fr + " « {} » a des exemples, et aucun ne la déclenche.",
                       "The " + what.en + " “{}” has examples, and none makes it fire."},
                      {"vigie-cli rules test dit ce que chacun a donné.",
                       "vigie-cli rules test says what came of each."});
    return noteAt(item.where, item.id,
                  {what.fr + " « {} » n’a pas d’exemple à montrer.",
                   "The " + what.en + " “{}” has no example to show."},
                  {"Ajoutez-en un qu’elle doit trouver, sous « examples », « match ».",
                   "Add one that it has to find, under “examples”, “match”."});
}

} // namespace

PackNotes unprovenParts(const RulePack& pack, Date asOf) {
    const Proof proof(pack, asOf);
    PackNotes notes;
    const auto check = [&](const auto& items, const Bilingual& what) {
        for (const auto& item : items)
            if (!proof.has(item) && !needsNoProof(item))
                notes.push_back(unproven(item, what));
    };
    for (std::size_t i = 0; i < pack.terms.size(); ++i)
        if (!proof.hasTerm(i) && !isBriefId(pack.terms[i].id))
            notes.push_back(unshown(pack.terms[i]));
    check(pack.signals, {"Le signe", "sign"});
    check(pack.mentions, {"La mention", "mention"});
    check(pack.rules, {"La règle", "rule"});
    sortByPlace(notes);
    return notes;
}

} // namespace vigie
