// SPDX-License-Identifier: GPL-3.0-or-later
// Which posts a report is about.
#pragma once

#include "core/base/date.h"
#include "core/model/post.h"
#include "core/report/wording.h"

#include <string>

namespace vigie {

/// Everything, unless it is narrowed.
struct PostScope {
    std::string author; ///< handle without the @, case does not count; empty: all
    DateRange days;     ///< of publication, in Paris, both ends included

    /// A post without a date lies in no range but the whole one.
    bool holds(const Post& post) const;
    bool isEverything() const;
};

/// « seulement @lola, du 1er mars au 31 mars 2025 »; empty for everything. Tested by tst_post_scope.cpp.
std::string scopeText(const PostScope& scope, const Wording& say);

} // namespace vigie
