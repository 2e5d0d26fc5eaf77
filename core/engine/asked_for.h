// SPDX-License-Identifier: GPL-3.0-or-later
// Which of the places where a term occurs, and which of the mentions, a condition asks for.
#pragma once

#include "core/engine/reading.h"
#include "core/rules/condition.h"

#include <cstddef>
#include <vector>

namespace vigie {

/// Whether the hit stands in one of the fields and at the place, and is disguised in one of the ways, that
/// the condition asks for. Whether it is one of its terms is not looked at. Tested by tst_evaluate.cpp.
bool isAskedFor(const Hit& hit, const HasTerm& condition, const Reading& reading);

/// The places where its terms stand as it asks, term by term.
std::vector<Hit> hitsAskedFor(const HasTerm& condition, const Reading& reading);

/// How many places these are: hits of several terms that overlap are one.
std::size_t countPlaces(std::vector<Hit> hits);

/// Whether the mention is one of those, and graded and in sight as the condition asks.
bool isAskedFor(const Mention& mention, const HasMention& condition, const RulePack& pack);

/// What stands there instead, in order: where none is asked for, those that are there; elsewhere, those of
/// the same names whose grade or sight is another one. REQUIRES: the condition does not hold.
std::vector<const Mention*> mentionsInstead(const std::vector<Mention>& mentions, const HasMention& condition,
                                            const RulePack& pack);

} // namespace vigie
