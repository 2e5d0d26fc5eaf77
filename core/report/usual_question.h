// SPDX-License-Identifier: GPL-3.0-or-later
// What a creator is asked where nobody put it in other words. Tested by tst_correction_sheet.cpp.
#pragma once

#include "core/base/wording.h"
#include "core/model/assessment.h"

#include <string>

namespace vigie {

/// About a finding: « Nous avons relevé « Code promo sans mention ». Pouvez-vous nous l’expliquer … ? ».
std::string usualQuestion(const Finding& finding, const Wording& say);
/// About a post that may or may not be commercial.
std::string openQuestion(const Wording& say);

} // namespace vigie
