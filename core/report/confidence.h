// SPDX-License-Identifier: GPL-3.0-or-later
// How well the pack's authors checked what it says, in words for its readers.
#pragma once

#include "core/base/bilingual.h"

#include <string_view>

namespace vigie {

/// Of a rule's confidence "H", "M" or "L", or "" for a house rule: how sure it is that its texts of law apply
/// to such posts, and how serious it may therefore sound. The texts themselves may be surer: see below.
Bilingual confidenceMeaning(std::string_view confidence);

/// Of the tag of a law record: "✔2", "✔T", "UNVERIFIED-1", "UNVERIFIED-0", or houseTag.
Bilingual tagMeaning(std::string_view tag);

/// The same of a text that stands above it, in words that nobody takes for the confidence of a rule: « Le
/// texte lui-même : vérifié par deux sources (✔2) ». Tested by tst_rules_command.cpp.
Bilingual verification(std::string_view tag);

/// Whether one should not rely on that record without looking it up.
bool isUnverified(std::string_view tag);

} // namespace vigie
