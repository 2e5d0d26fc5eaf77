// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/merge.h"

#include "core/store/merge_posts.h"
#include "core/store/purge.h"
#include "core/store/review_details.h"
#include "core/store/review_store.h"
#include "core/store/verify.h"

#include <map>
#include <set>

namespace vigie {
namespace {

Error refusal(const Database& other, const Bilingual& message) {
    return other.failure(ErrorCode::BadValue, message);
}

std::vector<LogEntry> entriesOf(Sql& sql) {
    std::vector<LogEntry> entries;
    eachEntry(sql, 0, allEntries, [&](const LogEntry& entry) { entries.push_back(entry); });
    return entries;
}

/// Those of `entries` that `known` has not, in their order.
std::vector<LogEntry> without(const std::vector<LogEntry>& entries, const std::vector<LogEntry>& known) {
    std::set<std::string> hashes;
    for (const LogEntry& entry : known)
        hashes.insert(entry.hash);
    std::vector<LogEntry> rest;
    for (const LogEntry& entry : entries)
        if (!hashes.contains(entry.hash))
            rest.push_back(entry);
    return rest;
}

/// Post and key of every finding that these entries decide on.
std::map<std::pair<std::string, std::string>, FindingRef> decidedIn(const std::vector<LogEntry>& entries) {
    std::map<std::pair<std::string, std::string>, FindingRef> found;
    for (const LogEntry& entry : entries)
        if (const auto details =
                entry.kind == entry_kind::decision ? decisionFromJson(entry.details) : std::nullopt)
            for (const FindingRef& on : details->on)
                found.emplace(std::pair(on.post, on.key), on);
    return found;
}

/// What both sides decided on since they parted, and not in the same way.
std::vector<FindingRef> conflictsBetween(Sql& ours, const std::vector<LogEntry>& ourNews, Sql& theirs,
                                         const std::vector<LogEntry>& theirNews) {
    std::vector<FindingRef> conflicts;
    const auto theirDecisions = decidedIn(theirNews);
    for (const auto& [name, on] : decidedIn(ourNews))
        if (theirDecisions.contains(name) && decisionInForce(ours, on) != decisionInForce(theirs, on))
            conflicts.push_back(on);
    return conflicts;
}

void copyEntries(Sql& ours, const std::vector<LogEntry>& entries) {
    LogHead head = readHead(ours);
    for (LogEntry entry : entries) {
        entry.number = ++head.entries;
        insertEntry(ours, entry);
    }
}

} // namespace

Result<MergeOutcome> merge(Sql& ours, const Database& other, const Author& author) {
    const auto found = verifyHashes(other);
    if (!found)
        return tl::unexpected(found.error());
    if (!found->isIntact())
        return tl::unexpected(refusal(other, *found->fault));
    return other.read<MergeOutcome>([&](Sql& theirs) -> Result<MergeOutcome> {
        if (purgeOf(theirs))
            return tl::unexpected(
                refusal(other, {"Cette copie a été purgée\u00A0: il n’y a plus rien à reprendre.",
                                "This copy was purged: nothing is left to take over."}));
        const std::vector<LogEntry> ourEntries = entriesOf(ours);
        const std::vector<LogEntry> theirEntries = entriesOf(theirs);
        if (ourEntries.at(0).hash != theirEntries.at(0).hash)
            return tl::unexpected(refusal(other, {"Ce dossier n’est pas une copie de celui-ci.",
                                                  "This dossier is no copy of that one."}));
        const std::vector<LogEntry> ourNews = without(ourEntries, theirEntries);
        const std::vector<LogEntry> theirNews = without(theirEntries, ourEntries);
        MergeOutcome outcome;
        outcome.entries = theirNews.size();
        if (theirNews.empty())
            return outcome;
        outcome.conflicts = conflictsBetween(ours, ourNews, theirs, theirNews);
        outcome.posts = mergeEvidence(ours, theirs);
        const LogHead ourHead = readHead(ours);
        copyEntries(ours, theirNews);
        if (!ourNews.empty())
            join(ours, author, ourHead,
                 toJson(MergeDetails{theirEntries.back().hash, outcome.entries, outcome.conflicts}));
        rebuildReview(ours);
        return outcome;
    });
}

} // namespace vigie
