// SPDX-License-Identifier: GPL-3.0-or-later
// Where the fold is drawn in a caption, in the window and in reports. The platform cuts at a character; what
// begins before that counts as seen (place.h), so the word and the mention in which it falls stand whole.
#pragma once

#include "core/model/assessment.h"
#include "core/rules/rule_pack.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace vigie {

/// In bytes; caption.size() if nothing is cut but blanks and one last sign. `mentions` are their places in
/// the caption: one that begins behind the cut never stands before the fold. Pure. Tested by
/// tst_drawn_fold.cpp.
std::size_t drawnFold(const RulePack& pack, Platform platform, std::string_view caption,
                      const std::vector<ByteSpan>& mentions);

/// Where mentions stand in the caption; those in other fields are left out.
std::vector<ByteSpan> placesInCaption(const std::vector<Mention>& mentions);

} // namespace vigie
