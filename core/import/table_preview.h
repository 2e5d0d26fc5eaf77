// SPDX-License-Identifier: GPL-3.0-or-later
// A first look at the tables of a file, for a person to say what their columns mean.
#pragma once

#include "core/import/column_mapping.h"
#include "core/import/table.h"
#include "core/import/table_layout.h"

#include <cstddef>
#include <string>
#include <vector>

namespace vigie {

struct TablePreview {
    std::string sheet;     ///< empty for CSV
    ColumnMapping mapping; ///< the proposal; hand it back to openPosts(), corrected or not
    /// By whom the table is known, as part of a format's name; empty when its columns are a guess from their
    /// names.
    std::string known;
    bool isMapped = false;                      ///< the proposal is a mapping that was given
    std::vector<std::vector<std::string>> rows; ///< the first ones below the header, one cell a column

    /// Whether a person should look at it: no column was taken for the text of posts, or none for their date.
    bool isUnsure() const;
};

/// Of the tables in a CSV file or workbook; those that `mappings` were made for come with theirs. Nothing for
/// files of other formats. Fails like openPosts().
Result<std::vector<TablePreview>> previewTables(const std::string& path, Language language,
                                                const std::vector<ColumnMapping>& mappings = {});

/// What `table` shows under that layout.
TablePreview previewOf(const Sheet& table, const TableLayout& layout);

} // namespace vigie
