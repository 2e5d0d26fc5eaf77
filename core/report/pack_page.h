// SPDX-License-Identifier: GPL-3.0-or-later
// A rule pack as one page for lawyers: every rule with its reasons, its law and its proof, what is not yet
// verified, and the days on which the law changes.
#pragma once

#include "core/rules/rule_pack.h"

#include <string>

namespace vigie {

/// A whole HTML document: no scripts, nothing loaded from elsewhere, readable by assistive technology and on
/// paper. The same pack gives the same bytes. Tested by tst_pack_page.cpp.
std::string packPage(const RulePack& pack, Language language);

/// Parts of that page, as HTML without a document around them: for a window that shows one at a time.
std::string ruleCard(const Rule& rule, const RulePack& pack, Language language);
/// The lists of words behind a card, in the notation of their authors; may be empty.
std::string notationPart(const Rule& rule, const RulePack& pack, Language language);
std::string timelinePart(const RulePack& pack, Language language);

} // namespace vigie
