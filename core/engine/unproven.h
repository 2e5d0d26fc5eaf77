// SPDX-License-Identifier: GPL-3.0-or-later
// What a pack claims without showing it: parts that none of its examples makes fire.
#pragma once

#include "core/rules/rule_pack.h"

namespace vigie {

/// A note for each term, sign, mention and rule that occurs in no example, at the place of its id; in the
/// order of the files. Examples without a date count as published on `asOf`. The words of a brief of a
/// house pack need no example. Tested by tst_unproven.cpp.
PackNotes unprovenParts(const RulePack& pack, Date asOf);

} // namespace vigie
