// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold for every import, whatever the bytes.
#pragma once

#include "core/import/post_reader.h"
#include "core/text/utf8.h"
#include "tests/fuzz/require.h"

namespace vigie {

inline void requireText(const Error& problem) {
    require(!problem.message.empty() && isValidUtf8(problem.message), "a message is text");
}

/// Reads to the end, which has to come.
inline void readThrough(PostReader& reader) {
    std::size_t posts = 0;
    while (const auto post = reader.next()) {
        ++posts;
        require(isValidUtf8(post->text) && isValidUtf8(post->author) && isValidUtf8(post->raw) &&
                    !post->id.empty(),
                "a post is text");
    }
    const ImportSummary sum = reader.summary();
    require(sum.records == sum.read + sum.skipped + sum.setAside && sum.read == posts, "the counts add up");
}

} // namespace vigie
