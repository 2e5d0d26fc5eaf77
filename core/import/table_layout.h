// SPDX-License-Identifier: GPL-3.0-or-later
// Where the header of a table stands and which column means what.
#pragma once

#include "core/import/column_names.h"
#include "core/import/csv_table.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace vigie {

struct TableLayout {
    std::size_t rowsAbove = 0;        ///< titles, logos and notes before the header
    std::vector<std::string> headers; ///< as written, without white space around them; never empty
    std::vector<std::string> keys;    ///< the headers, each of them once
    /// Where each meaning stands, the surest first; only lists of names may stand in several columns.
    std::array<std::vector<std::size_t>, static_cast<std::size_t>(Column::ColumnCount)> places;
    /// Columns that mean the same as another one, which is read instead: this one, that one.
    std::vector<std::pair<std::size_t, std::size_t>> leftAside;

    const std::vector<std::size_t>& placesOf(Column column) const {
        return places[static_cast<std::size_t>(column)];
    }
    std::optional<std::size_t> placeOf(Column column) const {
        const auto& all = placesOf(column);
        return all.empty() ? std::nullopt : std::optional(all.front());
    }
};

/// The header is that of the first 25 rows which holds most known names. Nothing when no row names a column
/// of text.
std::optional<TableLayout> findTableLayout(TableRows& rows);

struct CsvLayout {
    CsvDialect dialect;
    TableLayout table;
};

/// The dialect is the one under which the header is best. Only the beginning of `text` is looked at.
std::optional<CsvLayout> findCsvLayout(std::string_view text);

} // namespace vigie
