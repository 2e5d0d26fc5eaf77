// SPDX-License-Identifier: GPL-3.0-or-later
// How well the pack's authors checked what it says, in words for its readers.
#pragma once

#include "core/base/bilingual.h"

#include <string_view>

namespace vigie {

/// Of a rule's confidence "H", "M" or "L", or "" for a house rule: what it rests on, and how serious it may
/// therefore sound.
Bilingual confidenceMeaning(std::string_view confidence);

/// Of the tag of a law record: "✔2", "✔T", "UNVERIFIED-1", "UNVERIFIED-0", or houseTag.
Bilingual tagMeaning(std::string_view tag);

/// Whether one should not rely on that record without looking it up.
bool isUnverified(std::string_view tag);

} // namespace vigie
