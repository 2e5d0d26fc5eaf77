// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/decision_words.h"

#include "core/review/query_words.h"

#include <algorithm>

namespace vigie {

std::optional<DecisionKind> decisionFromWords(std::string_view words) {
    const std::string folded = queryFolded(words);
    for (int number = 0; number <= static_cast<int>(DecisionKind::Missed); ++number) {
        const auto kind = static_cast<DecisionKind>(number);
        const Bilingual& name = displayName(kind);
        if (folded == queryFolded(toString(kind)) || folded == queryFolded(name.fr) ||
            folded == queryFolded(name.en))
            return kind;
    }
    return {};
}

std::optional<TakingBack> takingBackFromWords(std::string_view words) {
    const std::string folded = queryFolded(words);
    if (folded == "undo" || folded == "annuler")
        return TakingBack::Undo;
    if (folded == "redo" || folded == "retablir")
        return TakingBack::Redo;
    return {};
}

std::vector<std::string> decisionNames(Language language) {
    std::vector<std::string> names;
    for (int number = 0; number <= static_cast<int>(DecisionKind::Missed); ++number) {
        const auto kind = static_cast<DecisionKind>(number);
        std::string name = language == Language::French ? displayName(kind).fr : std::string(toString(kind));
        std::replace(name.begin(), name.end(), ' ', '-');
        names.push_back(std::move(name));
    }
    return names;
}

} // namespace vigie
