// SPDX-License-Identifier: GPL-3.0-or-later
// Words that a condition asks for and that are there, but not as it asks: too few, too far apart, elsewhere.
#pragma once

#include "core/engine/facts.h"
#include "core/rules/condition.h"

#include <map>
#include <optional>
#include <string_view>
#include <vector>

namespace vigie {

enum class Lack {
    Number,   ///< of a term: it occurs less often
    Disguise, ///< of a term: it is written openly
    Place,    ///< of a term: it stands at another place of the right text
    Field,    ///< of a term: it stands in another text of the post only
    Nearness, ///< of terms near each other: more words stand between
    Sentence, ///< of terms near each other: they stand in two sentences
    Text      ///< of terms near each other: they stand in two texts of the post, caption and title
};

struct Shortfall {
    Lack lack = Lack::Number;
    std::size_t count = 0;       ///< Number: the places there are; Nearness: the words between; otherwise 0
    std::vector<Evidence> words; ///< that come closest; in order, each place once
};

using Shortfalls = std::map<const Condition*, Shortfall>;

/// REQUIRES: the condition does not hold. Nothing if it is not about terms, or if a term is nowhere. Pure.
/// Tested by tst_explain.cpp.
std::optional<Shortfall> findShortfall(const Condition& condition, const Facts& facts);

/// Whether a little more would do: one more place, as many words between again, another sentence; or the same
/// words in disguise. REQUIRES: it is that condition’s.
bool isSlight(const Shortfall& shortfall, const Condition& condition);

/// "number", "disguise" …
std::string_view toString(Lack lack);

} // namespace vigie
