// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/house_reader.h"

#include "core/rules/repeated_phrases.h"

#include <algorithm>

namespace vigie {
namespace {

void needOwnId(const YamlNode& id, PackDraft& draft) {
    if (!isHouseId(id.scalar))
        addNote(draft.mistakes, id.where,
                sentence({"« {} » doit commencer par « house. ».", "“{}” has to begin with “house.”."},
                         {id.scalar}),
                sentence({"Ainsi, aucune mise à jour du droit ne prendra le même nom.",
                          "So no update of the legal pack will take the same name."}));
}

/// What hangs on a legal thing that is gone has no effect.
void warn(const YamlNode& id, const Bilingual& message, const std::vector<std::string>& known,
          PackDraft& draft) {
    addNote(draft.pack.house->warnings, id.where, sentence(message, {id.scalar}),
            didYouMean(id.scalar, known));
}

void readHouseTerm(const YamlNode& id, const MapReader& map, PackDraft& draft) {
    needOwnId(id, draft);
    warnOfRepeats(id, map, draft);
    readTerm(id, map, draft);
}

void extendTerm(const YamlNode& id, const MapReader& map, PackDraft& draft) {
    const auto known = draft.terms.find(id.scalar);
    if (known == draft.terms.end()) {
        std::vector<std::string> ids;
        for (const auto& [name, number] : draft.terms)
            ids.push_back(name);
        return warn(
            id,
            {"Le référentiel légal n’a pas, ou plus, de liste « {} » : ces expressions ne servent pas.",
             "The legal pack has no list “{}”, or no longer: these phrases are of no use."},
            ids, draft);
    }
    Term& term = draft.pack.terms[known->second];
    warnOfKnown(term, map, draft);
    const std::size_t added = readPhrases(map, "phrases", {known->second, false}, draft);
    for (const YamlNode* phrase : map.texts("phrases"))
        term.phrases.push_back(phrase->scalar);
    draft.pack.house->extensions.push_back({id.scalar, added});
}

void readHouseRule(const YamlNode& id, const MapReader& map, PackDraft& draft) {
    needOwnId(id, draft);
    Rule rule = houseRule(id.scalar, id.where, draft);
    const std::size_t noted = draft.mistakes.size();
    readRuleParts(map, rule, draft);
    if (!warnOfGoneIds(noted, draft))
        draft.pack.rules.push_back(std::move(rule));
}

Rule* findRule(std::string_view id, PackDraft& draft) {
    auto& rules = draft.pack.rules;
    const auto found =
        std::find_if(rules.begin(), rules.end(), [=](const Rule& rule) { return rule.id == id; });
    return found == rules.end() ? nullptr : &*found;
}

/// The severity that the house asks for, as far as the sources of the rule bear it.
Severity borne(Severity wanted, const Rule& rule, const YamlNode& id, PackDraft& draft) {
    const Severity cap = capOfConfidence(rule.confidence);
    if (wanted > cap)
        warn(id,
             {"« {} » ne peut pas devenir plus grave : ses sources ne sont pas assez sûres.",
              "“{}” cannot become more serious: its sources are not sure enough."},
             {}, draft);
    return std::min(wanted, cap);
}

void readOverride(const YamlNode& id, const MapReader& map, PackDraft& draft) {
    const bool isOff = map.flag("off");
    if (isOff == (map.find("severity") != nullptr))
        addNote(draft.mistakes, id.where,
                sentence({"Ici, il faut soit « severity », soit « off: true ».",
                          "Here, either “severity” or “off: true” is needed."}));
    Rule* rule = findRule(id.scalar, draft);
    if (!rule) {
        std::vector<std::string> ids;
        for (const Rule& known : draft.pack.rules)
            ids.push_back(known.id);
        return warn(id,
                    {"Le référentiel légal n’a pas, ou plus, de règle « {} » : rien n’est changé.",
                     "The legal pack has no rule “{}”, or no longer: nothing is changed."},
                    ids, draft);
    }
    RuleChange change{rule->id, rule->title, rule->latestSeverity(), {}, map.text("reason")};
    rule->isOff = isOff;
    if (const auto wanted = map.named("severity", severityFromName)) {
        change.house = borne(*wanted, *rule, id, draft);
        rule->severities = {{*change.house, {}}};
    }
    draft.pack.house->changes.push_back(std::move(change));
}

} // namespace

void readHouseHeader(PackDocuments& documents, PackDraft& draft) {
    HousePack& house = draft.pack.house.emplace();
    if (const YamlNode* header = documents.header("house")) {
        const MapReader map(*header);
        house.id = map.text("id");
        house.version = map.text("version");
        house.title = sentence({map.text("title"), {}}).fr;
    }
    LawRecord basis;
    basis.id = houseTag;
    basis.tag = houseTag;
    basis.text = house.title + ", version " + house.version;
    basis.summary =
        sentence({"Une règle que la maison s’est donnée ; elle ne repose sur aucun texte de droit.",
                  "A rule that the house has given itself; no text of law stands behind it."});
    draft.laws.emplace(basis.id, draft.pack.laws.size());
    draft.pack.laws.push_back(std::move(basis));
}

void readHouseTerms(PackDocuments& documents, PackDraft& draft) {
    documents.forEach("extend", draft, extendTerm);
    documents.forEach("terms", draft, readHouseTerm);
    documents.forEach("briefs", draft, readBriefTerms);
}

void readHouseRules(PackDocuments& documents, PackDraft& draft) {
    documents.forEach("overrides", draft, readOverride);
    documents.forEach("rules", draft, readHouseRule);
    documents.forEach("briefs", draft, readBriefRules);
}

Rule houseRule(std::string id, const Where& where, const PackDraft& draft) {
    Rule rule;
    rule.id = std::move(id);
    rule.where = where;
    rule.basis = {draft.laws.at(std::string(houseTag))};
    return rule;
}

bool warnOfGoneIds(std::size_t begin, PackDraft& draft) {
    const auto from = draft.mistakes.begin() + static_cast<std::ptrdiff_t>(begin);
    const auto gone = std::stable_partition(from, draft.mistakes.end(), [](const PackNote& note) {
        return note.missingId.empty() || isHouseId(note.missingId);
    });
    const bool isAnyGone = gone != draft.mistakes.end();
    for (auto note = gone; note != draft.mistakes.end(); ++note) {
        note->message.fr += " La règle qui s’en sert n’est pas appliquée.";
        note->message.en += " The rule that uses it is not run.";
        draft.pack.house->warnings.push_back(std::move(*note));
    }
    draft.mistakes.erase(gone, draft.mistakes.end());
    return isAnyGone;
}

} // namespace vigie
