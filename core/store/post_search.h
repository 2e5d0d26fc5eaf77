// SPDX-License-Identifier: GPL-3.0-or-later
// Looking for posts in a dossier: the filter line of the review (core/review/post_query.h) and an order
// become SQL, answers come page by page. Words are looked for in every text of a post and in the author's
// name, from their beginnings; a severity is that of the worst finding that nobody dismissed.
#pragma once

#include "core/model/assessment.h"
#include "core/model/review.h"
#include "core/review/post_query.h"
#include "core/store/post_store.h"

#include <optional>
#include <string>
#include <vector>

namespace vigie {

enum class PostOrder { AsImported, Newest, Oldest, WorstFirst, ByAuthor };

/// A post with the columns by which it was found.
struct StoredPost {
    PostId id = 0;
    std::string name; ///< nameOf() it
    Post post;
    std::optional<Verdict> verdict; ///< nothing: not checked yet
    std::optional<Verdict> verdictToday;
    std::optional<Severity> worst; ///< of its findings that nobody dismissed
    std::size_t findings = 0;
    ReviewStatus status = ReviewStatus::Nothing;
    std::size_t versions = 1; ///< how often it was imported saying something else
};

/// Where a page ended: the next one begins behind it, whatever was added or decided since.
struct PageMark {
    PostId id = 0;
    std::int64_t published = 0;
    std::int64_t worst = 0;
    std::string creator; ///< folded
};
PageMark markOf(const StoredPost& last);

/// At most `limit` posts, from behind `after`, or from the first on.
std::vector<StoredPost> findPosts(Sql& sql, const PostQuery& query, PostOrder order,
                                  const std::optional<PageMark>& after, std::size_t limit);

/// The numbers of all posts found, in order: what a list needs to know how long it is.
std::vector<PostId> findIds(Sql& sql, const PostQuery& query, PostOrder order);

/// These posts, in this order; those that are not there are left out.
std::vector<StoredPost> readPosts(Sql& sql, const std::vector<PostId>& ids);

/// Nothing if there is no such post.
std::optional<StoredPost> findPost(Sql& sql, PostId id);

std::size_t countPosts(Sql& sql, const PostQuery& query);

} // namespace vigie
