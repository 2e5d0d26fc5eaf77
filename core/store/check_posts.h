// SPDX-License-Identifier: GPL-3.0-or-later
// The engine run over the posts of a dossier, and its findings kept.
#pragma once

#include "core/engine/checker.h"
#include "core/store/database.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace vigie {

/// « 0 none, 1 info … 4 critical »: how columns hold a severity.
int rankOf(Severity severity);
std::optional<Severity> severityOfRank(std::int64_t rank);

/// By what findings are made. They are made again when any of it changes.
struct CheckBasis {
    const Checker& checker;
    std::string programVersion;
};

struct CheckedPosts {
    std::size_t posts = 0;
    std::size_t findings = 0;
    bool operator==(const CheckedPosts&) const = default;
};

/// How the work is done, not what comes out.
struct WorkOptions {
    unsigned jobs = 0;                                                    ///< 0: one per core
    std::function<void(std::size_t posts)> progress = [](std::size_t) {}; ///< on any thread, one at a time
    std::stop_token stop{};
};

/// Checks the posts that this basis has not judged yet, and replaces their findings. When the last check had
/// another basis, that is all of them. Part of the transaction of `sql`.
CheckedPosts checkPosts(Sql& sql, const CheckBasis& basis, const WorkOptions& options);

/// Whether checkPosts() would find something to do.
bool needsCheck(Sql& sql, const CheckBasis& basis);

} // namespace vigie
