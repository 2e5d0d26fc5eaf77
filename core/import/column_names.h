// SPDX-License-Identifier: GPL-3.0-or-later
// What people call the columns of a table of posts, in French and English.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vigie {

enum class Column {
    Id,
    Platform,
    PublishedAt,
    ClockTime,
    Text,
    Title,
    Author,
    AuthorName,
    Followers,
    Url,
    Format,
    PaidPartnership,
    AgeRestricted,
    Hashtags,
    Mentions,
    Sponsors,
    Alt,
    Transcript,
    OnScreenText,
    MediaFile,
    Language,
    Country,
    ColumnCount
};

struct ColumnName {
    Column column;
    std::size_t rank; ///< 0 is the surest name: of two columns with the same meaning the lower rank is read
};

/// What a header means; case, accents, punctuation and spaces around it do not count.
std::optional<ColumnName> columnNamed(std::string_view header);

/// How many of these cells are names of columns.
std::size_t countColumnNames(const std::vector<std::string>& cells);

/// Whether any of these cells names a column with words to read: without one a table is no table of posts.
bool namesTextColumn(const std::vector<std::string>& cells);

/// Whether a column of that meaning holds several names, so that several such columns add up.
bool isList(Column column);

} // namespace vigie
