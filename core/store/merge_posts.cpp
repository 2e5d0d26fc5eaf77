// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/merge_posts.h"

#include "core/store/pack_store.h"
#include "core/store/post_store.h"
#include "core/store/source_store.h"

#include <set>
#include <vector>

namespace vigie {
namespace {

void mergePacks(Sql& ours, Sql& theirs) {
    theirs.each("SELECT sha256, id, version FROM pack", {}, [&](const SqlRow& row) {
        storePack(ours, {row.text(0), row.text(1), row.text(2), packFiles(theirs, row.text(0))});
    });
}

/// Moves the records of one file over, in their order, which its digest vouches for.
class SourceMove {
public:
    SourceMove(Sql& ours, Sql& theirs) : m_ours(ours), m_theirs(theirs) {}

    void move(StoredSource source) {
        const std::vector<Error> problems = problemsOf(m_theirs, source);
        const std::int64_t theirId = source.id;
        source.id = m_ours.number("SELECT max(id) FROM source").value_or(0) + 1;
        addSource(m_ours, source, problems);
        m_theirs.each("SELECT name, number, raw, content, record.sha256 FROM record JOIN post ON "
                      "post.id = record.post WHERE record.source = ? ORDER BY record.id",
                      {theirId}, [&](const SqlRow& row) { addRecord(source.id, row); });
    }

    /// Of each post that was touched, the version that was imported last counts, wherever that was.
    void useNewestVersions() {
        for (const PostId post : m_touched) {
            const auto newest = m_ours.number(
                "SELECT record.id FROM record JOIN source ON source.id = record.source WHERE post = ? "
                "ORDER BY time DESC, record.id DESC LIMIT 1",
                {post});
            std::optional<Post> content;
            m_ours.each("SELECT content, file, number, format, source.sha256, raw FROM record JOIN source ON "
                        "source.id = source WHERE record.id = ?",
                        {newest}, [&](const SqlRow& row) { content = readPost(row); });
            if (content)
                useVersion(m_ours, post, *newest, *content);
        }
    }

    std::size_t newPosts() const { return m_newPosts; }

private:
    void addRecord(std::int64_t source, const SqlRow& row) {
        const std::string name = row.text(0);
        auto post = m_ours.number("SELECT id FROM post WHERE name = ?", {name});
        if (!post) {
            post = insertPost(m_ours, name);
            ++m_newPosts;
        }
        m_touched.insert(*post);
        m_ours.run(
            "INSERT INTO record (post, source, number, raw, content, sha256) VALUES (?, ?, ?, ?, ?, ?)",
            {*post, source, row.number(1), row.text(2), row.text(3), row.text(4)});
    }

    Sql& m_ours;
    Sql& m_theirs;
    std::set<PostId> m_touched;
    std::size_t m_newPosts = 0;
};

} // namespace

std::size_t mergeEvidence(Sql& ours, Sql& theirs) {
    mergePacks(ours, theirs);
    std::vector<StoredSource> missing;
    eachSource(theirs, [&](const StoredSource& source) {
        if (!ours.number("SELECT 1 FROM source WHERE key = ?", {source.key}))
            missing.push_back(source);
    });
    SourceMove move(ours, theirs);
    for (StoredSource& source : missing)
        move.move(std::move(source));
    move.useNewestVersions();
    return move.newPosts();
}

} // namespace vigie
