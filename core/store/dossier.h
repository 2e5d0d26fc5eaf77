// SPDX-License-Identifier: GPL-3.0-or-later
// A dossier: posts as they came, the rules that judged them, what was found, and everything that people did.
// One file, *.vigie; schema.sql says what is in it.
#pragma once

#include "core/engine/checker.h"
#include "core/import/doubles.h"
#include "core/import/post_reader.h"
#include "core/store/check_posts.h"
#include "core/store/decision_log.h"
#include "core/store/dossier_lock.h"
#include "core/store/log_details.h"
#include "core/store/merge.h"
#include "core/store/post_search.h"
#include "core/store/purge.h"
#include "core/store/review_store.h"
#include "core/store/second_reading.h"

#include <functional>
#include <map>
#include <memory>
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
    Doubles doubles = {}; ///< those of its posts that were there already
};

/// A file whose posts are in the dossier, what could not be read in it, and what its import came to.
struct ImportedFile {
    ImportSummary summary;
    std::vector<Error> problems;
    AddedPosts posts = {};
    Doubles doubles = {}; ///< empty for imports of earlier versions
};

/// What somebody decided in one go.
struct LoggedAction {
    Decision decision;
    std::vector<FindingRef> on;
    std::vector<PostId> posts; ///< that it is about, as far as they are here
};

/// What a dossier comes to.
struct Overview {
    std::size_t posts = 0;
    std::size_t findings = 0;
    std::optional<Severity> worst; ///< of the findings that nobody dismissed
};

/// Everything a call changes is on the disk when it comes back without an error; otherwise nothing of it is,
/// but for purge().
/// Calls come from one thread at a time. Tested by tst_dossier.cpp, tst_dossier_kill.cpp, tst_review.cpp and
/// tst_privacy.cpp.
class Dossier {
public:
    /// Fails with CannotRead, CannotWrite, UnknownFormat (no dossier, or that of a newer program) or InUse,
    /// and a sentence that says who works on it since when. A dossier of an earlier version is brought up to
    /// date, which replaces the file: also for those who only look, and only where that can be written.
    static Result<Dossier> open(const std::string& path, DossierOptions options);

    /// Adds the posts that `reader` gives, up to its end; those that are there already add nothing, and a
    /// file that adds nothing leaves no trace. `problems` is what the reader's sink was told, looked at in
    /// the end.
    Result<ImportOutcome> import(PostReader& reader, const std::vector<Error>& problems,
                                 const WorkOptions& options = {});

    /// Makes findings for all posts that have none by this pack and date.
    Result<CheckedPosts> check(const Checker& checker, const WorkOptions& options = {});

    /// Takes over what another copy of this dossier has more, and checks the posts that came. Fails with
    /// CannotWrite once this dossier is purged, and else as merge() in merge.h.
    Result<MergeOutcome> merge(const Dossier& other, const WorkOptions& options = {});

    /// The checker that made the findings: the rules stored in here, and the day. Fails with BadPack where
    /// this program cannot read those rules, and with CannotRead where nothing was checked yet.
    /// `atHand` saves reading the rules where it is the same pack.
    Result<Checker> storedChecker(const std::shared_ptr<const RulePack>& atHand = {}) const;
    /// Which rules made the findings: their SHA-256, with that of the house. Empty where nothing was checked
    /// yet.
    Result<std::string> rulesOfFindings() const;
    /// Whether check() would find nothing to do.
    Result<bool> isChecked(const Checker& checker) const;

    Result<Overview> overview() const;

    /// A page of the posts found, from behind `after`.
    Result<std::vector<StoredPost>> page(const PostQuery& query, PostOrder order,
                                         const std::optional<PageMark>& after, std::size_t limit) const;
    Result<std::vector<PostId>> ids(const PostQuery& query, PostOrder order) const;
    Result<std::size_t> count(const PostQuery& query) const;
    /// These posts, in this order; those that are not there are left out.
    Result<std::vector<StoredPost>> posts(const std::vector<PostId>& ids) const;
    /// Of how many posts each rule has something to say, by its id.
    Result<std::map<std::string, std::size_t>> ruleHits() const;
    /// Fails with BadRecord if there is no such post.
    Result<StoredPost> post(PostId id) const;
    /// « instagram/p1 », « p1 » where no other post is called so, or « posts.json:12 », its file and record.
    Result<StoredPost> post(const std::string& name) const;
    /// Every version, the oldest first; the last one counts.
    Result<std::vector<Post>> versions(PostId post) const;
    /// The findings of this rule on all posts that say the same as this one, itself first.
    Result<std::vector<FindingRef>> alike(PostId post, const std::string& rule) const;
    Result<std::vector<FindingRef>> findings(PostId post) const;

    /// One action: the same decision on all of these. Fails with BadValue where a dismissal has no reason,
    /// the second reader is the first, or a post is not in the last sample.
    Result<LogEntry> decide(const std::vector<FindingRef>& on, const Decision& decision);
    /// The same for an action that somebody took in another dossier, which this one is made from; it is not
    /// judged again.
    Result<LogEntry> decideAs(const Author& author, const std::vector<FindingRef>& on,
                              const Decision& decision);
    /// Notes that this dossier is made from another one, whose log ends so.
    Result<LogEntry> noteOrigin(const LogHead& other);
    /// Notes that a report or another file was written and handed out.
    Result<LogEntry> noteExport(const ExportDetails& written);

    /// From now on that person works here. What was decided since the dossier was opened stays theirs to take
    /// back, under whatever name.
    void workAs(std::string who) { m_options.who = std::move(who); }
    /// Takes the last decision of this person back that is not taken back yet, or brings back the last one
    /// that was, unless something was decided since; of that reading alone, if one is named. Nothing when
    /// there is none. Works after a restart, too.
    Result<std::optional<LogEntry>> undo(std::optional<ReadingRound> reading = {});
    Result<std::optional<LogEntry>> redo(std::optional<ReadingRound> reading = {});
    /// The action that an entry is, takes back or brings back; nothing for an entry about something else.
    Result<std::optional<LoggedAction>> actionOf(const LogEntry& entry) const;
    Result<std::vector<TakenDecision>> decisionsOn(PostId post,
                                                   ReadingRound reader = ReadingRound::First) const;
    /// Of findings whose dismissal counts: nobody took it back, and nobody disagrees.
    Result<DismissedKeys> dismissedOn(PostId post) const;
    /// How many findings of that severity, or a worse one, are dismissed in the whole dossier.
    Result<std::size_t> dismissedFindings(Severity atLeast) const;
    Result<ReviewStatus> statusFor(PostId post, ReadingRound reader) const;
    Result<std::vector<TakenDecision>> orphans() const;

    Result<AgreementTable> agreement() const;
    Result<SampleDetails> drawSample(std::size_t size, const std::string& seed);
    Result<SampleResult> sampleResult() const;

    /// The last day on which the dossier may be kept, and setting it.
    Result<std::optional<Date>> retention() const;
    Result<LogEntry> keepUntil(Date day);
    /// The purge that was done; nothing if none was.
    Result<std::optional<DonePurge>> purgeDone() const;
    /// What purge() would remove now, or removed. Fails with BadValue where purge() would.
    Result<PurgeDetails> whatToPurge() const;
    /// Removes everything personal for good and leaves a certificate in the log; nothing can be added
    /// afterwards. Fails with BadValue before the retention date, and without one; and where others look on
    /// or the disk is full, so that something may be left in the file: it is purged then, and purging again,
    /// which gives the same certificate, clears that away.
    Result<PurgeDetails> purge();

    Result<std::vector<ImportedFile>> sources() const; ///< in the order of import
    Result<LogHead> logHead() const;
    /// From entry `first` on, at most `limit`.
    Result<std::vector<LogEntry>> log(std::int64_t first = 1, std::size_t limit = 1000) const;

    /// As Database::heed().
    void heed(std::stop_token stop) { m_database.heed(std::move(stop)); }
    const std::string& path() const { return m_database.path(); }
    const Database& database() const { return m_database; }
    const std::string& programVersion() const { return m_options.programVersion; }

private:
    Dossier(Database database, std::optional<DossierLock> lock, DossierOptions options);
    Result<void> make();
    Author author() const;
    LogEntry note(Sql& sql, std::string_view kind, std::string details);
    Result<LogEntry> noteDecision(Sql& sql, const Author& author, const std::vector<FindingRef>& on,
                                  const Decision& decision);
    Result<CheckedPosts> checkIn(Sql& sql, const Checker& checker, const WorkOptions& options);
    Result<Checker> storedCheckerIn(Sql& sql, const std::shared_ptr<const RulePack>& atHand = {}) const;
    Error purged() const; ///< why nothing can be added
    std::optional<Error> whyNotToPurge(Sql& sql) const;
    Result<std::optional<LogEntry>>
    noteAbout(std::string_view kind, std::optional<std::string> (*target)(Sql& sql, const Decider& decider),
              std::optional<ReadingRound> reading);

    Database m_database;
    std::optional<DossierLock> m_lock; ///< empty for those who only look
    DossierOptions m_options;
    std::vector<std::int64_t> m_decided; ///< entries since it was opened
};

} // namespace vigie
