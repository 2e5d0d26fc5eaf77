// SPDX-License-Identifier: GPL-3.0-or-later
// What a check came to: the posts counted while they go by, and what was read.
#pragma once

#include "core/import/doubles.h"
#include "core/import/post_reader.h"
#include "core/review/figures.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace vigie {

struct CheckSummary {
    Tally tally;
    std::vector<ImportSummary> sources;  ///< files read to their end, in order
    std::vector<std::string> unopened;   ///< files and folders that could not be read at all
    std::vector<std::string> passedOver; ///< files of a folder that hold no posts
    Doubles doubles;                     ///< posts that went into others, which several files hold

    /// Of all findings; nothing without any.
    std::optional<Severity> worst() const;
    std::size_t skippedRecords() const;
};

} // namespace vigie
