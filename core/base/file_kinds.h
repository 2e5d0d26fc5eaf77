// SPDX-License-Identifier: GPL-3.0-or-later
// Kinds of files that more than one part writes.
#pragma once

#include "core/base/output_file.h"

namespace vigie::file_kind {

inline const std::vector<std::string> csvEndings{"csv", "txt"};
inline const FileKind csv{{"un CSV", "a CSV file"}, {"\xEF\xBB\xBF"}, csvEndings};
inline const FileKind ndjson{{"un NDJSON", "an NDJSON file"}, {"{"}, {"ndjson", "jsonl", "json", "txt"}};
inline const FileKind workbook{{"un classeur", "a workbook"}, {"PK\x03\x04"}, {"xlsx"}};
inline const FileKind houseRules{
    {"des règles maison", "house rules"}, {"house", "#", "terms"}, {"yaml", "yml", "txt"}};
inline const FileKind dossier{{"un dossier Vigie", "a Vigie dossier"}, {"SQLite format 3"}, {"vigie"}};

} // namespace vigie::file_kind
