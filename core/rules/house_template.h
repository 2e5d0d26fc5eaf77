// SPDX-License-Identifier: GPL-3.0-or-later
// A first file of house rules, with remarks, for somebody who has never written one.
#pragma once

#include "core/base/bilingual.h"

namespace vigie {

/// Loads over any legal pack with « claim.superlative », proves itself, and reports nothing yet. What a house
/// may also do stands below it behind « # ». Tested by tst_house_pack.cpp.
const Bilingual& houseTemplate();

/// « maison.yaml »
const Bilingual& houseFileName();

} // namespace vigie
