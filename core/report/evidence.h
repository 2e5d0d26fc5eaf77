// SPDX-License-Identifier: GPL-3.0-or-later
// The data behind a report, as files that travel inside it: with them, anybody can make the check again.
#pragma once

#include "core/base/bilingual.h"
#include "core/base/date.h"
#include "core/model/assessment.h"
#include "core/rules/rule_pack.h"
#include "core/store/log_entry.h"

#include <string>
#include <vector>

namespace vigie {

/// A file inside a report.
struct Attachment {
    std::string name;
    std::string mimeType;
    std::string relationship; ///< to the report, as PDF names it: « Source », « Data », « Supplement »
    std::string description;  ///< for people
    std::string content;
};

/// By what the check was made.
struct EvidenceBasis {
    std::string reference; ///< of the report
    std::string programVersion;
    Date asOf{};
    Language language = Language::French;
};

/// - posts.ndjson: a post a line, with its source and the record as it stood in the file
/// - findings.ndjson: what is said about each, in the same order, as `vigie-cli check --format ndjson` prints
///   it
/// - rules.yaml: the files of the rule pack, one behind the other
/// - house.yaml: those of the house pack, if there is one
/// - decisions.ndjson: the log of the dossier, an entry a line; only where there is one
/// - manifest.json: the basis, and the SHA-256 of the files above
std::vector<Attachment> makeEvidence(const std::vector<CheckedPost>& posts, const RulePack& pack,
                                     const EvidenceBasis& basis, const std::vector<LogEntry>& log = {});

/// Files one behind the other, each behind a line « #= name bytes ».
std::string bundled(const std::vector<PackFile>& files);
/// What bundled() made; nothing for a text that it did not make.
std::optional<std::vector<PackFile>> unbundled(std::string_view bundle);

} // namespace vigie
