// SPDX-License-Identifier: GPL-3.0-or-later
// How the figures of one creator are laid out and said, for reports, tables and screens alike.
#pragma once

#include "core/base/wording.h"
#include "core/report/creator_sections.h"
#include "core/review/figures.h"

#include <string>
#include <vector>

namespace vigie {

/// Posts by verdict, in the order of verdictsInOrder().
std::vector<std::size_t> byVerdict(const Tally& tally);

/// From the first month to the last, at most the latest 24, without gaps: a quiet month is seen as one.
std::vector<MonthColumn> monthColumns(const MonthTallies& months);

/// « Publications par mois »; says so where monthColumns() leaves the first months out.
std::string monthsLabel(const MonthTallies& months, const Wording& say);

/// The rules that fired, those with the most findings first.
std::vector<std::pair<std::string, std::size_t>> rulesByFindings(const Tally& tally);

/// « 124 publications, dont 58 commerciales ; 41 constats, dont 12 critiques ou majeurs. »
std::string outcomeText(const Tally& tally, const Wording& say);
/// « 9,7 % à 70,0 % »
std::string rangeText(const Proportion& share, const Wording& say);
/// « intervalle à 95 % : 9,7 % à 70,0 % »; empty where nothing is known.
std::string intervalText(const Proportion& share, const Wording& say);

} // namespace vigie
