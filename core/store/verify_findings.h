// SPDX-License-Identifier: GPL-3.0-or-later
// The part of verifying that concerns what the engine said: posts judged again by the rules that are stored.
#pragma once

#include "core/base/bilingual.h"
#include "core/store/check_posts.h"

#include <optional>
#include <string>

namespace vigie {

struct JudgedAgain {
    std::optional<Bilingual> fault; ///< the first post of which something else stands in the tables
    std::optional<Bilingual> gap;   ///< why some posts, or all, could not be compared; nothing: all were
};

/// Compares verdicts, laws, findings and the columns that repeat them with what this program, of the version
/// `program`, says today. What another version said may well differ, and is left alone. Fails as checkerOf()
/// does.
Result<JudgedAgain> judgeAgain(Sql& sql, const std::string& program, Language language,
                               const WorkOptions& options);

} // namespace vigie
