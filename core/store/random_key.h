// SPDX-License-Identifier: GPL-3.0-or-later
// Names for things that have to stay apart in all copies of a dossier.
#pragma once

#include <string>

namespace vigie {

/// 32 hex digits from the system's source of randomness.
std::string randomKey();

} // namespace vigie
