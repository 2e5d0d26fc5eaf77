// SPDX-License-Identifier: GPL-3.0-or-later
// Posts in a dossier: every version as it came, and the one that counts.
#pragma once

#include "core/base/sha256.h"
#include "core/model/post.h"
#include "core/store/database.h"
#include "core/store/set_aside.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>

namespace vigie {

using PostId = std::int64_t; ///< of a post in its dossier; another copy of the dossier may number otherwise

/// By what a post is known in every copy: « instagram/p1 », or « instagram/=<SHA-256> » of what it says where
/// the file gave no id.
std::string nameOf(const Post& post);

/// What the column `published` holds: seconds since 1970 UTC, or something before every date if unknown.
std::int64_t publishedColumn(const Post& post);

/// What the column `creator` holds: the author's handle as queries write it.
std::string creatorColumn(const Post& post);

/// What the column `same_text` holds: equal for posts that say the same.
std::int64_t sameTextColumn(const Post& post);

/// A post as it stood in a file.
struct PostRecord {
    std::string raw;
    std::string content; ///< toJson() of the post
};
/// What the column `sha256` holds for it.
std::string hashOf(const PostRecord& record);

/// Where a record stood, and which post it is one of: a line for a digest.
std::string placeLine(std::size_t number, const std::string& post);

/// What adding came to: each post is one of these.
struct AddedPosts {
    std::size_t added = 0;    ///< new ones
    std::size_t versions = 0; ///< known ones that say something else than before
    std::size_t known = 0;    ///< those that were there as they are
    bool operator==(const AddedPosts&) const = default;
    bool isNothing() const { return added + versions == 0; }
};

/// Adds the posts of one source, to those that are there already as nextVersion() says. Part of the
/// transaction of `sql`, which has to add the source's row, too.
class PostAdder {
public:
    PostAdder(Sql& sql, std::int64_t source) : m_sql(sql), m_source(source) {}

    void add(const Post& post);
    /// To be called when all are added.
    void finish();

    const AddedPosts& counts() const { return m_counts; }
    /// How many of `versions` and `known` were there from which source, by its id.
    const std::map<std::int64_t, std::size_t>& doubles() const { return m_doubles; }
    /// SHA-256 of the hashes of the records that were added, a line each. To be asked for once.
    std::string digest() { return m_digest.finish(); }
    /// The same of placeLine() of each.
    std::string places() { return m_places.finish(); }

private:
    std::optional<PostId> find(const Post& post);
    std::optional<std::int64_t> sourceThatHas(PostId id, const PostRecord& record);
    void learnAddresses();
    void addFirst(const Post& post, const PostRecord& record);
    void addVersion(PostId id, const Post& post);
    std::int64_t insertRecord(PostId id, const std::string& name, const Post& post, const PostRecord& record);

    Sql& m_sql;
    std::int64_t m_source;
    std::optional<std::unordered_map<std::string, PostId>> m_byAddress; ///< known once it is asked for
    AddedPosts m_counts;
    std::map<std::int64_t, std::size_t> m_doubles;
    Sha256 m_digest;
    Sha256 m_places;
    std::optional<SetAside> m_indexes; ///< once most posts are new
};

/// A post of that name, of which nothing is known yet.
PostId insertPost(Sql& sql, const std::string& name);

/// Makes `record`, which holds `post`, the version that counts: what is found, filtered and checked.
void useVersion(Sql& sql, PostId id, std::int64_t record, const Post& post);

/// Makes everything that lists and filters know of posts again from their versions. Their findings stay, and
/// are to be checked again.
void rebuildPosts(Sql& sql);

/// The columns of the view stored_post (schema.sql) that readPost() wants, to be selected first.
inline const std::string postColumns = "content, file, number, format, source_sha256, raw";
Post readPost(const SqlRow& row);

} // namespace vigie
