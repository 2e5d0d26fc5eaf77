// SPDX-License-Identifier: GPL-3.0-or-later
// What a person wants of a report, as the command line and the window take it.
#pragma once

#include "core/base/date.h"
#include "core/base/error.h"
#include "core/report/report.h"

#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <string>

namespace vigie {

enum class OutputKind { Pdf, Html, Xlsx, Csv, Json, Sarif };
using OutputPaths = std::map<OutputKind, std::string>;

/// The files that a report is written to.
struct ReportFiles {
    OutputPaths paths;
    std::string corrections; ///< folder for a sheet for each creator; empty: none
    bool isEmpty() const { return paths.empty() && corrections.empty(); }
};

/// The day by which corrections are asked for where nobody says otherwise: timeToCorrect from today.
inline constexpr std::chrono::days timeToCorrect{15};
Date usualDeadline();

/// What the audit is about and what stands on its cover; see ReportOptions.
struct ReportWishes {
    Language language = Language::French;
    PostScope scope;
    std::set<Section> sections;
    std::string title; ///< what the audit is about, on its cover
    std::string firm, client, caseReference, confidentiality, signedBy;
    std::string logo;                               ///< a file
    std::optional<Date> deadline = usualDeadline(); ///< for corrections; nothing: none is named
    std::string dossierName; ///< not chosen: for the cover of a dossier without a title
    bool operator==(const ReportWishes&) const = default;
};

/// The same with the logo read, for a report that is made now. Fails with CannotRead for a logo that is no
/// picture.
Result<ReportOptions> optionsOf(const ReportWishes& wishes, Date asOf, const std::string& programVersion);

} // namespace vigie
