// SPDX-License-Identifier: GPL-3.0-or-later
// Where the header of a table stands and which column means what.
#pragma once

#include "core/import/column_mapping.h"
#include "core/import/csv_table.h"
#include "core/import/known_exports.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace vigie {

struct TableLayout {
    std::size_t rowsAbove = 0;          ///< titles, logos and notes before the header
    ColumnMapping mapping;              ///< its headers are never empty
    std::vector<std::string> keys;      ///< the headers, each of them once
    bool isMapped = false;              ///< a person said what the columns mean
    const KnownExport* known = nullptr; ///< whose making the table is, if that is known
    /// Where each meaning stands, the surest first. A value is read from the first of its cells that is
    /// filled, lists add up.
    std::array<std::vector<std::size_t>, static_cast<std::size_t>(ColumnMeaning::ColumnCount)> places;
    /// Columns that mean the same as another one, which is read instead: this one, that one.
    std::vector<std::pair<std::size_t, std::size_t>> leftAside;

    const std::vector<std::string>& headers() const { return mapping.headers; }
    const std::vector<std::size_t>& placesOf(ColumnMeaning column) const {
        return places[static_cast<std::size_t>(column)];
    }
    std::optional<std::size_t> placeOf(ColumnMeaning column) const {
        const auto& all = placesOf(column);
        return all.empty() ? std::nullopt : std::optional(all.front());
    }
};

/// The header is that of the first 25 rows which a mapping was made for, which a known export has, or which
/// holds most known names; what it means, is said by the same three in that order. Nothing when no row names
/// a column of text.
std::optional<TableLayout> findTableLayout(const Sheet& table,
                                           const std::vector<ColumnMapping>& mappings = {});

/// For a table whose columns nobody knows: the first row with more than one filled cell is taken for its
/// header. Nothing when there is none.
std::optional<TableLayout> guessTableLayout(const Sheet& table);

struct CsvLayout {
    CsvDialect dialect;
    TableLayout table;
};

/// The dialect is the one under which the header is best, and most rows have its cells. Only the first rows
/// of `text` are looked at.
std::optional<CsvLayout> findCsvLayout(std::string_view text,
                                       const std::vector<ColumnMapping>& mappings = {});

/// The dialect under which most rows have the same number of cells, and more than one.
std::optional<CsvLayout> guessCsvLayout(std::string_view text);

} // namespace vigie
