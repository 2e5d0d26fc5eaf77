// SPDX-License-Identifier: GPL-3.0-or-later
// A dossier written out for other programs: posts, what was found, what was decided.
#pragma once

#include "core/store/dossier.h"

#include <iosfwd>
#include <string>
#include <vector>

namespace vigie {

/// A post with everything that the dossier and the engine say about it.
struct ExportedPost {
    const StoredPost& stored;
    const CheckedPost& checked;
    const std::vector<TakenDecision>& decisions;
};

/// One JSON object without line breaks: « name », « status », « versions », « post » (vigie-ndjson), « check
/// » (a line of « check --format ndjson », contract.md) and « decisions », those taken back included, «
/// orphan » where the finding is no more.
std::string toJsonLine(const ExportedPost& post, Language language);

/// For a French spreadsheet: the line of headings, then a line for each finding with the last decision on it
/// in force, one for each decision on a finding that is no more, or one for a post without any. Tested by
/// tst_export.cpp.
std::string csvHeadings(Language language);
std::string csvLines(const ExportedPost& post, Language language);

enum class ExportFormat { Ndjson, Csv };

/// Writes all posts, with what the stored rules find; Ndjson ends with a line that says how the log does,
/// {"log": {"entries": 12, "hash": "…"}}. One state of the dossier, whoever works on it meanwhile. Fails
/// where the dossier was not checked yet; ends early where `out` takes no more.
Result<void> exportPosts(const Dossier& dossier, ExportFormat format, std::ostream& out, Language language,
                         const WorkOptions& options = {});

} // namespace vigie
