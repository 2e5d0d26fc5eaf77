// SPDX-License-Identifier: GPL-3.0-or-later
// What every format does with a post in the end, whatever fields the file had.
#pragma once

#include "core/import/import_log.h"

namespace vigie {

/// Whether the file says anything at all about images and videos of the post.
bool hasMedia(const Post& post);

/// Fills in what can be known without a field for it:
///   source    file and record that `log` stands at;
///   id        where the file gives none: the url, or else « file name:record » (« posts.csv:12 »), which is
///             the same however often and from whatever folder the file is read;
///   platform  where the file gives none: that of the url's host.
/// A post in which nothing can be read (no text, title, hashtag or media) is told to `log` and kept.
void completePost(Post& post, const ImportLog& log);

} // namespace vigie
