// SPDX-License-Identifier: GPL-3.0-or-later
// Files and folders into a dossier, one after the other, checked in the end.
#pragma once

#include "core/import/column_mapping.h"
#include "core/store/dossier.h"

#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace vigie {

struct ImportInput {
    std::vector<std::string> paths;           ///< files and folders
    std::vector<ColumnMapping> mappings = {}; ///< of tables that they may hold
};

/// How far long work has come. A total of 0 is not known.
struct WorkProgress {
    enum class Step { Reading, Checking };
    Step step = Step::Reading;
    std::size_t done = 0;
    std::size_t total = 0;
    std::size_t posts = 0;
};

/// How many posts went by, whose, and from when to when; those that the dossier had already, too.
struct ReadPosts {
    std::size_t posts = 0;
    std::size_t accounts = 0;
    DateRange days = {}; ///< in Paris; empty where no post has a date
};

/// What came of it. Files that were read before it ended stay in the dossier.
struct ImportReport {
    std::vector<ImportOutcome> files;
    std::vector<Error> problems; ///< of files and records
    bool wasCancelled = false;
    WorkProgress::Step step = WorkProgress::Step::Reading; ///< with which the work began
    ReadPosts read = {};
    std::size_t posts() const;    ///< that came in, new or changed
    std::size_t setAside() const; ///< records that are no posts to check: private ones, drafts …
};

/// How a file is opened; openPosts unless a test gives something else.
using PostOpener = std::function<Result<std::unique_ptr<PostReader>>(
    const std::string&, ProblemSink, Language, const std::vector<ColumnMapping>&)>;

/// What the work is done with.
struct ImportTools {
    const Checker& checker;
    Language language = Language::French;
    PostOpener opener = openPosts;
    std::function<void(const WorkProgress&)> progress = [](const WorkProgress&) {}; ///< not too often
    std::stop_token stop{};
};

/// Tested by tst_dossier_session.cpp.
ImportReport importFiles(Dossier& dossier, const ImportInput& input, const ImportTools& tools);

/// Checks what this checker has not judged yet; a failure or a stop is among the report's problems.
void checkPosts(Dossier& dossier, const ImportTools& tools, ImportReport& report);

} // namespace vigie
