// SPDX-License-Identifier: GPL-3.0-or-later
// The words that a rule would have added to a caption, in a sentence.
#pragma once

#include "core/base/wording.h"
#include "core/rules/rule_pack.h"

#include <string>

namespace vigie {

/// « Au début de la légende : « Publicité », depuis le 20 novembre 2026 ». The words stay French.
std::string describeInsertion(const Insertion& insertion, const Wording& say);

} // namespace vigie
