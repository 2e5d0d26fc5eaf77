// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/check_posts.h"

#include "core/engine/batch.h"
#include "core/store/pack_store.h"
#include "core/store/post_store.h"
#include "core/store/review_store.h"
#include "core/store/set_aside.h"

#include <algorithm>
#include <deque>
#include <mutex>

namespace vigie {
namespace {

constexpr std::size_t postsAtOnce = 500;

/// SHA-256 of the house pack; nothing without one.
std::optional<std::string> houseOf(const RulePack& pack) {
    return pack.house ? std::optional(pack.house->sha256) : std::nullopt;
}

int rankOfWorst(const std::vector<Finding>& findings) {
    int worst = 0;
    for (const Finding& finding : findings)
        worst = std::max(worst, rankOf(finding.severity));
    return worst;
}

/// The last run, if it had this basis.
std::optional<std::int64_t> findRun(Sql& sql, const CheckBasis& basis) {
    return sql.number("SELECT id FROM check_run WHERE id = (SELECT max(id) FROM check_run) "
                      "AND pack = ? AND program = ? AND as_of = ? AND house IS ?",
                      {basis.checker.pack().sha256, basis.programVersion, toString(basis.checker.asOf()),
                       houseOf(basis.checker.pack())});
}

std::int64_t beginRun(Sql& sql, const CheckBasis& basis) {
    const RulePack& pack = basis.checker.pack();
    storePack(sql, {pack.sha256, pack.id, pack.version, pack.files});
    if (pack.house)
        storePack(sql, {pack.house->sha256, pack.house->id, pack.house->version, pack.house->files});
    sql.run("DELETE FROM finding");
    sql.run("UPDATE post SET check_run = NULL");
    sql.run("INSERT INTO check_run (pack, program, as_of, house) VALUES (?, ?, ?, ?)",
            {pack.sha256, basis.programVersion, toString(basis.checker.asOf()), houseOf(pack)});
    return sql.lastId();
}

/// Reads posts on one thread and writes findings on others: the lock guards all.
class Run {
public:
    Run(Sql& sql, std::int64_t run, const WorkOptions& options)
        : m_sql(sql), m_run(run), m_options(options),
          m_hasDecisions(sql.number("SELECT 1 FROM decision LIMIT 1").has_value()) {}

    CheckedPosts over(const Checker& checker) {
        checkAll(
            checker, [this] { return next(); }, [this](const CheckedPost& checked) { keep(checked); },
            m_options.jobs, m_options.stop);
        return m_done;
    }

private:
    std::optional<Post> next() {
        const std::lock_guard lock(m_mutex);
        if (m_waiting.empty())
            readSome();
        if (m_waiting.empty())
            return {};
        auto [id, post] = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_underWay.push_back(id);
        return std::move(post);
    }

    void readSome() {
        m_sql.each("SELECT " + postColumns +
                       ", id FROM stored_post WHERE check_run IS NULL AND id > ? "
                       "ORDER BY id LIMIT ?",
                   {m_lastRead, postsAtOnce}, [this](const SqlRow& row) {
                       m_lastRead = row.number(6);
                       m_waiting.emplace_back(m_lastRead, readPost(row));
                   });
    }

    /// Results come in the order in which posts were given.
    void keep(const CheckedPost& checked) {
        const std::lock_guard lock(m_mutex);
        const PostId id = m_underWay.front();
        m_underWay.pop_front();
        const Assessment& said = checked.assessment;
        const std::vector<Finding>& findings = said.then.findings;
        m_sql.run("DELETE FROM finding WHERE post = ?", {id});
        for (const Finding& finding : findings)
            m_sql.run("INSERT OR IGNORE INTO finding (post, key, rule, severity) VALUES (?, ?, ?, ?)",
                      {id, finding.key, finding.rule, rankOf(finding.severity)});
        m_sql.run("UPDATE post SET check_run = ?, verdict = ?, verdict_today = ?, worst = ?, findings = ?, "
                  "law = ?, creator = ?, status = ? WHERE id = ?",
                  {m_run, toString(said.then.verdict), toString(said.verdictToday), rankOfWorst(findings),
                   findings.size(), said.then.law, creatorColumn(checked.post), // as this program folds
                   toString(findings.empty() ? ReviewStatus::Nothing : ReviewStatus::Open), id});
        if (m_hasDecisions)
            refreshStatus(m_sql, id);
        ++m_done.posts;
        m_done.findings += findings.size();
        m_options.progress(m_done.posts);
    }

    std::mutex m_mutex;
    Sql& m_sql;
    std::int64_t m_run;
    const WorkOptions& m_options;
    bool m_hasDecisions;
    PostId m_lastRead = 0;
    std::deque<std::pair<PostId, Post>> m_waiting;
    std::deque<PostId> m_underWay;
    CheckedPosts m_done;
};

bool hasUnchecked(Sql& sql) {
    return sql.number("SELECT 1 FROM post WHERE check_run IS NULL LIMIT 1").has_value();
}

/// More than half of all, and not few.
bool areMostUnchecked(Sql& sql) {
    const auto all = sql.number("SELECT count(*) FROM post").value_or(0);
    const auto unchecked = sql.number("SELECT count(*) FROM post WHERE check_run IS NULL").value_or(0);
    return unchecked > static_cast<std::int64_t>(manyPosts) && 2 * unchecked > all;
}

} // namespace

int rankOf(Severity severity) {
    return static_cast<int>(severity) + 1;
}

std::optional<Severity> severityOfRank(std::int64_t rank) {
    if (rank < rankOf(Severity::Info) || rank > rankOf(Severity::Critical))
        return {};
    return static_cast<Severity>(rank - 1);
}

CheckedPosts checkPosts(Sql& sql, const CheckBasis& basis, const WorkOptions& options) {
    const auto known = findRun(sql, basis);
    const std::int64_t run = known ? *known : beginRun(sql, basis);
    std::optional<SetAside> indexes;
    if (areMostUnchecked(sql))
        indexes.emplace(sql, filterIndexes);
    const CheckedPosts done = Run(sql, run, options).over(basis.checker);
    if (indexes)
        indexes->putBack();
    return done;
}

bool needsCheck(Sql& sql, const CheckBasis& basis) {
    return !findRun(sql, basis) || hasUnchecked(sql);
}

} // namespace vigie
