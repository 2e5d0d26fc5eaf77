// SPDX-License-Identifier: GPL-3.0-or-later
// What the agreement of two readers and a sample of silent posts mean, in words.
#pragma once

#include "core/base/wording.h"
#include "core/store/review_stats.h"

#include <string>

namespace vigie {

std::string shareText(const Agreement& agreement, const Wording& say); ///< « 92,3 % »; « – » without pairs
std::string kappaText(const Agreement& agreement,
                      const Wording& say); ///< « 0,81 »; « – » where there is none

/// « accord presque parfait », or why nothing can be said. The words are those of Landis and Koch, Biometrics
/// 33 (1977); with fewer than ten findings it says that they are few.
std::string agreementMeaning(const Agreement& agreement, const Wording& say);

/// How many were drawn, read and missed, and how much may be missed at most. Tested, as the others, by
/// tst_agreement_wording.cpp.
std::string sampleText(const SampleResult& sample, const Wording& say);

} // namespace vigie
