// SPDX-License-Identifier: GPL-3.0-or-later
// A legal text as a lawyer cites it.
#pragma once

#include "core/base/wording.h"
#include "core/model/assessment.h"

#include <string>

namespace vigie {

/// « loi n° 2023-451 du 9 juin 2023, art. 5-2 (depuis le 8 novembre 2024) »; without brackets for a text of
/// all days. « règle maison : … » where there is no law.
std::string citation(const LegalBasis& basis, const Wording& say);

/// « source à confirmer »; empty for a text that was read (law.md section 0, tags).
std::string sourceRemark(const LegalBasis& basis, const Wording& say);

} // namespace vigie
