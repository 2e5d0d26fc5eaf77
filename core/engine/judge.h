// SPDX-License-Identifier: GPL-3.0-or-later
// From what was seen to an opinion under the law of one day. Pure and total.
#pragma once

#include "core/engine/evaluate.h"

namespace vigie {

/// The verdict of labels.md section 2.4.
Verdict verdictOf(const Commercial& commercial, Disclosure disclosure);

struct Judgement {
    Commercial commercial;
    Opinion opinion;
};

/// What the law of `day` makes of a post.
Judgement judge(const Reading& reading, const RulePack& pack, Date day);

/// The verdict alone, for less.
Verdict verdictOn(const Reading& reading, const RulePack& pack, Date day);

/// Whether the rule counts on that day (a house pack may have switched it off), and at least one of the texts
/// it rests on.
bool isInForce(const Rule& rule, const RulePack& pack, Date day);

/// Names a finding: the same for the same rule on the same post and words (contract.md). 32 hex digits.
std::string findingKey(std::string_view rule, const Post& post, const std::vector<Evidence>& evidence);

} // namespace vigie
