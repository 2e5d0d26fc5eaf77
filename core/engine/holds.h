// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a condition holds for a post. Pure.
#pragma once

#include "core/engine/facts.h"
#include "core/rules/condition.h"

namespace vigie {

/// Stops at the first part that decides. Tested by tst_evaluate.cpp.
bool holds(const Condition& condition, const Facts& facts);

} // namespace vigie
