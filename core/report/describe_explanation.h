// SPDX-License-Identifier: GPL-3.0-or-later
// « Pourquoi ? » in words: the conditions of a rule with their answers, and what a near miss lacked.
#pragma once

#include "core/engine/explain.h"

#include <cstddef>
#include <string>
#include <vector>

namespace vigie {

struct ExplainedLine {
    std::size_t depth = 0; ///< how far inside other conditions it stands
    bool held = false;
    std::string text;
    std::vector<Evidence> evidence; ///< what made it hold; if it did not, what comes closest
    bool operator==(const ExplainedLine&) const = default;
};

/// The tree from the top, a line per condition, with what the post has where that is something else. What
/// decided nothing is left out: the alternatives beside the one that holds, and exceptions that are not
/// there. At the end it says why a severity is lower than the rule’s (core/engine/severity.h). REQUIRES: the
/// explanation is of that post, with that pack. Tested by tst_explain.cpp.
std::vector<ExplainedLine> describe(const Explanation& explanation, const CheckedPost& checked,
                                    const RulePack& pack, Language language);

/// « Il aurait fallu … »: what a near miss lacked, or what silenced it. Empty for a rule that is reported.
std::string lackOf(const Explanation& explanation, const CheckedPost& checked, const RulePack& pack,
                   Language language);

} // namespace vigie
