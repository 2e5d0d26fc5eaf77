// SPDX-License-Identifier: GPL-3.0-or-later
// What entries of the log say to people. Tested by tst_entry_wording.cpp.
#pragma once

#include "core/base/wording.h"
#include "core/store/log_entry.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace vigie {

struct RulePack; // rule_pack.h

/// « décision », « export » …; a kind that this program does not know as it stands.
std::string kindName(std::string_view kind, const Wording& say);

/// « 1er mars 2025 à 18:05 »; what is no time as it stands.
std::string timeTold(const std::string& rfc3339, const Wording& say);

/// What an entry refers to by an id, where that is at hand to be called by its name.
struct LogNames {
    const RulePack* pack = nullptr;                ///< rules by their titles
    std::map<std::string, std::int64_t> entries{}; ///< entries by their numbers; from their hashes
    std::map<std::string, std::string> posts{};    ///< posts by words that people know; from their names
    std::string otherPost{};                       ///< any post that is not among them; empty: by its name
};

/// What was done, in one or two sentences: « Écarté : disclosure.promo-code sur instagram/p1. Sa marque. »
/// Names of files and posts and what people wrote stand in it as they are. Empty for an entry that was
/// purged.
std::string describe(const LogEntry& entry, const Wording& say, const LogNames& names = {});

} // namespace vigie
