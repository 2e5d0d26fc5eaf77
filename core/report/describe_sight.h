// SPDX-License-Identifier: GPL-3.0-or-later
// What « in sight » means in numbers, for those who read a rule that asks for it.
#pragma once

#include "core/rules/rule_pack.h"

#include <string>

namespace vigie {

/// Whether it matters to the condition what the public sees without a further step.
bool asksForSight(const Condition& condition);

/// “What the public sees without a further step: the first characters of the caption (Instagram 125, …), and
/// there, what is not behind 3 hashtags.”
/// Tested by tst_describe_condition.cpp.
std::string describeSight(const RulePack& pack, Language language);

} // namespace vigie
