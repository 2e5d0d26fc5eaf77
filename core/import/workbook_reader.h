// SPDX-License-Identifier: GPL-3.0-or-later
// Posts in the sheets of a workbook: XLSX of Excel, ODS of LibreOffice, read with the same columns as CSV.
#pragma once

#include "core/import/file_format.h"
#include "core/import/table_preview.h"

namespace vigie {

bool looksLikeXlsx(const FileStart& start);
bool looksLikeOds(const FileStart& start);

/// Hold the packed file in memory and unpack rows as they are read. All sheets with a column of text are
/// read; what is hidden is read and told, sheets without such a column are told.
OpenedPosts readXlsx(OpenedFile file);
OpenedPosts readOds(OpenedFile file);

/// Of all sheets that hold anything; the bytes are those of an XLSX or ODS file.
std::vector<TablePreview> previewWorkbook(std::string bytes, const std::vector<ColumnMapping>& mappings);

} // namespace vigie
