// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a dossier that people work with: looking for posts, deciding, taking back.
#include "core/store/check_posts.h"
#include "core/store/decision_log.h"
#include "core/store/dossier.h"
#include "core/store/review_details.h"

#include <algorithm>
#include <set>

namespace vigie {
namespace {

Error refusal(const Bilingual& message, Language language) {
    return {ErrorCode::BadValue, message.in(language), {}, {}};
}

Error noSuchPost(const std::string& post, Language language) {
    const Bilingual message = {"La publication " + post + " n’est pas dans le dossier.",
                               "Post " + post + " is not in the dossier."};
    const Bilingual hint = {"Écrivez-la comme la donne export\u00A0: instagram/p1, ou par son fichier et son "
                            "enregistrement\u00A0: posts.json:12.",
                            "Write it as export gives it: instagram/p1, or by its file and record: "
                            "posts.json:12."};
    return {ErrorCode::BadRecord, message.in(language), {}, hint.in(language)};
}

/// The one post that the query finds; nothing for none or several.
std::optional<PostId> onlyOne(Sql& sql, const std::string& query, const SqlValues& values) {
    std::vector<PostId> found;
    sql.each(query + " LIMIT 2", values, [&](const SqlRow& row) { found.push_back(row.number(0)); });
    return found.size() == 1 ? std::optional(found.front()) : std::nullopt;
}

/// « posts.json:12 », as a check calls a post without an id: the file, and the number of the record in it.
std::optional<PostId> postAt(Sql& sql, const std::string& place) {
    const std::size_t colon = place.rfind(':');
    if (colon == std::string::npos)
        return {};
    const std::string file = place.substr(0, colon);
    return onlyOne(sql,
                   "SELECT DISTINCT post FROM record JOIN source ON source.id = source "
                   "WHERE CAST(number AS TEXT) = ? AND (file = ? OR substr(file, -length(?)) = ?)",
                   {place.substr(colon + 1), file, "/" + file, "/" + file});
}

/// By its name, by what stands behind the platform where one post alone is called so, or by its place.
std::optional<PostId> postCalled(Sql& sql, const std::string& name) {
    if (const auto id = sql.number("SELECT id FROM post WHERE name = ?", {name}))
        return id;
    const auto id = onlyOne(sql, "SELECT id FROM post WHERE substr(name, instr(name, '/') + 1) = ?", {name});
    return id ? id : postAt(sql, name);
}

bool isAboutSample(DecisionKind kind) {
    return kind == DecisionKind::NothingMissed || kind == DecisionKind::Missed;
}

/// Whether the last sample that was drawn holds all of these posts.
bool areInSample(Sql& sql, const std::vector<FindingRef>& on) {
    return std::all_of(on.begin(), on.end(), [&](const FindingRef& finding) {
        return sql.number("SELECT 1 FROM sample_post WHERE post = ? AND entry = (SELECT max(entry) FROM "
                          "sample_post)",
                          {finding.post});
    });
}

/// Whether this person did that reading of one of these findings.
bool hasRead(Sql& sql, const std::string& who, ReadingRound reading, const std::vector<FindingRef>& on) {
    return std::any_of(on.begin(), on.end(), [&](const FindingRef& finding) {
        return sql.number("SELECT 1 FROM decision JOIN log ON log.number = entry WHERE decision.post = ? AND "
                          "decision.key = ? AND reading = ? AND undone IS NULL AND who = ?",
                          {finding.post, finding.key, toString(reading), who});
    });
}

/// The first and the second reading of a finding are done by two people, whoever comes first.
std::optional<Bilingual> whoIsWrong(Sql& sql, const std::vector<FindingRef>& on, ReadingRound reading,
                                    const std::string& who) {
    if (reading == ReadingRound::Second && hasRead(sql, who, ReadingRound::First, on))
        return Bilingual{"La seconde lecture revient à une autre personne que la première.",
                         "The second reading is for another person than the first."};
    if (reading == ReadingRound::First && hasRead(sql, who, ReadingRound::Second, on))
        return Bilingual{"La première lecture revient à une autre personne que la seconde.",
                         "The first reading is for another person than the second."};
    return {};
}

/// Nothing if this may be decided.
std::optional<Bilingual> whatIsWrong(Sql& sql, const std::vector<FindingRef>& on, const Decision& decision,
                                     const std::string& who) {
    if (on.empty())
        return Bilingual{"Rien n’est choisi.", "Nothing is chosen."};
    if (decision.kind == DecisionKind::Dismissed && decision.reason.empty() && decision.note.empty())
        return Bilingual{"Pour écarter un constat, il faut une raison.",
                         "Dismissing a finding needs a reason."};
    const bool isOfSample = decision.reading == ReadingRound::Sample;
    if (isOfSample != isAboutSample(decision.kind) && decision.kind != DecisionKind::Note)
        return Bilingual{
            "Une publication d’un échantillon se lit avec «\u00A0rien oublié\u00A0» ou «\u00A0oubli\u00A0», "
            "un "
            "constat avec les autres décisions.",
            "A post of a sample is read with “nothing missed” or “missed”, a finding with the other "
            "decisions."};
    if (isOfSample && !areInSample(sql, on))
        return Bilingual{"Cette publication n’est pas dans le dernier échantillon tiré.",
                         "This post is not in the last sample that was drawn."};
    return whoIsWrong(sql, on, decision.reading, who);
}

std::vector<FindingRef> findingsWhere(Sql& sql, const std::string& condition, const SqlValues& values) {
    std::vector<FindingRef> found;
    sql.each("SELECT name, key, rule FROM finding JOIN post ON post.id = finding.post WHERE " + condition,
             values, [&](const SqlRow& row) {
                 found.push_back({row.text(0), row.text(1), row.text(2)});
             });
    return found;
}

std::optional<std::string> detailsOf(Sql& sql, const std::string& hash) {
    return sql.text("SELECT details FROM log WHERE hash = ?", {hash});
}

std::vector<PostId> postsOf(Sql& sql, const std::vector<FindingRef>& findings) {
    std::set<PostId> posts;
    for (const FindingRef& finding : findings)
        if (const auto id = sql.number("SELECT id FROM post WHERE name = ?", {finding.post}))
            posts.insert(*id);
    return {posts.begin(), posts.end()};
}

} // namespace

Result<std::vector<StoredPost>> Dossier::page(const PostQuery& query, PostOrder order,
                                              const std::optional<PageMark>& after, std::size_t limit) const {
    return m_database.read<std::vector<StoredPost>>([&](Sql& sql) -> Result<std::vector<StoredPost>> {
        return findPosts(sql, query, order, after, limit);
    });
}

Result<std::vector<PostId>> Dossier::ids(const PostQuery& query, PostOrder order) const {
    return m_database.read<std::vector<PostId>>(
        [&](Sql& sql) -> Result<std::vector<PostId>> { return findIds(sql, query, order); });
}

Result<std::size_t> Dossier::count(const PostQuery& query) const {
    return m_database.read<std::size_t>(
        [&](Sql& sql) -> Result<std::size_t> { return countPosts(sql, query); });
}

Result<std::vector<StoredPost>> Dossier::posts(const std::vector<PostId>& ids) const {
    return m_database.read<std::vector<StoredPost>>(
        [&](Sql& sql) -> Result<std::vector<StoredPost>> { return readPosts(sql, ids); });
}

Result<StoredPost> Dossier::post(PostId id) const {
    return m_database.read<StoredPost>([&](Sql& sql) -> Result<StoredPost> {
        if (auto found = findPost(sql, id))
            return *std::move(found);
        return tl::unexpected(noSuchPost(std::to_string(id), m_options.language));
    });
}

Result<std::map<std::string, std::size_t>> Dossier::ruleHits() const {
    using Hits = std::map<std::string, std::size_t>;
    return m_database.read<Hits>([](Sql& sql) -> Result<Hits> {
        Hits hits;
        sql.each("SELECT rule, count(DISTINCT post) FROM finding GROUP BY rule", {},
                 [&](const SqlRow& row) { hits[row.text(0)] = row.size(1); });
        return hits;
    });
}

Result<StoredPost> Dossier::post(const std::string& name) const {
    const auto id = m_database.read<std::optional<PostId>>(
        [&](Sql& sql) -> Result<std::optional<PostId>> { return postCalled(sql, name); });
    if (!id)
        return tl::unexpected(id.error());
    return *id ? post(**id) : tl::unexpected(noSuchPost(name, m_options.language));
}

Result<std::vector<Post>> Dossier::versions(PostId post) const {
    return m_database.read<std::vector<Post>>([&](Sql& sql) -> Result<std::vector<Post>> {
        std::vector<Post> versions;
        sql.each("SELECT content, file, number, format, source.sha256, raw FROM record JOIN source ON "
                 "source.id = source WHERE post = ? ORDER BY record.id = (SELECT version FROM post WHERE "
                 "id = ?), record.id",
                 {post, post}, [&](const SqlRow& row) { versions.push_back(readPost(row)); });
        return versions;
    });
}

Result<std::vector<FindingRef>> Dossier::findings(PostId post) const {
    return m_database.read<std::vector<FindingRef>>([&](Sql& sql) -> Result<std::vector<FindingRef>> {
        return findingsWhere(sql, "post.id = ? ORDER BY severity DESC, rule", {post});
    });
}

Result<std::vector<FindingRef>> Dossier::alike(PostId post, const std::string& rule) const {
    return m_database.read<std::vector<FindingRef>>([&](Sql& sql) -> Result<std::vector<FindingRef>> {
        return findingsWhere(sql,
                             "same_text = (SELECT same_text FROM post WHERE id = ?) AND rule = ? "
                             "ORDER BY post.id != ?, post.id",
                             {post, rule, post});
    });
}

LogEntry Dossier::note(Sql& sql, std::string_view kind, std::string details) {
    LogEntry entry = append(sql, author(), kind, std::move(details));
    applyEntry(sql, entry);
    return entry;
}

Result<LogEntry> Dossier::decide(const std::vector<FindingRef>& on, const Decision& decision) {
    auto entry = m_database.write<LogEntry>([&](Sql& sql) -> Result<LogEntry> {
        if (const auto wrong = whatIsWrong(sql, on, decision, m_options.who))
            return tl::unexpected(refusal(*wrong, m_options.language));
        return noteDecision(sql, author(), on, decision);
    });
    if (entry)
        m_decided.push_back(entry->number);
    return entry;
}

Result<LogEntry> Dossier::decideAs(const Author& author, const std::vector<FindingRef>& on,
                                   const Decision& decision) {
    return m_database.write<LogEntry>(
        [&](Sql& sql) -> Result<LogEntry> { return noteDecision(sql, author, on, decision); });
}

Result<LogEntry> Dossier::noteDecision(Sql& sql, const Author& author, const std::vector<FindingRef>& on,
                                       const Decision& decision) {
    if (purgeOf(sql))
        return tl::unexpected(purged());
    LogEntry entry = append(sql, author, entry_kind::decision, toJson(DecisionDetails{on, decision}));
    applyEntry(sql, entry);
    return entry;
}

Result<std::optional<LogEntry>>
Dossier::noteAbout(std::string_view kind,
                   std::optional<std::string> (*target)(Sql& sql, const Decider& decider),
                   std::optional<ReadingRound> reading) {
    return m_database.write<std::optional<LogEntry>>([&](Sql& sql) -> Result<std::optional<LogEntry>> {
        const auto hash = target(sql, {m_options.who, reading, m_decided});
        if (!hash)
            return std::optional<LogEntry>();
        return std::optional(note(sql, kind, targetToJson(*hash)));
    });
}

Result<std::optional<LogEntry>> Dossier::undo(std::optional<ReadingRound> reading) {
    return noteAbout(entry_kind::undo, undoTarget, reading);
}

Result<std::optional<LogEntry>> Dossier::redo(std::optional<ReadingRound> reading) {
    return noteAbout(entry_kind::redo, redoTarget, reading);
}

Result<std::optional<LoggedAction>> Dossier::actionOf(const LogEntry& entry) const {
    return m_database.read<std::optional<LoggedAction>>([&](Sql& sql) -> Result<std::optional<LoggedAction>> {
        const bool isDecision = entry.kind == entry_kind::decision;
        const auto details = decisionFromJson(
            isDecision ? entry.details : detailsOf(sql, targetFromJson(entry.details)).value_or(""));
        if (!details)
            return std::optional<LoggedAction>();
        return std::optional(LoggedAction{details->decision, details->on, postsOf(sql, details->on)});
    });
}

Result<std::vector<TakenDecision>> Dossier::decisionsOn(PostId post, ReadingRound reader) const {
    return m_database.read<std::vector<TakenDecision>>([&](Sql& sql) -> Result<std::vector<TakenDecision>> {
        return vigie::decisionsOn(sql, post, reader);
    });
}

Result<DismissedKeys> Dossier::dismissedOn(PostId post) const {
    return m_database.read<DismissedKeys>(
        [&](Sql& sql) -> Result<DismissedKeys> { return dismissedKeys(sql, post); });
}

Result<std::size_t> Dossier::dismissedFindings(Severity atLeast) const {
    return m_database.read<std::size_t>([&](Sql& sql) -> Result<std::size_t> {
        std::size_t count = 0;
        eachDismissed(sql, [&](PostId post, const DismissedKeys& keys) {
            sql.each("SELECT key FROM finding WHERE post = ? AND severity >= ?", {post, rankOf(atLeast)},
                     [&](const SqlRow& row) { count += keys.contains(row.text(0)) ? 1 : 0; });
        });
        return count;
    });
}

Result<ReviewStatus> Dossier::statusFor(PostId post, ReadingRound reader) const {
    return m_database.read<ReviewStatus>(
        [&](Sql& sql) -> Result<ReviewStatus> { return vigie::statusFor(sql, post, reader); });
}

Result<std::vector<TakenDecision>> Dossier::orphans() const {
    return m_database.read<std::vector<TakenDecision>>(
        [](Sql& sql) -> Result<std::vector<TakenDecision>> { return vigie::orphans(sql); });
}

Result<AgreementTable> Dossier::agreement() const {
    return m_database.read<AgreementTable>(
        [](Sql& sql) -> Result<AgreementTable> { return vigie::agreement(sql); });
}

Result<SampleDetails> Dossier::drawSample(std::size_t size, const std::string& seed) {
    return m_database.write<SampleDetails>([&](Sql& sql) -> Result<SampleDetails> {
        if (purgeOf(sql))
            return tl::unexpected(purged());
        SampleDetails sample = vigie::drawSample(sql, size, seed);
        note(sql, entry_kind::sample, toJson(sample));
        return sample;
    });
}

Result<SampleResult> Dossier::sampleResult() const {
    return m_database.read<SampleResult>(
        [](Sql& sql) -> Result<SampleResult> { return vigie::sampleResult(sql); });
}

} // namespace vigie
