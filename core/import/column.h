// SPDX-License-Identifier: GPL-3.0-or-later
// What a column of a table can mean.
#pragma once

#include "core/base/bilingual.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace vigie {

enum class ColumnMeaning {
    Id,
    Url,
    Platform,
    Author,
    AuthorName,
    AuthorId,
    Followers,
    PublishedAt,
    ClockTime, ///< beside a column of days
    UnixTime,  ///< seconds since 1970: surer than a clock time whose zone nobody knows
    Text,
    Title,
    Hashtags,
    Mentions,
    Coauthors,
    TaggedUsers,
    PaidPartnership,
    Sponsors,
    LabelSponsors, ///< filled only where the platform's label names a sponsor
    Boosted,
    AgeRestricted,
    Visibility,
    Format,
    MediaFile,
    Alt,
    Transcript,
    OnScreenText,
    Language,
    Country,
    Location,
    Likes,
    Comments,
    Views,
    Shares,
    Saves,
    CollectorError, ///< what a collector writes in place of a post it could not get
    ColumnCount
};

/// "text", "published_at" …: the key of vigie-ndjson where there is one; for mappings in files.
std::string_view toString(ColumnMeaning column);
std::optional<ColumnMeaning> columnFromName(std::string_view name);

/// « Texte du post », for the people who correct a mapping.
const Bilingual& displayName(ColumnMeaning column);

/// Whether columns of that meaning hold names that add up, such as hashtags.
bool isList(ColumnMeaning column);

/// Whether it holds words to read: a table without such a column is no table of posts.
bool holdsText(ColumnMeaning column);

} // namespace vigie
