// SPDX-License-Identifier: GPL-3.0-or-later
// A post of X in the shapes that X itself writes: of its first API (archives) and of its pages (GraphQL).
#pragma once

#include "core/import/json_value.h"
#include "core/model/post.h"

namespace vigie {

/// The post of an object with « full_text », or with that in « legacy ». Shortened links are written out,
/// and « &amp; » is « & » again.
Post fromTweet(const JsonValue& tweet);

/// « t.co » links as what they lead to; those that only show the post's own image fall off the end.
std::string withLinksWrittenOut(std::string text, const JsonValue& entities);

} // namespace vigie
