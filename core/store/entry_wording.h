// SPDX-License-Identifier: GPL-3.0-or-later
// What entries of the log say to people. Tested by tst_entry_wording.cpp.
#pragma once

#include "core/report/wording.h"
#include "core/store/log_entry.h"

#include <string>
#include <string_view>

namespace vigie {

/// « décision », « export » …; a kind that this program does not know as it stands.
std::string kindName(std::string_view kind, const Wording& say);

/// What was done, in one or two sentences: « Écarté : disclosure.promo-code sur instagram/p1. Sa marque. »
/// Names of files and posts and what people wrote stand in it as they are. Empty for an entry that was
/// purged.
std::string describe(const LogEntry& entry, const Wording& say);

} // namespace vigie
