// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/house_summary.h"

namespace vigie {
namespace {

std::string extensionSentence(const TermExtension& extension, const Wording& say) {
    return say({"La liste légale {} reçoit {} de la maison.", "The legal list {} is given {} by the house."},
               {say.quoted(extension.term), say.count(extension.phrases, {"{} expression", "{} phrase"},
                                                      {"{} expressions", "{} phrases"})});
}

std::string reasonOf(const RuleChange& change, const Wording& say) {
    return say({". Motif\u00A0: {}", ". Reason: {}"}, {change.reason});
}

} // namespace

std::string houseName(const HousePack& house, const Wording& say) {
    return say({"{} ({}, version {})", "{} ({}, version {})"}, {house.title, house.id, house.version});
}

bool isWeakened(const RuleChange& change) {
    return !change.house || *change.house < change.legal;
}

std::string changeSentence(const RuleChange& change, const Wording& say) {
    const std::string& before = say(displayName(change.legal));
    const std::string rule = say({"La règle légale {} ({}, {})", "The legal rule {} ({}, {})"},
                                 {say.quoted(change.rule), say(change.title), before});
    const std::string what =
        !change.house ? say({" est désactivée", " is switched off"})
        : *change.house < change.legal
            ? say({" est abaissée à «\u00A0{}\u00A0»", " is lowered to “{}”"},
                  {say(displayName(*change.house))})
            : say({" est portée à «\u00A0{}\u00A0»", " is set to “{}”"}, {say(displayName(*change.house))});
    return rule + what + reasonOf(change, say);
}

std::string changeOfThisRule(const RuleChange& change, const Wording& say) {
    const std::string& before = say(displayName(change.legal));
    if (!change.house)
        return say({"Désactivée par les règles maison\u202F; sans elles, «\u00A0{}\u00A0»",
                    "Switched off by the house rules; without them, “{}”"},
                   {before}) +
               reasonOf(change, say);
    const Bilingual what =
        *change.house < change.legal
            ? Bilingual{"Abaissée par les règles maison, de «\u00A0{}\u00A0» à «\u00A0{}\u00A0»",
                        "Lowered by the house rules, from “{}” to “{}”"}
            : Bilingual{"Changée par les règles maison, de «\u00A0{}\u00A0» en «\u00A0{}\u00A0»",
                        "Set by the house rules, from “{}” to “{}”"};
    return say(what, {before, say(displayName(*change.house))}) + reasonOf(change, say);
}

std::vector<std::string> houseSentences(const HousePack& house, const Wording& say) {
    std::vector<std::string> sentences;
    for (const RuleChange& change : house.changes)
        sentences.push_back(changeSentence(change, say));
    for (const TermExtension& extension : house.extensions)
        sentences.push_back(extensionSentence(extension, say));
    for (const PackNote& warning : house.warnings)
        sentences.push_back(say(warning.message));
    return sentences;
}

} // namespace vigie
