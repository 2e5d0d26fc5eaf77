// SPDX-License-Identifier: GPL-3.0-or-later
// A dossier: posts as they came, the rules that judged them, what was found, and everything that people did.
// One file, *.vigie; schema.sql says what is in it.
#pragma once

#include "core/import/post_reader.h"
#include "core/store/check_posts.h"
#include "core/store/decision_log.h"
#include "core/store/dossier_lock.h"
#include "core/store/post_store.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace vigie {

enum class DossierAccess {
    Make, ///< to work on it, new if it is not there
    Work, ///< to work on it; it has to be there
    Look  ///< to read only, also while somebody else works on it
};

struct DossierOptions {
    DossierAccess access = DossierAccess::Work;
    std::string who; ///< stands in the log beside everything that is done
    Language language = Language::French;
    std::string programVersion;
    std::function<Instant()> clock = [] {
        return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    };
};

/// What importing one file came to.
struct ImportOutcome {
    ImportSummary summary;
    AddedPosts posts;
};

/// What a dossier comes to.
struct Overview {
    std::size_t posts = 0;
    std::size_t findings = 0;
    std::optional<Severity> worst; ///< of all findings
};

/// Everything a call changes is on the disk when it comes back without an error; otherwise nothing of it is.
/// Calls come from one thread at a time. Tested by tst_dossier.cpp.
class Dossier {
public:
    /// Fails with CannotRead, CannotWrite, UnknownFormat (no dossier, or that of a newer program) or InUse,
    /// and a sentence that says who works on it since when.
    static Result<Dossier> open(const std::string& path, DossierOptions options);

    /// Adds the posts that `reader` gives, up to its end; those that are there already add nothing, and a
    /// file that adds nothing leaves no trace. `problems` is what the reader's sink was told, looked at in
    /// the end.
    Result<ImportOutcome> import(PostReader& reader, const std::vector<Error>& problems,
                                 const WorkOptions& options = {});

    /// Makes findings for all posts that have none by this pack and date.
    Result<CheckedPosts> check(const Checker& checker, const WorkOptions& options = {});

    Result<Overview> overview() const;
    Result<LogHead> logHead() const;
    /// From entry `first` on, at most `limit`.
    Result<std::vector<LogEntry>> log(std::int64_t first = 1, std::size_t limit = 1000) const;

    const std::string& path() const { return m_database.path(); }
    const Database& database() const { return m_database; }

private:
    Dossier(Database database, std::optional<DossierLock> lock, DossierOptions options);
    Result<void> make();
    Author author() const;

    Database m_database;
    std::optional<DossierLock> m_lock; ///< empty for those who only look
    DossierOptions m_options;
};

} // namespace vigie
