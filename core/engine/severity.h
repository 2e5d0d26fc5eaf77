// SPDX-License-Identifier: GPL-3.0-or-later
// How much a finding weighs: as much as its rule says, its sources bear and the post warrants.
#pragma once

#include "core/engine/facts.h"

namespace vigie {

/// Why a legal rule weighs less on a post than it says.
enum class Restraint {
    None,
    NoIntent, ///< nothing shows commercial intent
    Hint      ///< the post is for nobody else, as far as one can see, and few words speak for the finding
};

/// What restrains a legal rule that rests on `words`. The pack says what a hint is, and what either may
/// weigh. A finding about the mention is never a hint: what it rests on is the intent itself.
Restraint restraintOn(const RulePack& pack, std::string_view rule, const Commercial& commercial,
                      Disclosure disclosure, const std::vector<Evidence>& words);

/// The severity of a finding on the day of the facts. A house asks of any post what it likes: its rules know
/// no restraint. REQUIRES: all of the facts are known.
Severity severityOn(const Facts& facts, const Rule& rule, const std::vector<LegalBasis>& basis,
                    const std::vector<Evidence>& words);

} // namespace vigie
