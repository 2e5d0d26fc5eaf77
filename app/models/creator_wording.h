// SPDX-License-Identifier: GPL-3.0-or-later
// How the figures of creators are said on screen, and how a page asks for their posts.
#pragma once

#include "core/base/bilingual.h"
#include "core/store/creator_figures.h"

#include <QString>

namespace vigie::wording {

QString creator(const CreatorFigures& figures); ///< « @lola », « compte inconnu »
QString creator(const std::string& name);
QString share(const Proportion& share, Language language); ///< « 33,3 % », « – » where nothing is known
QString worst(const Tally& tally, Language language);      ///< « critique × 3 », « – »

bool isKnown(const ShareChange& change);
/// In words and a sign: « ↗ +12 points », « → incertaine »; « – » where nothing is known.
QString trend(const ShareChange& change);
QString trendExplained(const ShareChange& change);
/// « +12 points (intervalle à 95 % : de +3 à +20) ».
QString changeExplained(const ShareChange& change);

/// The filter line (core/review/post_query.h) that finds the posts of that creator, and of that rule where
/// one is named; empty for posts without an account, which no filter finds.
QString queryFor(const std::string& creator, const std::string& rule, Language language);

} // namespace vigie::wording
