// SPDX-License-Identifier: GPL-3.0-or-later
// The caption as it would have to read: the words that the rules ask for are put where they have to stand.
// Which words these are stands in the rule pack (« insert »), with the days on which they count.
#pragma once

#include "core/model/assessment.h"
#include "core/rules/rule_pack.h"
#include "core/text/byte_span.h"

#include <string>
#include <string_view>
#include <vector>

namespace vigie {

/// A proposal for a person to read: words are added, and nothing is taken away but what denies the
/// advertising that they state. Where the post has to go, none are added, and every other demand goes with
/// it.
struct Correction {
    std::string caption;                 ///< the caption of the post with the words added
    std::vector<ByteSpan> added;         ///< where those words stand in it, in their order
    std::vector<std::string> removed;    ///< pieces that were taken out, as the author wrote them
    std::vector<Evidence> inTheWay;      ///< denials that cannot go by themselves: so nothing is proposed
    std::vector<const Finding*> settled; ///< what the proposal answers; point into `findings`
    std::vector<const Finding*> open;    ///< what no added word answers: read the remedy
    std::vector<const Finding*> asked;   ///< whose remedies are to be followed, in the order of `findings`

    bool changes() const { return !added.empty(); }
};

/// Proposes a caption for `post` that answers `findings` with the wording in force on `asOf`, or on the day
/// of publication where that is still to come. Pure; the same words are added once, however many findings ask
/// for them. No proposal says « Collaboration commerciale » beside « pas une pub »: what denies is taken out,
/// or, where the rest would not read on, nothing is proposed.
Correction correct(const Post& post, const std::vector<Finding>& findings, const RulePack& pack, Date asOf);

} // namespace vigie
