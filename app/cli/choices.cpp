// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/choices.h"

#include "core/model/assessment.h"
#include "core/model/review.h"
#include "core/report/report.h"
#include "core/review/query_words.h"

#include <utility>

namespace vigie {
namespace {

std::string either(const Choices& choices, const Wording& say) {
    std::string out;
    for (std::size_t i = 0; i < choices.size(); ++i) {
        const bool isLast = i + 1 == choices.size();
        out += i == 0 ? "" : isLast ? say({" ou ", " or "}) : ", ";
        out += say(choices[i].word);
    }
    return out;
}

/// Short enough to be typed; the titles in a report are longer.
const std::vector<std::pair<Section, std::string>>& frenchSections() {
    static const std::vector<std::pair<Section, std::string>> words = {
        {Section::Summary, "synthèse"},      {Section::Scope, "périmètre"},
        {Section::Limits, "limites"},        {Section::Method, "méthode"},
        {Section::Creators, "créateurs"},    {Section::Findings, "constats"},
        {Section::Details, "détails"},       {Section::Dismissed, "écartés"},
        {Section::Reading, "lecture"},       {Section::Actions, "actions"},
        {Section::Signatures, "signatures"}, {Section::Posts, "publications"},
        {Section::Rules, "règles"},          {Section::Texts, "textes"},
        {Section::Log, "journal"},           {Section::Glossary, "glossaire"}};
    return words;
}

} // namespace

std::optional<std::string> idOf(const Choices& choices, const std::string& typed) {
    const std::string folded = queryFolded(typed);
    for (const Choice& choice : choices)
        for (const std::string* name :
             {&choice.id, &choice.word.fr, &choice.word.en, &choice.name.fr, &choice.name.en})
            if (!name->empty() && folded == queryFolded(*name))
                return choice.id;
    return {};
}

Bilingual eitherOf(const Choices& choices) {
    return {either(choices, Wording(Language::French)), either(choices, Wording(Language::English))};
}

const Choices& languageChoices() {
    static const Choices choices = {{"fr", {"fr", "fr"}}, {"en", {"en", "en"}}};
    return choices;
}

const Choices& severityChoices() {
    static const Choices choices = [] {
        Choices out;
        for (const Severity severity : {Severity::Critical, Severity::Major, Severity::Minor, Severity::Info})
            out.push_back({std::string(toString(severity)),
                           {displayName(severity).fr, std::string(toString(severity))}});
        return out;
    }();
    return choices;
}

const Choices& readingChoices() {
    static const Choices choices = {{"first", {"première", "first"}, displayName(ReadingRound::First)},
                                    {"second", {"seconde", "second"}, displayName(ReadingRound::Second)},
                                    {"adjudication", displayName(ReadingRound::Adjudication)},
                                    {"sample", displayName(ReadingRound::Sample)}};
    return choices;
}

const Choices& sectionChoices() {
    static const Choices choices = [] {
        Choices out;
        for (const auto& [section, word] : frenchSections())
            out.push_back({std::string(toString(section)), {word, std::string(toString(section))}});
        return out;
    }();
    return choices;
}

Choices formatChoices(const std::vector<std::string>& ids) {
    Choices out;
    for (const std::string& id : ids)
        out.push_back({id, {id == "text" ? "texte" : id, id}});
    return out;
}

} // namespace vigie
