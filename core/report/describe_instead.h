// SPDX-License-Identifier: GPL-3.0-or-later
// What a post has where a condition asks for something else: « ici : à 6 mots d’écart ».
#pragma once

#include "core/base/wording.h"
#include "core/engine/explain.h"

#include <string>

namespace vigie {

/// « trouvés 1 fois sur 3 », « dans deux phrases », « faible », « 1er mars 2025 »: of a condition of the
/// explanation that does not hold. Empty where nothing can be said; facts of the post stand in
/// describe_post_facts.h. REQUIRES: the explanation is of that post. Tested by tst_explain.cpp.
std::string describeInstead(const Condition& condition, const Explanation& explanation,
                            const CheckedPost& checked, const RulePack& pack, const Wording& say);

} // namespace vigie
