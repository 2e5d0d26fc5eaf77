// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/review_store.h"

#include "core/store/decision_log.h"
#include "core/store/review_details.h"
#include "core/store/votes.h"

#include <map>
#include <set>

namespace vigie {
namespace {

const std::string mergeReading = "merge"; // in the column `reading`: two copies disagree

void refreshByName(Sql& sql, const std::string& name) {
    if (const auto post = sql.number("SELECT id FROM post WHERE name = ?", {name}))
        refreshStatus(sql, *post);
}

void addDecision(Sql& sql, std::int64_t entry, const FindingRef& on, std::string_view reading,
                 std::string_view kind) {
    sql.run(
        "INSERT OR IGNORE INTO decision (post, key, entry, rule, reading, kind) VALUES (?, ?, ?, ?, ?, ?)",
        {on.post, on.key, entry, on.rule, reading, kind});
    refreshByName(sql, on.post);
}

void applyDecision(Sql& sql, const LogEntry& entry) {
    const auto details = decisionFromJson(entry.details);
    if (!details)
        return;
    for (const FindingRef& on : details->on)
        addDecision(sql, entry.number, on, toString(details->decision.reading),
                    toString(details->decision.kind));
}

/// Undoing notes the entry that did it, redoing takes that away.
void applyUndo(Sql& sql, const LogEntry& entry, const std::optional<std::int64_t>& undoneBy) {
    const auto target = sql.number("SELECT number FROM log WHERE hash = ?", {targetFromJson(entry.details)});
    if (!target)
        return;
    sql.run("UPDATE decision SET undone = ? WHERE entry = ?", {undoneBy, *target});
    std::vector<std::string> posts;
    sql.each("SELECT post FROM decision WHERE entry = ?", {*target},
             [&](const SqlRow& row) { posts.push_back(row.text(0)); });
    for (const std::string& post : posts)
        refreshByName(sql, post);
}

void applySample(Sql& sql, const LogEntry& entry) {
    const auto sample = sampleFromJson(entry.details);
    if (!sample)
        return;
    for (const std::string& post : sample->posts)
        sql.run("INSERT OR IGNORE INTO sample_post (entry, post) VALUES (?, ?)", {entry.number, post});
}

void applyMerge(Sql& sql, const LogEntry& entry) {
    if (const auto details = mergeFromJson(entry.details))
        for (const FindingRef& on : details->conflicts)
            addDecision(sql, entry.number, on, mergeReading, toString(DecisionKind::Question));
}

Vote voteIn(const SqlRow& row, int readingColumn) {
    const std::string reading = row.text(readingColumn);
    Vote vote;
    vote.isMergeConflict = reading == mergeReading;
    vote.reading = readingFromName(reading).value_or(ReadingRound::First);
    vote.kind = decisionFromName(row.text(readingColumn + 1)).value_or(DecisionKind::Note);
    vote.entry = row.number(readingColumn + 2);
    return vote;
}

/// By key; findings without a decision are there, too.
std::map<std::string, Votes> votesOn(Sql& sql, PostId post) {
    std::map<std::string, Votes> found;
    sql.each("SELECT key FROM finding WHERE post = ?", {post},
             [&](const SqlRow& row) { found.try_emplace(row.text(0)); });
    sql.each(
        "SELECT key, reading, kind, entry FROM decision WHERE post = (SELECT name FROM post WHERE id = ?) "
        "AND undone IS NULL ORDER BY entry",
        {post}, [&](const SqlRow& row) {
            const std::string key = row.text(0);
            const Vote vote = voteIn(row, 1);
            const bool isOnPost =
                key.empty() && vote.reading != ReadingRound::Sample && vote.kind != DecisionKind::Note;
            if (isOnPost || found.contains(key))
                found[key].add(vote);
        });
    return found;
}

TakenDecision readTaken(const SqlRow& row) {
    TakenDecision taken;
    taken.on = {row.text(0), row.text(1), row.text(2)};
    taken.entry = row.number(3);
    taken.isUndone = !row.isNull(4);
    taken.who = row.text(5);
    taken.time = row.text(6);
    if (auto details = decisionFromJson(row.text(7)))
        taken.decision = std::move(details->decision);
    return taken;
}

std::vector<TakenDecision> takenWhere(Sql& sql, const std::string& condition, const SqlValues& values) {
    std::vector<TakenDecision> all;
    sql.each("SELECT decision.post, decision.key, decision.rule, entry, undone, who, time, details "
             "FROM decision JOIN log ON log.number = entry WHERE reading != 'merge' AND " +
                 condition + " ORDER BY entry",
             values, [&](const SqlRow& row) { all.push_back(readTaken(row)); });
    return all;
}

/// « (3, 17) », as SQL has a list.
std::string listOf(const std::vector<std::int64_t>& numbers) {
    std::string list;
    for (const std::int64_t number : numbers)
        list += (list.empty() ? "" : ", ") + std::to_string(number);
    return "(" + list + ")";
}

/// Hash of the last entry, in that order, that this person decided.
std::optional<std::string> lastOf(Sql& sql, const Decider& decider, const std::string& condition,
                                  const std::string& order) {
    const std::string reading(decider.reading ? toString(*decider.reading) : "");
    return sql.text("SELECT log.hash FROM decision JOIN log ON log.number = entry WHERE " + condition +
                        " AND (who = ? OR entry IN " + listOf(decider.own) +
                        ") AND reading != 'merge' AND ? IN ('', reading) ORDER BY " + order + " DESC LIMIT 1",
                    {decider.who, reading});
}

} // namespace

void applyEntry(Sql& sql, const LogEntry& entry) {
    if (entry.kind == entry_kind::decision)
        applyDecision(sql, entry);
    else if (entry.kind == entry_kind::undo)
        applyUndo(sql, entry, entry.number);
    else if (entry.kind == entry_kind::redo)
        applyUndo(sql, entry, std::nullopt);
    else if (entry.kind == entry_kind::sample)
        applySample(sql, entry);
    else if (entry.kind == entry_kind::merge)
        applyMerge(sql, entry);
}

void rebuildReview(Sql& sql) {
    sql.run("DELETE FROM decision");
    sql.run("DELETE FROM sample_post");
    sql.run("UPDATE post SET status = CASE WHEN findings > 0 THEN 'open' ELSE 'nothing' END");
    std::vector<LogEntry> entries;
    eachEntry(sql, 0, allEntries, [&](const LogEntry& entry) { entries.push_back(entry); });
    for (const LogEntry& entry : entries)
        applyEntry(sql, entry);
}

void refreshStatus(Sql& sql, PostId post) {
    sql.run("UPDATE post SET status = ?, worst = ? WHERE id = ?",
            {toString(statusFor(sql, post, ReadingRound::First)), rankLeft(sql, post), post});
}

std::int64_t rankLeft(Sql& sql, PostId post) {
    const DismissedKeys dismissed = dismissedKeys(sql, post);
    std::int64_t worst = 0;
    sql.each("SELECT key, severity FROM finding WHERE post = ?", {post}, [&](const SqlRow& row) {
        if (!dismissed.contains(row.text(0)))
            worst = std::max(worst, row.number(1));
    });
    return worst;
}

ReviewStatus statusFor(Sql& sql, PostId post, ReadingRound reader) {
    std::vector<ReviewStatus> statuses;
    for (const auto& [key, votes] : votesOn(sql, post)) {
        const bool isSecond = reader == ReadingRound::Second;
        statuses.push_back(!isSecond          ? votes.status()
                           : votes.of(reader) ? ReviewStatus::Decided
                                              : ReviewStatus::Open);
    }
    return combined(statuses);
}

std::vector<std::string> disputedKeys(Sql& sql, PostId post) {
    std::vector<std::string> keys;
    for (const auto& [key, votes] : votesOn(sql, post))
        if (votes.status() == ReviewStatus::Disputed)
            keys.push_back(key);
    return keys;
}

DismissedKeys dismissedKeys(Sql& sql, PostId post) {
    DismissedKeys keys;
    for (const auto& [key, votes] : votesOn(sql, post))
        if (votes.decision() == DecisionKind::Dismissed)
            keys.insert(key);
    return keys;
}

void eachDismissed(Sql& sql, const std::function<void(PostId, const DismissedKeys&)>& visit) {
    std::vector<PostId> posts;
    sql.each("SELECT DISTINCT post.id FROM decision JOIN post ON post.name = decision.post "
             "WHERE kind = ? AND undone IS NULL",
             {toString(DecisionKind::Dismissed)}, [&](const SqlRow& row) { posts.push_back(row.number(0)); });
    for (const PostId post : posts)
        if (const DismissedKeys keys = dismissedKeys(sql, post); !keys.empty())
            visit(post, keys);
}

std::vector<TakenDecision> decisionsOn(Sql& sql, PostId post, ReadingRound reader) {
    const std::string isBlind = reader == ReadingRound::Second ? " AND reading = 'second'" : "";
    return takenWhere(sql, "decision.post = (SELECT name FROM post WHERE id = ?)" + isBlind, {post});
}

std::optional<DecisionKind> decisionInForce(Sql& sql, const FindingRef& on) {
    Votes votes;
    sql.each("SELECT reading, kind, entry FROM decision WHERE post = ? AND key = ? AND undone IS NULL "
             "ORDER BY entry",
             {on.post, on.key}, [&](const SqlRow& row) { votes.add(voteIn(row, 0)); });
    return votes.decision();
}

std::vector<TakenDecision> orphans(Sql& sql) {
    return takenWhere(sql,
                      "undone IS NULL AND decision.key != '' AND NOT EXISTS (SELECT 1 FROM finding "
                      "JOIN post ON post.id = finding.post WHERE post.name = decision.post "
                      "AND finding.key = decision.key)",
                      {});
}

std::optional<std::string> undoTarget(Sql& sql, const Decider& decider) {
    return lastOf(sql, decider, "undone IS NULL", "entry");
}

std::optional<std::string> redoTarget(Sql& sql, const Decider& decider) {
    return lastOf(sql, decider, "undone > (SELECT max(entry) FROM decision)", "undone");
}

std::optional<std::string> lastDecider(Sql& sql, ReadingRound reading) {
    return sql.text("SELECT who FROM decision JOIN log ON log.number = entry WHERE undone IS NULL AND "
                    "reading = ? ORDER BY entry DESC LIMIT 1",
                    {toString(reading)});
}

} // namespace vigie
