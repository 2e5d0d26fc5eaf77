// SPDX-License-Identifier: GPL-3.0-or-later
// « Did you mean …? » for a word that nobody knows.
#pragma once

#include "core/base/wording.h"

#include <string>
#include <vector>

namespace vigie {

/// A sentence that names the closest of the known words, with a space in front; empty if none is close.
std::string suggestion(const std::string& word, const std::vector<std::string>& known, const Wording& say);

} // namespace vigie
