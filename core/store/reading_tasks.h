// SPDX-License-Identifier: GPL-3.0-or-later
// What is there to read beyond the first reading: findings for a second reader, disagreements to settle, a
// sample of posts without findings. All in the order of import. Tested by tst_reading_tasks.cpp.
#pragma once

#include "core/model/review.h"
#include "core/store/post_store.h"

#include <string>
#include <vector>

namespace vigie {

/// One thing to look at.
struct ReadingTask {
    PostId post = 0;
    FindingRef on; ///< without key: the post as a whole
    std::string author;
    bool isDone = false;
};

/// The findings that the first reader decided on and that are still found. Done: by a second reader, too.
/// What the first one decided does not stand here.
std::vector<ReadingTask> secondReading(Sql& sql);
/// Those that `reader` may read: not what that person decided on first.
std::vector<ReadingTask> secondReadingFor(Sql& sql, const std::string& reader);

/// The findings that two people decided differently, and nobody settled.
std::vector<ReadingTask> disputes(Sql& sql);

/// The posts of the last sample. Done: read since.
std::vector<ReadingTask> lastSample(Sql& sql);

} // namespace vigie
