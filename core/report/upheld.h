// SPDX-License-Identifier: GPL-3.0-or-later
// What is left of the program's opinion once people have read it: a finding that somebody dismissed decides
// nothing any more. Tested by tst_upheld.cpp.
#pragma once

#include "core/report/review_record.h"
#include "core/review/figures.h"

#include <optional>
#include <vector>

namespace vigie {

struct Upheld {
    DismissedKeys dismissed;    ///< what standing.h asks for
    Opinion opinion;            ///< without them; the verdict stays the program's
    bool isVerdictGone = false; ///< all findings that the verdict rests on were dismissed
};
/// The whole opinion where nobody dismissed anything.
Upheld upheldOf(const CheckedPost& checked, const ReviewRecord& review);

/// Of the findings that were not dismissed; nothing without any, which is less than any severity.
std::optional<Severity> worstOf(const Upheld& upheld);

/// Counts a post by what is left of it.
void addTo(Tally& tally, const Upheld& upheld);
Tally tally(const std::vector<CheckedPost>& posts, const ReviewRecord& review);

} // namespace vigie
