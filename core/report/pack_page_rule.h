// SPDX-License-Identifier: GPL-3.0-or-later
// One rule on the page of a pack. For pack_page.cpp; others include pack_page.h.
#pragma once

#include "core/base/wording.h"
#include "core/rules/rule_pack.h"

#include <string>

namespace vigie {

/// The rule as an HTML article with a heading of level 3.
std::string ruleArticle(const Rule& rule, const RulePack& pack, const Wording& say);

/// What links to a rule point at, and its article is called.
std::string anchorOf(const Rule& rule);

/// The phrases of the lists that the rule names, in the notation of their authors; empty without any.
std::string ruleNotation(const Rule& rule, const RulePack& pack);

} // namespace vigie
