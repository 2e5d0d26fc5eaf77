// SPDX-License-Identifier: GPL-3.0-or-later
// Decisions as people type them: by their ids or their names, French or English, where case,
// accents and hyphens do not count. « ecarte », « écarté » and « dismissed » are one.
#pragma once

#include "core/model/review.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vigie {

/// Nothing for a word that names none.
std::optional<DecisionKind> decisionFromWords(std::string_view words);

/// Taking the last decision back, or bringing it back: « annuler », "undo"; « rétablir », "redo".
enum class TakingBack { Undo, Redo };
std::optional<TakingBack> takingBackFromWords(std::string_view words);

/// Every decision as it is typed: « question-posée », "correction-asked".
std::vector<std::string> decisionNames(Language language);

} // namespace vigie
