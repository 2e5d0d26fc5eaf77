// SPDX-License-Identifier: GPL-3.0-or-later
// What tables of posts and findings show: one list of columns for every spreadsheet.
#pragma once

#include "core/base/bilingual.h"
#include "core/base/date.h"
#include "core/model/assessment.h"
#include "core/report/review_record.h"

#include <cstddef>
#include <string>
#include <variant>
#include <vector>

namespace vigie {

/// Nothing, a text, a number, a share between 0 and 1, or a day.
using CellValue = std::variant<std::monostate, std::string, std::size_t, double, Date>;
/// As a text: days as « 2025-03-02 », which spreadsheets of any language read.
std::string toText(const CellValue& value);

/// What a row is made of: a post, and a finding or none.
struct ColumnInput {
    const CheckedPost& checked;
    const Finding* finding;
    Language language;
    const FindingReview* review = nullptr; ///< of the finding; null where nobody decided
};

struct OutputColumn {
    Bilingual heading;
    unsigned width; ///< in characters
    CellValue (*value)(const ColumnInput& input);
};

/// About the post.
const std::vector<OutputColumn>& columnsOfPosts();
/// About the finding; empty cells without one.
const std::vector<OutputColumn>& columnsOfFindings();
/// What people decided on it, for what is made from a dossier; empty cells where nobody did.
const std::vector<OutputColumn>& columnsOfDecisions();

} // namespace vigie
