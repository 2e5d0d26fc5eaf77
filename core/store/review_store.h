// SPDX-License-Identifier: GPL-3.0-or-later
// What the log says about findings, as tables that can be asked: decision, sample_post and post.status. All
// of it can be made again from the log at any time.
#pragma once

#include "core/model/review.h"
#include "core/review/dismissal.h"
#include "core/store/log_entry.h"
#include "core/store/post_store.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace vigie {

/// A decision that somebody took.
struct TakenDecision {
    FindingRef on;
    Decision decision;
    std::string who;
    std::string time;       ///< RFC 3339
    std::int64_t entry = 0; ///< LogEntry::number
    bool isUndone = false;
};

/// Carries an entry into the tables. REQUIRES: it is in the log, and those before it have been applied.
void applyEntry(Sql& sql, const LogEntry& entry);

/// Empties the tables and applies the whole log.
void rebuildReview(Sql& sql);

/// Computes post.status and post.worst again from findings and decisions.
void refreshStatus(Sql& sql, PostId post);

/// As post.worst has it: the rank of the worst finding that nobody dismissed.
std::int64_t rankLeft(Sql& sql, PostId post);

/// How the post stands for one reader: First sees what counts, Second only what second readers decided.
ReviewStatus statusFor(Sql& sql, PostId post, ReadingRound reader);

/// Keys of the findings of the post that two people decided differently, and nobody settled; empty for the
/// post as a whole.
std::vector<std::string> disputedKeys(Sql& sql, PostId post);

/// Keys of those that are dismissed, and not disputed.
DismissedKeys dismissedKeys(Sql& sql, PostId post);

/// Visits each post on which a dismissal counts, with the keys of what is dismissed there.
void eachDismissed(Sql& sql, const std::function<void(PostId post, const DismissedKeys& keys)>& visit);

/// Everything that was decided on the post, oldest first. A second reader gets second readings only.
std::vector<TakenDecision> decisionsOn(Sql& sql, PostId post, ReadingRound reader);

/// What counts on one finding, or on the post as a whole; nothing while it is open or disputed.
std::optional<DecisionKind> decisionInForce(Sql& sql, const FindingRef& on);

/// Decisions in force whose finding is found no more, oldest first.
std::vector<TakenDecision> orphans(Sql& sql);

/// Whose decisions are meant; without a reading, those of all that this person did.
struct Decider {
    std::string who;
    std::optional<ReadingRound> reading = {};
    std::vector<std::int64_t> own = {}; ///< entries of that person under other names, too
};
/// Hash of the entry that undoing would take back, or redoing bring back; nothing when there is none.
std::optional<std::string> undoTarget(Sql& sql, const Decider& decider);
std::optional<std::string> redoTarget(Sql& sql, const Decider& decider);

/// Who took the last decision of that reading that counts; nothing where there is none.
std::optional<std::string> lastDecider(Sql& sql, ReadingRound reading);

} // namespace vigie
