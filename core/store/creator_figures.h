// SPDX-License-Identifier: GPL-3.0-or-later
// The creators of a dossier in numbers, counted by SQLite: a million posts are never read into memory.
#pragma once

#include "core/base/date.h"
#include "core/review/figures.h"
#include "core/store/database.h"

#include <optional>
#include <string>
#include <vector>

namespace vigie {

/// One creator. `tally` is without the findings that people dismissed, and has no serious posts: they are not
/// counted here.
struct CreatorFigures {
    std::string creator; ///< handle as queries write it (the column post.creator); empty: posts without one
    std::string name;    ///< handle as a post writes it
    Tally tally;
    ShareChange
        trend; ///< of compliant mentions: the later half of the dated commercial posts after the earlier
};

/// Of the posts that were checked and published on these days (in Paris; a post without a date lies in the
/// whole range only), in the order of the handles. Takes a second or two for a million posts.
/// Tested by tst_creator_figures.cpp.
std::vector<CreatorFigures> creatorFigures(Sql& sql, const DateRange& days = {});

/// The posts of one creator by month, verdicts only.
MonthTallies monthsOf(Sql& sql, const std::string& creator, const DateRange& days = {});

/// The first and the last day on which checked posts were published; empty ends without such posts.
DateRange daysOfPosts(Sql& sql);
DateRange daysOf(Sql& sql, const std::string& creator);

/// A creator in two sets of posts.
struct CreatorComparison {
    std::string name;
    bool isEverybody = false; ///< all creators together
    Tally before;
    Tally after;
    ShareChange change; ///< of compliant mentions
};

/// Everybody first, then each creator that is in either, in the order of the handles.
std::vector<CreatorComparison> compareCreators(const std::vector<CreatorFigures>& before,
                                               const std::vector<CreatorFigures>& after);

} // namespace vigie
