// SPDX-License-Identifier: GPL-3.0-or-later
// « briefs » of a house pack: each hashtag or account that is asked for becomes a word list and a rule.
#include "core/rules/house_reader.h"
#include "core/text/normalised_text.h"

namespace vigie {
namespace {

/// « #LumiosNoël » or « @lumios », as a brief asks for it.
struct Tag {
    char sign;
    std::string name; ///< without the sign
    Where where;

    std::string shown() const { return sign + name; }
    std::string folded() const { return foldedCopy(name); }
};

std::vector<Tag> tagsOf(const MapReader& map) {
    std::vector<Tag> tags;
    for (const auto& [key, sign] : {std::pair{"hashtags", '#'}, std::pair{"mentions", '@'}})
        for (const YamlNode* tag : map.texts(key)) {
            const bool hasSign = tag->scalar.starts_with(sign);
            tags.push_back({sign, tag->scalar.substr(hasSign ? 1 : 0), tag->where});
        }
    return tags;
}

/// Of the word list and of the rule.
std::string idOf(const YamlNode& brief, const Tag& tag) {
    return "house.brief." + brief.scalar + (tag.sign == '#' ? ".hashtag-" : ".mention-") + tag.folded();
}

/// « #LumiosNoel » is read as its words, « #lumios_noel »: they may part anywhere.
Pattern patternOf(const Tag& tag) {
    Pattern pattern;
    pattern.edgeBefore = false;
    pattern.expression = tag.sign;
    for (const char c : tag.folded()) {
        const bool beginsCharacter = (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
        const bool isSign = std::string_view(".-+").find(c) != std::string_view::npos;
        pattern.expression += beginsCharacter ? "_?" : "";
        pattern.expression += isSign ? "\\" : "";
        pattern.expression += c;
    }
    return pattern;
}

/// The posts that the brief is about.
std::optional<Condition> concerned(const MapReader& map, PackDraft& draft) {
    if (!map.find("term"))
        return Condition{IsCommercial{true}};
    HasTerm brand;
    const std::size_t noted = draft.mistakes.size();
    for (const YamlNode* name : map.texts("term"))
        if (const auto term = readReference(*name, draft.terms, "terms", draft.mistakes))
            brand.terms.push_back(*term);
    return warnOfGoneIds(noted, draft) ? std::nullopt : std::optional(Condition{std::move(brand)});
}

/// Written in one of the post's texts or, for an account, tagged on the post.
Condition isCarried(const Tag& tag, std::size_t term) {
    AnyOf ways{{Condition{HasTerm{{term}, {}, Place::Anywhere, 1}}}};
    if (tag.sign == '@') {
        PostIs post;
        post.tagged = {tag.name};
        ways.parts.push_back({std::move(post)});
    }
    return {std::move(ways)};
}

/// The rule that reports a post without that tag.
Rule ruleOf(const Tag& tag, const YamlNode& id, const MapReader& map, const PackDraft& draft) {
    Rule rule = houseRule(idOf(id, tag), id.where, draft);
    rule.title = sentence({"Brief : il manque {}", "Brief: {} is missing"}, {tag.shown()});
    rule.why = sentence({"Le brief « {} » demande {} ; cette publication ne le porte pas.",
                         "The brief “{}” asks for {}; this post does not carry it."},
                        {map.text("title"), tag.shown()});
    rule.remedy = sentence({"Ajouter {} à la légende.", "Add {} to the caption."}, {tag.shown()});
    rule.severities = {{map.named("severity", severityFromName).value_or(Severity::Minor), {}}};
    rule.inForce = map.dates();
    return rule;
}

/// The word list that finds the tag.
void readTag(const Tag& tag, const YamlNode& id, PackDraft& draft) {
    if (draft.terms.contains(idOf(id, tag)))
        return addHarmless(
            draft.mistakes, tag.where,
            sentence({"Ce brief demande déjà {}.", "This brief asks for {} already."}, {tag.shown()}),
            sentence(
                {"Ni les accents ni les majuscules ne comptent.", "Neither accents nor capitals count."}));
    if (tag.name.empty() || !draft.pack.patterns.add(patternOf(tag)))
        return addNote(draft.mistakes, tag.where,
                       sentence({"« {} » n’est ni un hashtag ni un compte.",
                                 "“{}” is neither a hashtag nor an account."},
                                {tag.shown()}));
    draft.pack.uses.push_back({draft.pack.terms.size(), false});
    draft.terms.emplace(idOf(id, tag), draft.pack.terms.size());
    Term& term = draft.pack.terms.emplace_back();
    term.id = idOf(id, tag);
    term.where = id.where;
    term.phrases = {tag.shown()};
    term.inNames = true;
}

} // namespace

void readBriefTerms(const YamlNode& id, const MapReader& map, PackDraft& draft) {
    const std::vector<Tag> tags = tagsOf(map);
    if (!map.find("hashtags") && !map.find("mentions"))
        addHarmless(
            draft.mistakes, id.where,
            sentence({"Le brief « {} » ne demande rien.", "The brief “{}” asks for nothing."}, {id.scalar}),
            sentence({"Ajoutez « hashtags » ou « mentions ».", "Add “hashtags” or “mentions”."}));
    for (const Tag& tag : tags)
        readTag(tag, id, draft);
}

void readBriefRules(const YamlNode& id, const MapReader& map, PackDraft& draft) {
    const std::optional<Condition> about = concerned(map, draft);
    if (!about)
        return;
    for (const Tag& tag : tagsOf(map)) {
        const auto term = draft.terms.find(idOf(id, tag));
        if (term == draft.terms.end())
            continue;
        Rule rule = ruleOf(tag, id, map, draft);
        rule.when = {AllOf{{*about, {NoneOf{{isCarried(tag, term->second)}}}}}};
        draft.pack.rules.push_back(std::move(rule));
    }
}

} // namespace vigie
