// SPDX-License-Identifier: GPL-3.0-or-later
// Whether words can be seen by the public: fold, first line, hashtags (labels.md section 2.3).
#pragma once

#include "core/engine/reading.h"
#include "core/rules/condition.h"

namespace vigie {

/// Where the visible part of the caption ends, in bytes of its original; text.size() if nothing is cut.
std::size_t foldOffset(const RulePack& pack, Platform platform, std::string_view caption);

/// Whether the span stands at that place of the field. The fold is the caption's; words in a title or on the
/// screen stand before every fold.
bool standsAt(const Reading& reading, const ReadField& field, ByteSpan original, Place place);

/// Whether words at that place are seen without a further step: before the fold and behind fewer than
/// `hashtagLimit` hashtags. Alternative texts and transcripts are not seen at once.
bool isSeen(const Reading& reading, const ReadField& field, ByteSpan original, std::size_t hashtagLimit);

} // namespace vigie
