// SPDX-License-Identifier: GPL-3.0-or-later
// A second pair of eyes: how far it agrees with the first, and what a sample of silent posts shows.
#pragma once

#include "core/store/database.h"
#include "core/store/review_details.h"
#include "core/store/review_stats.h"

#include <cstddef>
#include <string>

namespace vigie {

/// Over the findings that both readings decided on, each by its last decision in force.
AgreementTable agreement(Sql& sql);

/// How many posts without findings there are to draw from.
std::size_t countSilentPosts(Sql& sql);

/// Draws `size` posts without findings; the same seed draws the same posts from the same dossier. Fewer if
/// there are fewer.
SampleDetails drawSample(Sql& sql, std::size_t size, const std::string& seed);

/// Whether a row of `decision` says what reading a post of `sample_post` gave: words alone do not, nor does
/// what was decided before it was drawn.
inline const std::string isReadingOfSample =
    "reading = 'sample' AND kind IN ('nothing-missed', 'missed') AND undone IS NULL AND "
    "decision.entry > sample_post.entry";

/// What the last sample has come to so far; nothing drawn: all zero.
SampleResult sampleResult(Sql& sql);

} // namespace vigie
