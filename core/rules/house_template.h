// SPDX-License-Identifier: GPL-3.0-or-later
// A first file of house rules, with remarks, for somebody who has never written one.
#pragma once

#include "core/base/bilingual.h"

#include <string>

namespace vigie {

/// Loads over any legal pack with « claim.superlative », proves itself, and reports nothing yet. What a house
/// may also do stands below it behind « # ». Tested by tst_house_pack.cpp.
const Bilingual& houseTemplate();
/// The same for the house of that id. REQUIRES: no quotes, backslashes or line ends in it.
std::string houseTemplate(Language language, const std::string& id);

/// « maison.yaml »
const Bilingual& houseFileName();

} // namespace vigie
