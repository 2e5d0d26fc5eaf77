// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verify_review.h"

#include "core/store/decision_log.h"
#include "core/store/review_details.h"
#include "core/store/review_store.h"

#include <map>
#include <set>
#include <tuple>
#include <vector>

namespace vigie {
namespace {

using Place = std::tuple<std::int64_t, std::string, std::string>; // entry, post, key

/// What a row of the table `decision` says beyond its place.
struct Said {
    std::string rule, reading, kind;
    std::optional<std::int64_t> undone;
    bool operator==(const Said&) const = default;
};
using AllSaid = std::map<Place, Said>;
using Samples = std::set<std::pair<std::int64_t, std::string>>; // entry, post

/// Reads the log as review_store.cpp carries it into the tables.
class LogReader {
public:
    void read(const LogEntry& entry) {
        m_numbers.emplace(entry.hash, entry.number);
        if (entry.kind == entry_kind::decision)
            readDecision(entry);
        else if (entry.kind == entry_kind::merge)
            readMerge(entry);
        else if (entry.kind == entry_kind::sample)
            readSample(entry);
        else if (entry.kind == entry_kind::undo)
            mark(entry, entry.number);
        else if (entry.kind == entry_kind::redo)
            mark(entry, std::nullopt);
    }
    const AllSaid& said() const { return m_said; }
    const Samples& samples() const { return m_samples; }

private:
    void readDecision(const LogEntry& entry) {
        const auto details = decisionFromJson(entry.details);
        if (!details)
            return;
        const std::string reading(toString(details->decision.reading));
        const std::string kind(toString(details->decision.kind));
        for (const FindingRef& on : details->on)
            m_said.try_emplace({entry.number, on.post, on.key}, Said{on.rule, reading, kind, {}});
    }

    void readMerge(const LogEntry& entry) {
        if (const auto details = mergeFromJson(entry.details))
            for (const FindingRef& on : details->conflicts)
                m_said.try_emplace({entry.number, on.post, on.key},
                                   Said{on.rule, "merge", std::string(toString(DecisionKind::Question)), {}});
    }

    void readSample(const LogEntry& entry) {
        if (const auto details = sampleFromJson(entry.details))
            for (const std::string& post : details->posts)
                m_samples.emplace(entry.number, post);
    }

    void mark(const LogEntry& entry, const std::optional<std::int64_t>& undoneBy) {
        const auto target = m_numbers.find(targetFromJson(entry.details));
        if (target == m_numbers.end())
            return;
        for (auto said = m_said.lower_bound({target->second, "", ""});
             said != m_said.end() && std::get<0>(said->first) == target->second; ++said)
            said->second.undone = undoneBy;
    }

    std::map<std::string, std::int64_t> m_numbers; ///< of entries, by their hashes
    AllSaid m_said;
    Samples m_samples;
};

AllSaid saidByTable(Sql& sql) {
    AllSaid all;
    sql.each("SELECT entry, post, key, rule, reading, kind, undone FROM decision", {},
             [&](const SqlRow& row) {
                 Said said{row.text(3), row.text(4), row.text(5), {}};
                 if (!row.isNull(6))
                     said.undone = row.number(6);
                 all.emplace(Place{row.number(0), row.text(1), row.text(2)}, std::move(said));
             });
    return all;
}

Samples samplesInTable(Sql& sql) {
    Samples samples;
    sql.each("SELECT entry, post FROM sample_post", {},
             [&](const SqlRow& row) { samples.emplace(row.number(0), row.text(1)); });
    return samples;
}

Bilingual faultAt(const Place& place) {
    const std::string entry = std::to_string(std::get<0>(place));
    const std::string& post = std::get<1>(place);
    return {"Décision de l’entrée " + entry + " sur " + post +
                "\u00A0: elle n’est plus ce que dit le journal.",
            "Decision of entry " + entry + " on " + post + ": it is no longer what the log says."};
}

std::optional<Bilingual> faultInDecisions(const AllSaid& log, const AllSaid& table) {
    for (const auto& [place, said] : log)
        if (const auto found = table.find(place); found == table.end() || found->second != said)
            return faultAt(place);
    for (const auto& [place, said] : table)
        if (!log.contains(place))
            return faultAt(place);
    return {};
}

/// Where a post stands, as its row says.
struct Standing {
    PostId post;
    std::string name, status;
    std::int64_t worst;
};

bool isWrong(Sql& sql, const Standing& said) {
    return toString(statusFor(sql, said.post, ReadingRound::First)) != said.status ||
           rankLeft(sql, said.post) != said.worst;
}

/// Posts on which nothing was decided are asked for in one go.
std::optional<Bilingual> faultInStatus(Sql& sql) {
    std::optional<std::string> wrong =
        sql.text("SELECT name FROM post WHERE (status != CASE WHEN findings > 0 THEN 'open' ELSE 'nothing' "
                 "END OR worst != (SELECT coalesce(max(severity), 0) FROM finding WHERE finding.post = "
                 "post.id)) AND name NOT IN (SELECT post FROM decision) LIMIT 1");
    std::vector<Standing> decided;
    sql.each("SELECT id, name, status, worst FROM post WHERE name IN (SELECT post FROM decision)", {},
             [&](const SqlRow& row) {
                 decided.push_back({row.number(0), row.text(1), row.text(2), row.number(3)});
             });
    for (const Standing& said : decided)
        if (!wrong && isWrong(sql, said))
            wrong = said.name;
    if (!wrong)
        return {};
    return Bilingual{"Post " + *wrong +
                         "\u00A0: son statut ou sa gravité n’est pas ce que donnent constats et décisions.",
                     "Post " + *wrong + ": its status or severity is not what findings and decisions give."};
}

} // namespace

std::optional<Bilingual> findFaultInReview(Sql& sql) {
    LogReader log;
    eachEntry(sql, 0, allEntries, [&](const LogEntry& entry) { log.read(entry); });
    if (const auto fault = faultInDecisions(log.said(), saidByTable(sql)))
        return fault;
    if (log.samples() != samplesInTable(sql))
        return Bilingual{
            "Échantillon\u00A0: les publications tirées au sort ne sont plus celles que dit le journal.",
            "Sample: the posts that were drawn are no longer those that the log says."};
    return faultInStatus(sql);
}

} // namespace vigie
