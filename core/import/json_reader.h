// SPDX-License-Identifier: GPL-3.0-or-later
// Posts in JSON of any make: one object a line, objects in a list, or one object that holds them all. The
// formats themselves stand in core/import/formats.
#pragma once

#include "core/import/file_format.h"

namespace vigie {

/// Begins with an object that ends on its own line, or is the only line.
bool looksLikeJsonLines(const FileStart& start);
OpenedPosts readJsonLines(OpenedFile file);

/// Begins with a list, with an object written over several lines, or with the script line of X's archives.
bool looksLikeJson(const FileStart& start);
OpenedPosts readJson(OpenedFile file);

} // namespace vigie
