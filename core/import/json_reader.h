// SPDX-License-Identifier: GPL-3.0-or-later
// Posts in JSON: one object a line (vigie-ndjson), or the same objects in one list (vigie-json).
#pragma once

#include "core/import/file_format.h"

namespace vigie {

/// Begins with an object that ends on its own line, or is the only line.
bool looksLikeNdjson(const FileStart& start);
std::unique_ptr<PostReader> readNdjson(OpenedFile file);

/// Begins with a list, or with an object written over several lines.
bool looksLikeJson(const FileStart& start);
std::unique_ptr<PostReader> readJson(OpenedFile file);

} // namespace vigie
