// SPDX-License-Identifier: GPL-3.0-or-later
// Posts in a table that a spreadsheet saved as CSV: any separator, Windows-1252, UTF-8 or UTF-16.
#pragma once

#include "core/import/file_format.h"
#include "core/import/table_preview.h"

namespace vigie {

/// Text with a row among the first ones that names a column of text, that a known program writes, or that a
/// mapping of `start` was made for.
bool looksLikeCsv(const FileStart& start);

/// The file is walked over more than once: the order of day and month is found by looking at the whole column
/// first. What cannot be opened again is held in memory.
/// Rows below the header are the records, counted from 1; rows with nothing but empty cells do not count.
OpenedPosts readCsv(OpenedFile file);

/// Also of a text whose columns nobody knows, as long as its rows have the same number of cells.
std::vector<TablePreview> previewCsv(std::string bytes, const std::vector<ColumnMapping>& mappings);

} // namespace vigie
