// SPDX-License-Identifier: GPL-3.0-or-later
// What people call the columns of a table of posts, in French and English.
#pragma once

#include "core/import/column.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vigie {

struct ColumnName {
    ColumnMeaning column;
    std::size_t rank; ///< 0 is the surest name: of two columns with the same meaning the lower rank is read
};

/// Without case and accents, words parted by one space: « Publié le : », « publie_le » → « publie le ».
/// Marks that no header has (braces, quotes) stay, so that code and prose are not taken for tables.
std::string plainHeader(std::string_view header);

/// « hashtags » of « hashtags/12 », « taggedusers » of « taggedusers/0/username »: how Apify spreads a list
/// over columns. The header itself when it is nothing of the kind. REQUIRES: as plainHeader() has it.
std::string_view withoutListIndex(std::string_view header);

/// What a header means; case, accents, punctuation and spaces around it do not count, nor does what Airtable
/// and NocoDB put around a name: « DA - LookUp - Social Network », « Category (from Account) ».
std::optional<ColumnName> columnNamed(std::string_view header);

/// How many of these cells are names of columns.
std::size_t countColumnNames(const std::vector<std::string>& cells);

/// Whether any of these cells names a column with words to read.
bool namesTextColumn(const std::vector<std::string>& cells);

} // namespace vigie
