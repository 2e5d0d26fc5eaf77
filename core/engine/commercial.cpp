// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/commercial.h"

#include "core/engine/place.h"

#include <algorithm>
#include <set>

namespace vigie {
namespace {

bool isLabel(const Mention& mention) {
    return mention.evidence.field.kind == FieldKind::PaidPartnership;
}

/// Words that the public does not see at once are weak, whatever they say.
bool isReadOnRequest(FieldKind kind) {
    return kind == FieldKind::Alt || kind == FieldKind::Transcript;
}

const ReadField* fieldOf(const Reading& reading, FieldRef ref) {
    const auto found = std::find_if(reading.fields.begin(), reading.fields.end(),
                                    [=](const ReadField& field) { return field.ref == ref; });
    return found == reading.fields.end() ? nullptr : &*found;
}

Mention mentionAt(const MentionRule& rule, const Evidence& place, const Reading& reading,
                  const RulePack& pack, Date day) {
    Mention mention{rule.id, rule.title, rule.gradeOn(day), true, rule.language, false, place};
    if (const ReadField* field = fieldOf(reading, place.field)) {
        mention.visible = isSeen(reading, *field, place.span, pack.hashtagLimit);
        const std::vector<Disguise> disguises = field->text.disguisesIn(place.span);
        mention.disguised = !disguises.empty();
        const bool hasToBeGuessed = std::any_of(disguises.begin(), disguises.end(), &isGuessed);
        if (mention.grade == Grade::Adequate && (hasToBeGuessed || isReadOnRequest(place.field.kind)))
            mention.grade = Grade::Weak;
    }
    return mention;
}

/// Adds a sign's weight; signs of one fact count once.
class Scale {
public:
    void add(const Signal& sign, const std::string& fact, bool ownOffer, bool thirdParty) {
        switch (sign.strength) {
        case Strength::Strong: m_strong = true; break;
        case Strength::Medium: m_mediumFacts.insert(fact); break;
        case Strength::Weak: m_weak = true; break;
        case Strength::Against: m_against = true; break;
        case Strength::None: break;
        }
        m_ownOffer |= ownOffer;
        m_thirdParty |= thirdParty;
    }

    /// A sign against outweighs medium ones, never a strong one.
    void weigh(Commercial& commercial) const {
        const std::size_t medium = m_against ? 0 : m_mediumFacts.size();
        const bool isWeak = m_weak || !m_mediumFacts.empty();
        commercial.level = m_strong     ? Strength::Strong
                           : medium > 0 ? Strength::Medium
                           : isWeak     ? Strength::Weak
                                        : Strength::None;
        commercial.isCommercial = m_strong || medium >= 2;
        commercial.ownOffer = m_ownOffer && !m_thirdParty;
    }

private:
    std::set<std::string> m_mediumFacts;
    bool m_strong = false;
    bool m_weak = false;
    bool m_against = false;
    bool m_ownOffer = false;
    bool m_thirdParty = false;
};

/// « Collaboration » inside « collaboration commerciale » is no mention of its own, nor is « publicité »
/// inside « ce n’est pas une publicité ».
void dropParts(std::vector<Mention>& mentions) {
    std::vector<std::pair<FieldRef, ByteSpan>> all;
    for (const Mention& mention : mentions)
        all.emplace_back(mention.evidence.field, mention.evidence.span);
    std::erase_if(mentions, [&](const Mention& part) {
        const ByteSpan inner = part.evidence.span;
        return std::any_of(all.begin(), all.end(), [&](const auto& whole) {
            const auto& [field, outer] = whole;
            return field == part.evidence.field && outer.contains(inner) && outer != inner;
        });
    });
}

struct BestFirst {
    std::vector<const Mention*> visible, buried, denied, weak, label;

    explicit BestFirst(const std::vector<Mention>& mentions) {
        for (const Mention& mention : mentions)
            groupOf(mention).push_back(&mention);
    }

    std::vector<const Mention*>& groupOf(const Mention& mention) {
        switch (mention.grade) {
        case Grade::Adequate: return mention.visible ? visible : buried;
        case Grade::Denied: return denied;
        case Grade::Weak: break;
        }
        return isLabel(mention) ? label : weak;
    }
};

Standing standing(Disclosure state, const std::vector<const Mention*>& deciding) {
    Standing result{state, {}, !deciding.empty(), {}};
    for (const Mention* mention : deciding) {
        result.evidence.push_back(mention->evidence);
        result.disguised = result.disguised && mention->disguised;
        if (result.language != "fr")
            result.language = mention->language;
    }
    return result;
}

} // namespace

std::vector<Mention> findMentions(const Reading& reading, const RulePack& pack, Date day) {
    std::vector<Mention> mentions;
    for (const std::size_t number : pack.mentionsByTerm.candidates(reading.terms)) {
        const MentionRule& rule = pack.mentions[number];
        const Facts facts{pack, reading, day};
        if (holds(rule.when, facts))
            for (const Evidence& place : wordsOf(rule.when, facts))
                mentions.push_back(mentionAt(rule, place, reading, pack, day));
    }
    dropParts(mentions);
    return mentions;
}

Commercial weighSigns(const Reading& reading, const RulePack& pack, const std::vector<Mention>& mentions,
                      Date day) {
    Commercial commercial;
    Scale scale;
    for (const std::size_t number : pack.signalsByTerm.candidates(reading.terms)) {
        const SignalRule& rule = pack.signals[number];
        const Facts facts{pack, reading, day};
        if (!holds(rule.when, facts))
            continue;
        commercial.signs.push_back({rule.id, rule.title, rule.strength, wordsOf(rule.when, facts)});
        scale.add(commercial.signs.back(), rule.fact, rule.ownOffer, rule.thirdParty);
    }
    for (auto first = mentions.begin(); first != mentions.end();) {
        const MentionRule& rule = *std::find_if(pack.mentions.begin(), pack.mentions.end(),
                                                [&](const MentionRule& one) { return one.id == first->id; });
        Signal sign{"mention." + rule.id, rule.title, rule.sign, {}};
        for (; first != mentions.end() && first->id == rule.id; ++first)
            sign.evidence.push_back(first->evidence);
        if (rule.sign == Strength::None)
            continue;
        scale.add(sign, rule.fact, false, rule.thirdParty);
        commercial.signs.push_back(std::move(sign));
    }
    scale.weigh(commercial);
    return commercial;
}

std::vector<Evidence> decidingWords(const Commercial& commercial) {
    std::vector<Evidence> words;
    for (const Signal& sign : commercial.signs)
        if (sign.strength == commercial.level)
            words.insert(words.end(), sign.evidence.begin(), sign.evidence.end());
    orderOnce(words);
    return words;
}

Standing findStanding(const Post& post, const Commercial& commercial, const std::vector<Mention>& mentions) {
    if (!commercial.isCommercial)
        return {};
    const BestFirst best(mentions);
    if (!best.visible.empty())
        return standing(Disclosure::Visible, best.visible);
    if (!best.buried.empty())
        return standing(post.paidPartnership == true ? Disclosure::BuriedLabelled : Disclosure::Buried,
                        best.buried);
    if (!best.denied.empty())
        return standing(Disclosure::Denied, best.denied);
    if (!best.weak.empty())
        return standing(Disclosure::Weak, best.weak);
    if (!best.label.empty())
        return standing(Disclosure::LabelOnly, best.label);
    return standing(commercial.ownOffer ? Disclosure::Plain : Disclosure::Missing, {});
}

} // namespace vigie
