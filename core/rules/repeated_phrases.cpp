// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/repeated_phrases.h"

#include <set>

namespace vigie {
namespace {

/// Nothing for a phrase that cannot be read: that is told elsewhere.
std::optional<PhraseReading> readingOf(const std::string& phrase, const PackDraft& draft) {
    const auto pattern = compilePhrase(phrase, draft.fragments);
    if (!pattern)
        return {};
    return PhraseReading{pattern->expression, pattern->edgeBefore, pattern->edgeAfter};
}

} // namespace

void warnOfRepeats(const YamlNode& list, const MapReader& map, PackDraft& draft) {
    for (const YamlNode* phrase : map.texts("phrases")) {
        const auto reading = readingOf(phrase->scalar, draft);
        if (!reading)
            continue;
        const auto [other, isNew] = draft.housePhrases.try_emplace(*reading, list.scalar, phrase->where);
        const auto& [id, where] = other->second;
        if (!isNew && id != list.scalar)
            addWarning(draft.mistakes, phrase->where,
                       sentence({"La liste « {} » a déjà cette expression.",
                                 "The list “{}” has this phrase already."},
                                {id}),
                       sentence({"Elle y est dans {}, ligne {} ; elle compte pour les deux listes.",
                                 "It stands there in {}, line {}; it counts for both lists."},
                                {where.file, std::to_string(where.line)}));
    }
}

void warnOfKnown(const Term& legal, const MapReader& map, PackDraft& draft) {
    std::set<PhraseReading> known;
    for (const std::string& phrase : legal.phrases)
        if (auto reading = readingOf(phrase, draft))
            known.insert(std::move(*reading));
    for (const YamlNode* phrase : map.texts("phrases"))
        if (const auto reading = readingOf(phrase->scalar, draft); reading && known.contains(*reading))
            addWarning(draft.mistakes, phrase->where,
                       sentence({"La liste légale « {} » a déjà cette expression.",
                                 "The legal list “{}” has this phrase already."},
                                {legal.id}),
                       sentence({"Elle n’ajoute rien et peut s’ôter.", "It adds nothing, and can go."}));
}

} // namespace vigie
