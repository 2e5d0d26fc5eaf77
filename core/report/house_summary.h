// SPDX-License-Identifier: GPL-3.0-or-later
// What a house pack does to the legal one, in sentences: no reader of a result may take it for the law alone.
#pragma once

#include "core/base/wording.h"
#include "core/rules/rule_pack.h"

#include <string>
#include <vector>

namespace vigie {

/// « Charte de l’agence Lumen (lumen, version 3) »
std::string houseName(const HousePack& house, const Wording& say);

/// Whether the house takes weight from the law: switches a rule off, or lowers it.
bool isWeakened(const RuleChange& change);

/// « La règle légale « claim.superlative » (Superlatif, majeur) est désactivée. Motif : … »
std::string changeSentence(const RuleChange& change, const Wording& say);

/// The same where the rule stands above it: « Abaissée par les règles maison, de « majeur » à « mineur ».
/// Motif : … » Tested by tst_house_pack.cpp.
std::string changeOfThisRule(const RuleChange& change, const Wording& say);

/// Every change, extension and warning, a sentence each. Tested by tst_house_pack.cpp.
std::vector<std::string> houseSentences(const HousePack& house, const Wording& say);

} // namespace vigie
