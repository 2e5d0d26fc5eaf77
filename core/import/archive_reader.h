// SPDX-License-Identifier: GPL-3.0-or-later
// Posts out of an archive: every file in it that some format recognises, also in archives inside it.
// Tested by tst_archive.cpp.
#pragma once

#include "core/import/archive.h"

namespace vigie {

/// One reader for all files of the archive; its summary adds theirs up. Pictures and other files without
/// posts are passed over without a word. Refused where no file holds posts.
OpenedPosts readArchive(OpenedFile file);
/// The same with limits of one's own.
OpenedPosts readArchive(OpenedFile file, const ArchiveLimits& limits);

} // namespace vigie
