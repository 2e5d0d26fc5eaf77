// SPDX-License-Identifier: GPL-3.0-or-later
// « Pourquoi ? »: what became of each rule on a post, condition by condition. Computed only when asked.
#pragma once

#include "core/engine/checker.h"
#include "core/engine/evaluate.h"
#include "core/engine/shortfall.h"

#include <string_view>
#include <vector>

namespace vigie {

enum class Ending {
    Reported,
    Unmet,      ///< one condition does not hold
    Excepted,   ///< all conditions hold, but something stands there that silences the rule (« none »)
    NotInForce, ///< all hold, but neither the rule nor its texts are in force that day
    Outranked,  ///< all hold, but a more specific rule of its group is reported
    SwitchedOff ///< all hold, but a house pack has switched the rule off
};

/// A rule and its whole answer. The evidence of a condition is the words that made it hold; of one that does
/// not hold, the words that come closest: the mention that stands there, the term in another place.
struct Explanation {
    const Rule* rule = nullptr; ///< of the checker's pack
    Ending ending = Ending::Reported;
    Outcome outcome;
    Shortfalls shortfalls; ///< of conditions of the outcome that do not hold
    Date day;              ///< whose law counted
};

struct Explanations {
    std::vector<Explanation> findings;   ///< one for each finding, in their order
    std::vector<Explanation> nearMisses; ///< the nearest first
};

/// Explains what the checker said about a post. A near miss is a rule that is not reported although every
/// word it asks for is there: one thing alone stands in its way. These words stand elsewhere, too far apart
/// or too seldom (where nothing else speaks for the rule, by little); or a fact about the post or its
/// disclosure is another one; or a « none », the day, or another rule or a house pack silences it. REQUIRES:
/// `checked` is that checker's. Pure; costs about as much as the check. Tested by tst_explain.cpp.
Explanations explain(const CheckedPost& checked, const Checker& checker);

/// The same for one rule of the checker's pack, however far it is from being reported.
Explanation explainRule(const CheckedPost& checked, const Rule& rule, const Checker& checker);

/// The conditions that keep the rule’s from holding: of « all » those of its parts that do not hold, of « any
/// » those of the alternative that nearly holds, or itself. Empty if it holds.
std::vector<const Outcome*> obstacles(const Explanation& explanation);

/// "reported", "unmet", "excepted", "not_in_force", "outranked", "switched_off"
std::string_view toString(Ending ending);

} // namespace vigie
