// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/unproven.h"

#include "core/engine/judge.h"

#include <set>

namespace vigie {
namespace {

/// Reads every example of the pack, and remembers what fired.
class Proof {
public:
    Proof(const RulePack& pack, Date asOf) : m_pack(pack), m_asOf(asOf), m_terms(pack.terms.size()) {
        addAll(pack.rules);
        addAll(pack.signals);
        addAll(pack.mentions);
        for (const Rule& rule : pack.rules)
            if (isBriefId(rule.id))
                addWordsOf(rule);
    }

    bool hasTerm(std::size_t number) const { return m_terms[number]; }
    bool hasSignal(const std::string& id) const { return m_signals.contains(id); }
    bool hasMention(const std::string& id) const { return m_mentions.contains(id); }
    bool hasRule(const std::string& id) const { return m_rules.contains(id); }

private:
    template <typename Item> void addAll(const std::vector<Item>& items) {
        for (const Item& item : items)
            for (const Example& example : item.examples)
                add(example.post);
    }

    /// The words that say which posts a brief is about.
    void addWordsOf(const Rule& brief) {
        for (const Condition& part : std::get<AllOf>(brief.when.is).parts)
            if (const auto* words = std::get_if<HasTerm>(&part.is))
                for (const std::size_t term : words->terms)
                    m_terms[term] = true;
    }

    void add(const Post& post) {
        const Reading reading = read(post, m_pack);
        for (std::size_t term = 0; term < m_terms.size(); ++term)
            m_terms[term] = m_terms[term] || !reading.of(term).empty();
        const Date day = post.publishedAt ? parisDate(*post.publishedAt) : m_asOf;
        const Judgement judgement = judge(reading, m_pack, day);
        for (const Signal& sign : judgement.commercial.signs)
            m_signals.insert(sign.id);
        for (const Mention& mention : judgement.opinion.mentions)
            m_mentions.insert(mention.id);
        for (const Finding& finding : judgement.opinion.findings)
            m_rules.insert(finding.rule);
    }

    const RulePack& m_pack;
    Date m_asOf;
    std::vector<bool> m_terms;
    std::set<std::string> m_signals;
    std::set<std::string> m_mentions;
    std::set<std::string> m_rules;
};

/// « what » in both languages: « la règle », “rule”.
PackNote unproven(const Where& where, const std::string& id, const Bilingual& what) {
    PackNote note{ErrorCode::BadPack,
                  sentence({"Aucun exemple ne déclenche " + what.fr + " « {} ».",
                            "No example makes the " + what.en + " “{}” fire."},
                           {id}),
                  where,
                  sentence({"Ajoutez un exemple qui le montre, sous « examples », « match ».",
                            "Add an example that shows it, under “examples”, “match”."})};
    note.isHouse = isHouseId(id);
    return note;
}

} // namespace

PackNotes unprovenParts(const RulePack& pack, Date asOf) {
    const Proof proof(pack, asOf);
    PackNotes notes;
    const auto check = [&](bool isProven, const auto& item, const Bilingual& what) {
        if (!isProven && !isBriefId(item.id))
            notes.push_back(unproven(item.where, item.id, what));
    };
    for (std::size_t i = 0; i < pack.terms.size(); ++i)
        check(proof.hasTerm(i), pack.terms[i], {"la liste", "term"});
    for (const SignalRule& signal : pack.signals)
        check(proof.hasSignal(signal.id), signal, {"le signe", "sign"});
    for (const MentionRule& mention : pack.mentions)
        check(proof.hasMention(mention.id), mention, {"la mention", "mention"});
    for (const Rule& rule : pack.rules)
        check(rule.isOff || proof.hasRule(rule.id), rule, {"la règle", "rule"});
    sortByPlace(notes);
    return notes;
}

} // namespace vigie
