// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/post_store.h"

#include "core/import/merge_posts.h"
#include "core/import/post_completion.h"
#include "core/store/netstrings.h"
#include "core/store/post_json.h"
#include "core/text/normalised_text.h"

#include <vector>

namespace vigie {
namespace {

/// Folded as the words of a query are, so that styled letters are found, too.
void addWords(std::string& words, const std::string& text) {
    if (!text.empty())
        words += (words.empty() ? "" : "\n") + foldedCopy(text);
}

/// What a person may look for in a post.
std::string wordsOf(const Post& post) {
    std::string words;
    for (const std::string* text : {&post.title, &post.text, &post.location})
        addWords(words, *text);
    for (const auto* list : {&post.hashtags, &post.mentions, &post.sponsors, &post.coauthors})
        for (const std::string& word : *list)
            addWords(words, word);
    for (const Media& media : post.media)
        for (const std::string* text : {&media.alt, &media.transcript, &media.onScreenText})
            addWords(words, *text);
    return words;
}

std::string authorOf(const Post& post) {
    return foldedCopy(post.author + "\n" + post.authorName);
}

std::optional<Post> versionInUse(Sql& sql, PostId id) {
    std::optional<Post> post;
    sql.each("SELECT " + postColumns + " FROM stored_post WHERE id = ?", {id},
             [&](const SqlRow& row) { post = readPost(row); });
    return post;
}

void addToWords(Sql& sql, PostId id, const Post& post) {
    sql.run("INSERT INTO post_words (rowid, author, words) VALUES (?, ?, ?)",
            {id, authorOf(post), wordsOf(post)});
}

void takeFromWords(Sql& sql, PostId id, const Post& post) {
    sql.run("INSERT INTO post_words (post_words, rowid, author, words) VALUES ('delete', ?, ?, ?)",
            {id, authorOf(post), wordsOf(post)});
}

/// What filters look at; it has to be checked again.
void describePost(Sql& sql, PostId id, const Post& post) {
    sql.run("UPDATE post SET platform = ?, author = ?, creator = ?, published = ?, same_text = ?, "
            "check_run = NULL WHERE id = ?",
            {toString(post.platform), post.author, creatorColumn(post), publishedColumn(post),
             sameTextColumn(post), id});
}

/// Described at once: changing a row costs as much as adding it.
PostId insertDescribed(Sql& sql, const std::string& name, const Post& post) {
    sql.run("INSERT INTO post (name, platform, author, creator, published, same_text) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            {name, toString(post.platform), post.author, creatorColumn(post), publishedColumn(post),
             sameTextColumn(post)});
    return sql.lastId();
}

void setVersion(Sql& sql, PostId id, std::int64_t record) {
    sql.run("UPDATE post SET version = ? WHERE id = ?", {record, id});
}

} // namespace

std::string nameOf(const Post& post) {
    const bool hasOwnId = post.id != idFromPlace(post.source);
    return std::string(toString(post.platform)) + "/" + (hasOwnId ? post.id : "=" + sha256Hex(toJson(post)));
}

std::int64_t publishedColumn(const Post& post) {
    constexpr std::int64_t unknown = -1'000'000'000'000;
    return post.publishedAt ? post.publishedAt->time_since_epoch().count() : unknown;
}

std::string creatorColumn(const Post& post) {
    return foldedCopy(post.author);
}

std::int64_t sameTextColumn(const Post& post) {
    const std::string hash = sha256Hex(netstrings({post.title, post.text}));
    return static_cast<std::int64_t>(std::stoull(hash.substr(0, 16), nullptr, 16) >> 1U);
}

std::string hashOf(const PostRecord& record) {
    return sha256Hex(netstrings({record.raw, record.content}));
}

std::string placeLine(std::size_t number, const std::string& post) {
    return std::to_string(number) + " " + post + "\n";
}

void PostAdder::add(const Post& post) {
    const PostRecord record{post.raw, toJson(post)};
    const auto id = find(post);
    if (!id) {
        addFirst(post, record);
    } else if (const auto source = sourceThatHas(*id, record)) {
        ++m_counts.known;
        ++m_doubles[*source];
    } else {
        addVersion(*id, post);
    }
}

void PostAdder::addFirst(const Post& post, const PostRecord& record) {
    if (++m_counts.added == manyPosts && m_sql.number("SELECT count(*) FROM post") < 2 * manyPosts)
        m_indexes.emplace(m_sql, filterIndexes);
    const std::string name = nameOf(post);
    const PostId id = insertDescribed(m_sql, name, post);
    setVersion(m_sql, id, insertRecord(id, name, post, record));
    addToWords(m_sql, id, post);
    if (const std::string address = addressName(post); m_byAddress && !address.empty())
        m_byAddress->emplace(address, id);
}

void PostAdder::addVersion(PostId id, const Post& post) {
    ++m_counts.versions;
    const auto last =
        m_sql.number("SELECT source FROM record JOIN post ON record.id = version WHERE post.id = ?", {id});
    ++m_doubles[last.value_or(m_source)];
    const auto known = versionInUse(m_sql, id);
    const Post next = known ? nextVersion(*known, post, last == m_source) : post;
    const std::string name = m_sql.text("SELECT name FROM post WHERE id = ?", {id}).value_or("");
    useVersion(m_sql, id, insertRecord(id, name, next, {next.raw, toJson(next)}), next);
}

/// By its id, or else by its address.
std::optional<PostId> PostAdder::find(const Post& post) {
    const auto id = m_sql.number("SELECT id FROM post WHERE name = ?", {nameOf(post)});
    if (id || post.url.empty())
        return id;
    learnAddresses();
    const auto found = m_byAddress->find(addressName(post));
    return found == m_byAddress->end() ? std::nullopt : std::optional(found->second);
}

/// From where it adds nothing: it is a version already, or went into one together with what others say.
std::optional<std::int64_t> PostAdder::sourceThatHas(PostId id, const PostRecord& record) {
    return m_sql.number("SELECT source FROM record WHERE post = ? AND (content = ? OR (raw = ? AND "
                        "json_type(content, '$.other_sources') IS NOT NULL))",
                        {id, record.content, record.raw});
}

void PostAdder::learnAddresses() {
    if (m_byAddress)
        return;
    m_byAddress.emplace();
    m_sql.each("SELECT id, json_extract(content, '$.url') FROM stored_post", {}, [&](const SqlRow& row) {
        Post post;
        post.url = row.isNull(1) ? std::string() : row.text(1);
        if (const std::string address = addressName(post); !address.empty())
            m_byAddress->emplace(address, row.number(0));
    });
}

void PostAdder::finish() {
    if (m_indexes)
        m_indexes->putBack();
}

PostId insertPost(Sql& sql, const std::string& name) {
    sql.run("INSERT INTO post (name, platform, author, published, same_text) VALUES (?, '', '', 0, 0)",
            {name});
    return sql.lastId();
}

std::int64_t PostAdder::insertRecord(PostId id, const std::string& name, const Post& post,
                                     const PostRecord& record) {
    const std::string hash = hashOf(record);
    m_sql.run("INSERT INTO record (post, source, number, raw, content, sha256) VALUES (?, ?, ?, ?, ?, ?)",
              {id, m_source, post.source.record, record.raw, record.content, hash});
    m_digest.add(hash + "\n");
    m_places.add(placeLine(post.source.record, name));
    return m_sql.lastId();
}

void useVersion(Sql& sql, PostId id, std::int64_t record, const Post& post) {
    if (const std::optional<Post> before = versionInUse(sql, id))
        takeFromWords(sql, id, *before);
    setVersion(sql, id, record);
    describePost(sql, id, post);
    addToWords(sql, id, post);
}

void rebuildPosts(Sql& sql) {
    sql.run("INSERT INTO post_words (post_words) VALUES ('delete-all')");
    std::vector<PostId> ids;
    sql.each("SELECT id FROM stored_post", {}, [&](const SqlRow& row) { ids.push_back(row.number(0)); });
    for (const PostId id : ids)
        if (const std::optional<Post> post = versionInUse(sql, id)) {
            describePost(sql, id, *post);
            addToWords(sql, id, *post);
        }
}

Post readPost(const SqlRow& row) {
    return postFromJson(row.text(0), {row.text(1), row.size(2), row.text(3), row.text(4)}, row.text(5));
}

} // namespace vigie
