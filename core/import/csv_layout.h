// SPDX-License-Identifier: GPL-3.0-or-later
// Where the header of a table stands and which column means what.
#pragma once

#include "core/import/column_names.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace vigie {

struct CsvLayout {
    char separator = 0;               ///< ; , tab | or 0 for a table of one column
    std::size_t headerRow = 0;        ///< from 0; titles and notes stand above it
    std::vector<std::string> headers; ///< as written, without white space around them; never empty
    std::array<std::optional<std::size_t>, static_cast<std::size_t>(Column::ColumnCount)> places;
    /// Columns that mean the same as another one, which is read instead: this one, that one.
    std::vector<std::pair<std::size_t, std::size_t>> leftAside;

    std::optional<std::size_t> placeOf(Column column) const {
        return places[static_cast<std::size_t>(column)];
    }
};

/// The header is that of the first ten rows which holds most known names, and the separator the one under
/// which it does. Nothing when no row names a column of text. Only the beginning of `text` is looked at.
std::optional<CsvLayout> findCsvLayout(std::string_view text);

} // namespace vigie
