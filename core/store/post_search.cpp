// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/post_search.h"

#include "core/store/check_posts.h"
#include "core/store/post_conditions.h"

#include <algorithm>

namespace vigie {
namespace {

constexpr std::size_t fewPosts = 2000;

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

/// The index that has all posts in that order; empty: the table itself.
std::string indexFor(PostOrder order) {
    switch (order) {
    case PostOrder::AsImported: return {};
    case PostOrder::Newest:
    case PostOrder::Oldest: return "post_published";
    case PostOrder::WorstFirst: return "post_worst";
    case PostOrder::ByAuthor: return "post_creator";
    }
    return {};
}

PostCondition behind(PostOrder order, const PageMark& mark) {
    switch (order) {
    case PostOrder::AsImported: return {"post.id > ?", {}, {mark.id}};
    case PostOrder::Newest: return {"(post.published, post.id) < (?, ?)", {}, {mark.published, mark.id}};
    case PostOrder::Oldest: return {"(post.published, post.id) > (?, ?)", {}, {mark.published, mark.id}};
    case PostOrder::WorstFirst:
        return {
            "(post.worst, post.published, post.id) < (?, ?, ?)", {}, {mark.worst, mark.published, mark.id}};
    case PostOrder::ByAuthor: return {"(post.creator, post.id) > (?, ?)", {}, {mark.creator, mark.id}};
    }
    return {};
}

/// « post INDEXED BY … WHERE … », and what fills its holes.
struct Plan {
    std::string from;
    SqlValues values = {};

    void add(const std::string& condition, const SqlValues& more) {
        from += (from.find(" WHERE ") == std::string::npos ? " WHERE " : " AND ") + condition;
        values.insert(values.end(), more.begin(), more.end());
    }
};

bool isRare(Sql& sql, const PostCondition& condition) {
    if (condition.ids.empty())
        return false;
    SqlValues values = condition.values;
    values.emplace_back(fewPosts);
    return sql.number("SELECT count(*) FROM (" + condition.ids + " LIMIT ?)", values) < fewPosts;
}

enum class Extent { Page, All };

/// For all posts, an index with the columns to test comes before one that leads to many of them.
std::string alongIndex(const std::vector<PostCondition>& conditions, PostOrder order, Extent extent) {
    if (order == PostOrder::WorstFirst && (extent == Extent::Page || conditions.size() == 1))
        for (const PostCondition& condition : conditions)
            if (!condition.index.empty())
                return condition.index;
    return indexFor(order);
}

/// Where few posts pass one of the conditions, these are listed, tested and sorted. Otherwise posts are
/// gone through in the order that is asked for, each tested, until the page is full.
Plan planFor(Sql& sql, const std::vector<PostCondition>& conditions, PostOrder order, Extent extent) {
    const auto rare = std::find_if(conditions.begin(), conditions.end(),
                                   [&](const PostCondition& condition) { return isRare(sql, condition); });
    const std::string index = rare == conditions.end() ? alongIndex(conditions, order, extent) : "";
    Plan plan{index.empty() ? "post NOT INDEXED" : "post INDEXED BY " + index};
    for (auto condition = conditions.begin(); condition != conditions.end(); ++condition) {
        const bool isBestListed = extent == Extent::All && !condition->isOfRow && !condition->ids.empty();
        plan.add(condition == rare || isBestListed ? "post.id IN (" + condition->ids + ")" : condition->test,
                 condition->values);
    }
    return plan;
}

std::optional<std::int64_t> countAlong(Sql& sql, const Plan& plan) {
    return sql.number("SELECT count(*) FROM " + plan.from, plan.values);
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

/// The numbers come first, by the indexes; only the posts of the page are read in full.
std::vector<StoredPost> findPosts(Sql& sql, const PostQuery& query, PostOrder order,
                                  const std::optional<PageMark>& after, std::size_t limit) {
    Plan plan = planFor(sql, conditionsOf(query), order, Extent::Page);
    if (after) {
        const PostCondition rest = behind(order, *after);
        plan.add(rest.test, rest.values);
    }
    plan.values.emplace_back(limit);
    std::vector<StoredPost> posts;
    sql.each(selectStored + " WHERE post.id IN (SELECT post.id FROM " + plan.from + orderBy(order) +
                 " LIMIT ?)" + orderBy(order),
             plan.values, [&](const SqlRow& row) { posts.push_back(readStored(row)); });
    return posts;
}

std::vector<StoredPost> readPosts(Sql& sql, const std::vector<PostId>& ids) {
    std::vector<StoredPost> posts;
    for (const PostId id : ids)
        if (auto post = findPost(sql, id))
            posts.push_back(*std::move(post));
    return posts;
}

std::optional<StoredPost> findPost(Sql& sql, PostId id) {
    std::optional<StoredPost> found;
    sql.each(selectStored + " WHERE post.id = ?", {id}, [&](const SqlRow& row) { found = readStored(row); });
    return found;
}

std::vector<PostId> findIds(Sql& sql, const PostQuery& query, PostOrder order) {
    const Plan plan = planFor(sql, conditionsOf(query), order, Extent::All);
    std::vector<PostId> ids;
    sql.each("SELECT post.id FROM " + plan.from + orderBy(order), plan.values,
             [&](const SqlRow& row) { ids.push_back(row.number(0)); });
    return ids;
}

std::size_t countPosts(Sql& sql, const PostQuery& query) {
    const std::vector<PostCondition> conditions = conditionsOf(query);
    const bool isListed = conditions.size() == 1 && !conditions.front().ids.empty();
    const auto count = isListed
                           ? sql.number("SELECT count(DISTINCT id) FROM (" + conditions.front().ids + ")",
                                        conditions.front().values)
                           : countAlong(sql, planFor(sql, conditions, PostOrder::WorstFirst, Extent::All));
    return static_cast<std::size_t>(count.value_or(0));
}

} // namespace vigie
