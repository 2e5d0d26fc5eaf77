// SPDX-License-Identifier: GPL-3.0-or-later
// What a pack claims without showing it: terms, signs and mentions that occur in none of its examples, and
// rules that fire on none of their own.
#pragma once

#include "core/rules/rule_pack.h"

namespace vigie {

/// A note for each such term, sign, mention and rule at the place of its id, in the order of the files; it
/// says whether examples are missing, or are there and fail. Examples without a date count as published on
/// `asOf`. The words of a brief of a house pack need no example. Tested by tst_unproven.cpp.
PackNotes unprovenParts(const RulePack& pack, Date asOf);

} // namespace vigie
