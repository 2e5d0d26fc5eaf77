// SPDX-License-Identifier: GPL-3.0-or-later
// What one creator is asked to change, in plain words: to be sent as it is.
#pragma once

#include "core/report/excerpt.h"
#include "core/report/report.h"

#include <string>
#include <vector>

namespace vigie {

/// One post: how it reads, what was seen, and what to do about it.
struct CorrectionItem {
    std::string heading; ///< « 1. Instagram, 2 mars 2025 »
    std::string address; ///< may be empty
    std::string caption;
    std::vector<Run> marked;            ///< the same, with what the findings are about
    std::string proposal;               ///< the caption as it could read; empty where words alone do not help
    std::vector<Run> proposed;          ///< the same, with what was added; a very long one is shortened
    std::string proposalLabel;          ///< says so where added words do not answer everything
    std::vector<std::string> reasons;   ///< what was seen, a line each
    std::vector<std::string> basis;     ///< the articles that this rests on, each once
    std::vector<std::string> remedies;  ///< what to do, each once
    std::vector<std::string> questions; ///< what has to be answered, a line each
};

struct CorrectionSheet {
    Language language = Language::French;
    std::string creator;
    std::string firm;      ///< that writes; may be empty
    std::string date;      ///< « Le 22 novembre 2026 »
    std::string recipient; ///< « À l’attention de @lola »
    std::string title;
    std::string draft; ///< says so where nobody has read the findings yet; else empty
    std::string audit; ///< which one it comes from: day, reference, case
    std::string greeting;
    std::string intro;
    std::string deadline;  ///< may be empty
    std::string foldLabel; ///< what the dashed line in a caption means
    std::string captionLabel, reasonsLabel, basisLabel, remediesLabel, questionLabel;
    std::vector<LegendEntry> legend;   ///< what the marks mean
    std::vector<CorrectionItem> items; ///< the most serious first
    std::string closing;
    std::vector<std::string> signature; ///< who signs, below the salutation; a line each, none may be known
    std::string reference;              ///< of the audit
    Instant madeAt{};
    std::string program;
};

/// One for each creator who is asked something, by name: from a dossier what somebody decided to ask, without
/// one a draft with everything that was found. May be none.
std::vector<CorrectionSheet> makeCorrectionSheets(const std::vector<CheckedPost>& posts, const RulePack& pack,
                                                  const ReportOptions& options, const ReviewRecord& review);

/// « corrections-lola.lyon »: a name for the files of each sheet, without what leads to another folder. No
/// two are the same, however alike the creators' names are.
std::vector<std::string> fileNamesOf(const std::vector<CorrectionSheet>& sheets);

/// To be pasted into a mail: plain text, UTF-8. Tested by tst_correction_sheet.cpp.
std::string correctionMail(const CorrectionSheet& sheet);

} // namespace vigie
