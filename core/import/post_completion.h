// SPDX-License-Identifier: GPL-3.0-or-later
// What every format does with a post in the end, whatever fields the file had.
#pragma once

#include "core/import/import_log.h"

namespace vigie {

/// Whether the file says anything at all about images and videos of the post.
bool hasMedia(const Post& post);

/// « posts.csv:12 »: file name and record, the same however often and from whatever folder the file is read.
/// Another file may well give it to another post.
std::string idFromPlace(const PostSource& source);

/// Ends a record that came out as a post: fills in what can be known without a field for it, and counts it.
///   source       file and record that `log` stands at;
///   platform     where the file gives none: that of the url's host;
///   author       where the file gives none: the handle in the url;
///   id           where the file gives none: that of the url, the url, or else idFromPlace();
///   publishedAt  where the file gives none: the moment that the id holds, marked as derived.
/// A post in which nothing can be read (no text, title, hashtag or media) is told to `log` and kept.
/// False for a private post or a draft, which is set aside.
[[nodiscard]] bool keepPost(Post& post, ImportLog& log);

} // namespace vigie
