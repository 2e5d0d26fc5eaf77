// SPDX-License-Identifier: GPL-3.0-or-later
// Kinds of files that more than one part writes.
#pragma once

#include "core/base/output_file.h"

namespace vigie::file_kind {

inline const FileKind csv{{"un CSV", "a CSV file"}, {"\xEF\xBB\xBF"}};
inline const FileKind ndjson{{"un NDJSON", "an NDJSON file"}, {"{"}};
inline const FileKind workbook{{"un classeur", "a workbook"}, {"PK\x03\x04"}};

} // namespace vigie::file_kind
