// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/post_conditions.h"

#include "core/model/review.h"
#include "core/store/check_posts.h"
#include "core/store/post_store.h"

#include <algorithm>

namespace vigie {
namespace {

constexpr std::int64_t endOfTime = 1'000'000'000'000; // in the column `published`

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

/// A test of columns that an index begins with.
PostCondition ofColumns(const std::string& test, const SqlValues& values, const std::string& index = {}) {
    return {"post." + test, "SELECT id FROM post WHERE " + test, values, true, index};
}

PostCondition ofOthers(const std::string& ids, const SqlValues& values) {
    return {"+post.id IN (" + ids + ")", ids, values, false}; // + keeps it a test, and no way to the rows
}

PostCondition wordsCondition(const std::string& match) {
    return ofOthers("SELECT rowid AS id FROM post_words WHERE post_words MATCH ?", {match});
}

PostCondition ruleCondition(const std::string& beginning) {
    const std::string isRule = "rule >= ? AND rule < ?";
    return {"EXISTS (SELECT 1 FROM finding WHERE finding.post = post.id AND " + isRule + ")",
            "SELECT finding.post AS id FROM finding WHERE " + isRule,
            {beginning, beginning + "\x7f"},
            false};
}

/// Both ends included.
PostCondition publishedBetween(std::int64_t first, std::int64_t last) {
    return ofColumns("published BETWEEN ? AND ?", {first, last});
}

PostCondition statusCondition(const std::string& status) {
    if (status == "treated")
        return ofColumns("status IN ('decided', 'waiting')", {});
    if (statusFromName(status))
        return ofColumns("status = ?", {status}, "post_status");
    return ofOthers("SELECT post.id FROM decision AS last JOIN post ON post.name = last.post WHERE kind = ? "
                    "AND undone IS NULL AND entry = (SELECT max(entry) FROM decision WHERE post = last.post "
                    "AND key = last.key AND undone IS NULL AND kind != 'note')",
                    {status});
}

PostCondition conditionOf(const QueryTerm& term) {
    switch (term.key) {
    case QueryKey::Words: return wordsCondition(ftsPhrase(term.value));
    case QueryKey::Verdict: return ofColumns("verdict = ?", {term.value}, "post_verdict");
    case QueryKey::Law: return {"post.law = ?", {}, {term.value}};
    case QueryKey::Platform: return ofColumns("platform = ?", {term.value}, "post_platform");
    case QueryKey::Author: return ofColumns("creator = ?", {term.value});
    case QueryKey::Status: return statusCondition(term.value);
    case QueryKey::Severity:
        return ofColumns("worst = ?", {rankOf(severityFromName(term.value).value_or(Severity::Info))});
    case QueryKey::Rule: return ruleCondition(term.value);
    case QueryKey::Before: return publishedBetween(publishedColumn(Post()) + 1, beginOf(term.value) - 1);
    case QueryKey::After: return publishedBetween(beginOf(term.value), endOfTime);
    }
    return {};
}

std::vector<QueryTerm> wantedTerms(const PostQuery& query, QueryKey key) {
    std::vector<QueryTerm> terms;
    for (const QueryTerm& term : query.terms)
        if (term.key == key && !term.negated)
            terms.push_back(term);
    return terms;
}

/// All words have to occur: one question to the index of words.
PostCondition allWords(const std::vector<QueryTerm>& terms) {
    std::string match;
    for (const QueryTerm& term : terms)
        match += (match.empty() ? "" : " ") + ftsPhrase(term.value);
    return wordsCondition(match);
}

/// Terms of one key widen each other.
PostCondition anyOf(const std::vector<QueryTerm>& terms) {
    PostCondition any = conditionOf(terms.front());
    if (terms.size() == 1)
        return any;
    any.index.clear();
    for (std::size_t i = 1; i < terms.size(); ++i) {
        const PostCondition other = conditionOf(terms[i]);
        any.test += " OR " + other.test;
        any.ids = any.ids.empty() || other.ids.empty() ? "" : any.ids + " UNION ALL " + other.ids;
        any.values.insert(any.values.end(), other.values.begin(), other.values.end());
        any.isOfRow = any.isOfRow && other.isOfRow;
    }
    any.test = "(" + any.test + ")";
    return any;
}

/// From a day on and before another: one stretch of the index, not two that overlap.
PostCondition period(const std::vector<QueryTerm>& after, const std::vector<QueryTerm>& before) {
    const auto earlier = [](const QueryTerm& a, const QueryTerm& b) { return a.value < b.value; };
    return publishedBetween(beginOf(std::min_element(after.begin(), after.end(), earlier)->value),
                            beginOf(std::max_element(before.begin(), before.end(), earlier)->value) - 1);
}

/// Where the column is empty, a test is neither true nor false.
PostCondition negated(const QueryTerm& term) {
    PostCondition condition = conditionOf(term);
    return {"(" + condition.test + ") IS NOT TRUE", {}, condition.values, condition.isOfRow};
}

} // namespace

std::vector<PostCondition> conditionsOf(const PostQuery& query) {
    std::vector<PostCondition> all;
    if (const auto words = wantedTerms(query, QueryKey::Words); !words.empty())
        all.push_back(allWords(words));
    const auto after = wantedTerms(query, QueryKey::After);
    const auto before = wantedTerms(query, QueryKey::Before);
    const bool isPeriod = !after.empty() && !before.empty();
    if (isPeriod)
        all.push_back(period(after, before));
    else if (!after.empty() || !before.empty())
        all.push_back(anyOf(after.empty() ? before : after));
    for (const QueryKey key : {QueryKey::Author, QueryKey::Rule, QueryKey::Severity, QueryKey::Verdict,
                               QueryKey::Status, QueryKey::Platform, QueryKey::Law})
        if (const auto terms = wantedTerms(query, key); !terms.empty())
            all.push_back(anyOf(terms));
    for (const QueryTerm& term : query.terms)
        if (term.negated)
            all.push_back(negated(term));
    return all;
}

} // namespace vigie
