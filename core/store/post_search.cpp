// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/post_search.h"

#include "core/store/check_posts.h"

#include <algorithm>

namespace vigie {
namespace {

/// A piece of SQL and what fills its holes.
struct Condition {
    std::string text;
    SqlValues values = {};
};

/// Conditions joined by one word: « WHERE a AND b », « a OR b ».
class Joined {
public:
    explicit Joined(std::string with) : m_with(std::move(with)) {}

    void add(const Condition& condition) {
        m_all.text += (m_all.text.empty() ? "" : " " + m_with + " ") + condition.text;
        m_all.values.insert(m_all.values.end(), condition.values.begin(), condition.values.end());
    }
    bool isEmpty() const { return m_all.text.empty(); }
    const Condition& all() const { return m_all; }

private:
    std::string m_with;
    Condition m_all;
};

/// « code promo » → « "code promo"* »: whatever is typed is words, never an expression of FTS5.
std::string ftsPhrase(std::string words) {
    std::replace(words.begin(), words.end(), '"', ' ');
    return "\"" + words + "\"*";
}

/// Midnight in Paris at the beginning of that day, in seconds since 1970 UTC.
std::int64_t beginOf(const std::string& day) {
    const auto date = parseDate(day);
    return date ? fromParisClock(Instant(std::chrono::sys_days(*date))).time_since_epoch().count() : 0;
}

Condition wordsCondition(const std::string& match) {
    return {"post.id IN (SELECT rowid FROM post_words WHERE post_words MATCH ?)", {match}};
}

Condition statusCondition(const std::string& status) {
    if (status == "treated")
        return {"post.status IN ('decided', 'waiting')"};
    if (statusFromName(status))
        return {"post.status = ?", {status}};
    return {"post.name IN (SELECT post FROM decision AS last WHERE kind = ? AND undone IS NULL AND entry = "
            "(SELECT max(entry) FROM decision WHERE post = last.post AND key = last.key AND undone IS NULL "
            "AND kind != 'note'))",
            {status}};
}

Condition conditionOf(const QueryTerm& term) {
    switch (term.key) {
    case QueryKey::Words: return wordsCondition(ftsPhrase(term.value));
    case QueryKey::Verdict: return {"post.verdict = ?", {term.value}};
    case QueryKey::Law: return {"post.law = ?", {term.value}};
    case QueryKey::Platform: return {"post.platform = ?", {term.value}};
    case QueryKey::Author: return {"post.creator = ?", {term.value}};
    case QueryKey::Status: return statusCondition(term.value);
    case QueryKey::Severity:
        return {"post.worst = ?", {rankOf(severityFromName(term.value).value_or(Severity::Info))}};
    case QueryKey::Rule:
        return {"post.id IN (SELECT finding.post FROM finding WHERE rule >= ? AND rule < ?)",
                {term.value, term.value + "\x7f"}};
    case QueryKey::Before:
        return {"post.published BETWEEN ? AND ?", {publishedColumn(Post()) + 1, beginOf(term.value) - 1}};
    case QueryKey::After: return {"post.published >= ?", {beginOf(term.value)}};
    }
    return {};
}

/// All words have to occur: one question to the index of words.
void addWords(Joined& all, const PostQuery& query) {
    std::string match;
    for (const QueryTerm& term : query.terms)
        if (term.key == QueryKey::Words && !term.negated)
            match += (match.empty() ? "" : " ") + ftsPhrase(term.value);
    if (!match.empty())
        all.add(wordsCondition(match));
}

/// Terms of one key widen each other.
void addTermsOf(Joined& all, const PostQuery& query, QueryKey key) {
    Joined either("OR");
    for (const QueryTerm& term : query.terms)
        if (term.key == key && !term.negated)
            either.add(conditionOf(term));
    if (!either.isEmpty())
        all.add({"(" + either.all().text + ")", either.all().values});
}

Joined conditionsOf(const PostQuery& query) {
    Joined all("AND");
    addWords(all, query);
    for (const QueryKey key :
         {QueryKey::Verdict, QueryKey::Rule, QueryKey::Severity, QueryKey::Author, QueryKey::Platform,
          QueryKey::Status, QueryKey::Before, QueryKey::After, QueryKey::Law})
        addTermsOf(all, query, key);
    for (const QueryTerm& term : query.terms)
        if (term.negated) {
            const Condition unwanted = conditionOf(term);
            all.add({"(" + unwanted.text + ") IS NOT TRUE", unwanted.values});
        }
    return all;
}

/// « SELECT … FROM post WHERE … ».
std::string where(const Joined& conditions) {
    return conditions.isEmpty() ? "" : " WHERE " + conditions.all().text;
}

std::string orderBy(PostOrder order) {
    switch (order) {
    case PostOrder::AsImported: return " ORDER BY post.id";
    case PostOrder::Newest: return " ORDER BY post.published DESC, post.id DESC";
    case PostOrder::Oldest: return " ORDER BY post.published, post.id";
    case PostOrder::WorstFirst: return " ORDER BY post.worst DESC, post.published DESC, post.id DESC";
    case PostOrder::ByAuthor: return " ORDER BY post.creator, post.id";
    }
    return {};
}

Condition behind(PostOrder order, const PageMark& mark) {
    switch (order) {
    case PostOrder::AsImported: return {"post.id > ?", {mark.id}};
    case PostOrder::Newest: return {"(post.published, post.id) < (?, ?)", {mark.published, mark.id}};
    case PostOrder::Oldest: return {"(post.published, post.id) > (?, ?)", {mark.published, mark.id}};
    case PostOrder::WorstFirst:
        return {"(post.worst, post.published, post.id) < (?, ?, ?)", {mark.worst, mark.published, mark.id}};
    case PostOrder::ByAuthor: return {"(post.creator, post.id) > (?, ?)", {mark.creator, mark.id}};
    }
    return {};
}

const std::string selectStored =
    "SELECT " + postColumns +
    ", post.id, name, verdict, verdict_today, worst, findings, status, "
    "(SELECT count(*) FROM record WHERE record.post = post.id) FROM stored_post AS post";

StoredPost readStored(const SqlRow& row) {
    StoredPost stored;
    stored.post = readPost(row);
    stored.id = row.number(6);
    stored.name = row.text(7);
    stored.verdict = verdictFromName(row.text(8));
    stored.verdictToday = verdictFromName(row.text(9));
    stored.worst = severityOfRank(row.number(10));
    stored.findings = row.size(11);
    stored.status = statusFromName(row.text(12)).value_or(ReviewStatus::Open);
    stored.versions = row.size(13);
    return stored;
}

} // namespace

PageMark markOf(const StoredPost& last) {
    return {last.id, publishedColumn(last.post), last.worst ? rankOf(*last.worst) : 0,
            creatorColumn(last.post)};
}

/// The ids come first, by the indexes; only the posts of the page are read in full.
std::vector<StoredPost> findPosts(Sql& sql, const PostQuery& query, PostOrder order,
                                  const std::optional<PageMark>& after, std::size_t limit) {
    Joined conditions = conditionsOf(query);
    if (after)
        conditions.add(behind(order, *after));
    SqlValues values = conditions.all().values;
    values.emplace_back(limit);
    std::vector<StoredPost> posts;
    sql.each(selectStored + " WHERE post.id IN (SELECT post.id FROM post" + where(conditions) +
                 orderBy(order) + " LIMIT ?)" + orderBy(order),
             values, [&](const SqlRow& row) { posts.push_back(readStored(row)); });
    return posts;
}

std::optional<StoredPost> findPost(Sql& sql, PostId id) {
    std::optional<StoredPost> found;
    sql.each(selectStored + " WHERE post.id = ?", {id}, [&](const SqlRow& row) { found = readStored(row); });
    return found;
}

std::vector<PostId> findIds(Sql& sql, const PostQuery& query, PostOrder order) {
    const Joined conditions = conditionsOf(query);
    std::vector<PostId> ids;
    sql.each("SELECT post.id FROM post" + where(conditions) + orderBy(order), conditions.all().values,
             [&](const SqlRow& row) { ids.push_back(row.number(0)); });
    return ids;
}

std::size_t countPosts(Sql& sql, const PostQuery& query) {
    const Joined conditions = conditionsOf(query);
    return static_cast<std::size_t>(
        sql.number("SELECT count(*) FROM post" + where(conditions), conditions.all().values).value_or(0));
}

} // namespace vigie
