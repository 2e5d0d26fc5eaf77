// SPDX-License-Identifier: GPL-3.0-or-later
// Platform, followers, label, tags: what a condition asks of a post besides its words, and what the post
// says.
#pragma once

#include "core/base/wording.h"
#include "core/rules/rule_pack.h"

#include <string>
#include <vector>

namespace vigie {

/// Each fact that is asked for as a condition of its own, in the order in which describe() names them.
std::vector<PostIs> singleFacts(const PostIs& asked);

/// « 4 200 », « @lola, @tom », « non indiqué »: what the post says of the fact; for a tag that is there, the
/// accounts that are asked for. REQUIRES: `fact` is a single one.
std::string statedFact(const PostIs& fact, const Post& post, const Wording& say);

/// « plateforme : TikTok (ici : Instagram) ; pays : FR », with what the post says wherever the words of the
/// condition leave that open. Tested by tst_explain.cpp.
std::string factsInOneLine(const std::vector<PostIs>& facts, const Post& post, const RulePack& pack,
                           const Wording& say);

} // namespace vigie
