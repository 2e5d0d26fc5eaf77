// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/purge.h"

#include "core/base/sha256.h"
#include "core/store/details_json.h"
#include "core/store/post_store.h"
#include "core/store/set_aside.h"

namespace vigie {
namespace {

void removePosts(Sql& sql) {
    sql.run("DELETE FROM finding");
    sql.run("DELETE FROM decision");
    sql.run("DELETE FROM sample_post");
    sql.run("INSERT INTO post_words (post_words) VALUES ('delete-all')");
    sql.run("UPDATE record SET raw = NULL, content = NULL");
    sql.run(
        "UPDATE post SET name = 'purged/' || id, platform = '', author = '', creator = '', published = ?, "
        "same_text = 0, check_run = NULL, verdict = NULL, verdict_today = NULL, law = NULL, worst = 0, "
        "findings = 0, status = 'nothing'",
        {publishedColumn(Post())});
}

void removeNames(Sql& sql) {
    sql.run("UPDATE source SET file = ''");
    sql.run("DELETE FROM problem");
    sql.run("UPDATE log SET who = '', details = ''");
}

} // namespace

std::string toJson(const PurgeDetails& details) {
    return dumped({{"posts", details.posts},
                   {"records", details.records},
                   {"entries", details.entries},
                   {"head", details.head},
                   {"digest", details.digest}});
}

std::optional<PurgeDetails> purgeFromJson(const std::string& json) {
    return fromObject(json, [](const Json& object) {
        return PurgeDetails{object.at("posts"), object.at("records"), object.at("entries"), object.at("head"),
                            object.at("digest")};
    });
}

std::string retentionToJson(Date until) {
    return dumped({{"until", toString(until)}});
}

std::optional<Date> retentionFromJson(const std::string& json) {
    const auto until =
        fromObject(json, [](const Json& object) { return object.at("until").get<std::string>(); });
    return until ? parseDate(*until) : std::nullopt;
}

std::optional<Date> retentionOf(Sql& sql) {
    const auto details =
        sql.text("SELECT details FROM log WHERE kind = 'retention' ORDER BY number DESC LIMIT 1");
    return retentionFromJson(details.value_or(""));
}

std::optional<DonePurge> purgeOf(Sql& sql) {
    std::optional<DonePurge> done;
    sql.each("SELECT details, time, who FROM log WHERE kind = 'purge' ORDER BY number DESC LIMIT 1", {},
             [&](const SqlRow& row) {
                 if (auto details = purgeFromJson(row.text(0)))
                     done = DonePurge{*std::move(details), row.text(1), row.text(2)};
             });
    return done;
}

std::string digestOfRecords(Sql& sql) {
    Sha256 digest;
    sql.each("SELECT sha256 FROM record ORDER BY id", {},
             [&](const SqlRow& row) { digest.add(row.text(0) + "\n"); });
    return digest.finish();
}

PurgeDetails whatToPurge(Sql& sql) {
    const LogHead head = readHead(sql);
    const auto count = [&](const std::string& table) {
        return static_cast<std::size_t>(sql.number("SELECT count(*) FROM " + table).value_or(0));
    };
    return {count("post"), count("record"), head.entries, head.hash, digestOfRecords(sql)};
}

PurgeDetails purge(Sql& sql, const Author& author) {
    PurgeDetails details = whatToPurge(sql);
    sql.runScript("PRAGMA secure_delete = ON"); // so that nothing is left in free pages, should VACUUM fail
    SetAside locks(sql, "type = 'trigger'");    // evidence and log may be changed until they are back
    removePosts(sql);
    removeNames(sql);
    locks.putBack();
    append(sql, author, entry_kind::purge, toJson(details));
    return details;
}

} // namespace vigie
