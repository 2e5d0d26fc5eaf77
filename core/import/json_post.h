// SPDX-License-Identifier: GPL-3.0-or-later
// One JSON object → one post, by the keys of vigie-ndjson.
#pragma once

#include "core/import/import_log.h"

#include <memory>
#include <string>

namespace vigie {

/// Reads one record after the other with the same memory. Not for several threads at once.
class JsonPosts {
public:
    JsonPosts();
    ~JsonPosts();

    /// The post that stands in `json`, with `raw` being that text; id and source are left to keepPost().
    /// A value of another type is taken where its meaning is plain (a number as text, « oui » as true, one
    /// word as a list of one); where it is not, it is told to `log` and left out. null means missing, other
    /// keys are left to `raw`, and the last of two equal keys counts.
    /// Fails with BadEncoding for bytes that are no UTF-8, and with BadRecord for what is no JSON object
    /// or has none of the keys of a post.
    tl::expected<Post, Complaint> read(std::string json, const ImportLog& log);

private:
    struct Parser;
    std::unique_ptr<Parser> m_parser;
};

} // namespace vigie
