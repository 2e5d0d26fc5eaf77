// SPDX-License-Identifier: GPL-3.0-or-later
// Which column of a table means what: proposed from the headers, corrected by a person, kept for the next
// file with the same headers.
#pragma once

#include "core/base/bilingual.h"
#include "core/base/error.h"
#include "core/import/column.h"
#include "core/import/sheet_dates.h"
#include "core/model/post.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vigie {

/// Plain data. As many `columns` as `headers`; a column without a meaning is kept in the raw record only.
struct ColumnMapping {
    std::vector<std::string> headers; ///< as written, without white space around them
    std::vector<std::optional<ColumnMeaning>> columns;
    std::optional<DayOrder> dayOrder; ///< of « 03/04/2025 »; found by looking at the column when empty
    std::optional<Platform> platform; ///< of rows that name none

    bool operator==(const ColumnMapping&) const = default;
};

/// The same for all tables whose headers read the same in the same order; case, accents and marks do not
/// count.
std::string headerSignature(const std::vector<std::string>& headers);

/// The mapping among `mappings` that was made for these headers; null when there is none.
const ColumnMapping* findMapping(const std::vector<ColumnMapping>& mappings,
                                 const std::vector<std::string>& headers);

/// {"columns": [{"header": "Légende", "is": "text"}, {"header": "Notes", "is": null}], "day_order":
/// "day_first", "platform": "instagram"}; the last two may be missing. Columns go by the names of
/// toString(ColumnMeaning).
std::string toJson(const ColumnMapping& mapping);
/// The list of them.
std::string toJson(const std::vector<ColumnMapping>& mappings);

/// One such object or a list of them. An unknown meaning is an error that names it.
Result<std::vector<ColumnMapping>> columnMappingsFromJson(std::string_view json, Language language);

} // namespace vigie
