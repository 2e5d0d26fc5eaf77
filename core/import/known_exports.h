// SPDX-License-Identifier: GPL-3.0-or-later
// Tables that programs export, known by their headers: what their columns mean there, whatever the words mean
// elsewhere. A new one is an entry of known_exports.txt.
#pragma once

#include "core/import/column.h"
#include "core/import/sheet_dates.h"
#include "core/model/post.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace vigie {

struct KnownExport {
    std::string name;               ///< "apify-instagram": part of the name of the format
    std::vector<std::string> marks; ///< as plainHeader() has them; all of them stand in its header
    std::optional<Platform> platform;
    /// The surest first. Nothing: kept in the raw record only, although the word is a synonym elsewhere.
    std::vector<std::pair<std::string, std::optional<ColumnMeaning>>> columns;
    std::optional<DayOrder> dayOrder;
    bool datesAreUtc = false;    ///< clock times without a zone are those of Greenwich
    bool quotesLineEnds = false; ///< every line break in a text stands between quotation marks
    bool areAdverts = false;     ///< each row is a paid advert
};

/// known_exports.txt, which says how it is written.
extern const std::string_view knownExportsText;

/// Null for a table of nobody's known making. `headers` as plainHeader() has them.
const KnownExport* findKnownExport(const std::vector<std::string>& headers);

} // namespace vigie
