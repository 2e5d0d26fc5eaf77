// SPDX-License-Identifier: GPL-3.0-or-later
// Which posts a report is about.
#pragma once

#include "core/base/date.h"
#include "core/base/wording.h"
#include "core/model/post.h"

#include <string>
#include <vector>

namespace vigie {

/// Everything, unless it is narrowed.
struct PostScope {
    std::vector<std::string> authors; ///< handles without the @, case does not count; empty: all
    DateRange days;                   ///< of publication, in Paris, both ends included
    std::string filter = {};          ///< a line of core/review/post_query.h, for posts in a dossier

    /// By authors and days; a dossier applies the filter. A post without a date lies in no range but the
    /// whole one.
    bool holds(const Post& post) const;
    bool isEverything() const;
    bool operator==(const PostScope&) const = default;
};

/// « seulement @lola, @tom du 1er mars au 31 mars 2025, filtre « verdict:conforme » »; empty for everything.
/// Tested by tst_post_scope.cpp.
std::string scopeText(const PostScope& scope, const Wording& say);

} // namespace vigie
