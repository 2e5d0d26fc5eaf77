// SPDX-License-Identifier: GPL-3.0-or-later
// A decision as a person takes it at the screen – on a finding, a post, a selection, all identical texts –
// and the findings that it is about.
#pragma once

#include "core/store/dossier.h"

#include <string>
#include <vector>

namespace vigie {

struct DecisionOrder {
    std::vector<PostId> posts;
    std::string key;      ///< of one finding; empty: everything that is open on the posts
    bool isAlike = false; ///< also on the same rule in all posts that say the same
    Decision decision;
};

/// What was decided, taken back or brought back.
struct DecisionNews {
    enum class Step { Decided, Undone, Redone };
    Step step = Step::Decided;
    LoggedAction action;
};

/// The findings that an order is about, each once: those that are open; where none is on all its posts, those
/// that were decided. Where a post has no finding, and for notes, that is the post as a whole.
Result<std::vector<FindingRef>> findingsOf(const Dossier& dossier, const DecisionOrder& order);

/// How many posts more than those it names an order is about, where it is about identical texts, too.
Result<std::size_t> countAlike(const Dossier& dossier, DecisionOrder order);

} // namespace vigie
