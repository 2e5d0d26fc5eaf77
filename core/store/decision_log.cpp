// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/decision_log.h"

namespace vigie {

LogHead readHead(Sql& sql) {
    LogHead head;
    sql.each("SELECT entries, hash FROM log_head", {}, [&](const SqlRow& row) {
        head = {row.number(0), row.text(1)};
    });
    return head;
}

namespace {

/// An entry behind the one with that hash, wherever it stands.
LogEntry appendBehind(Sql& sql, const std::string& previous, const Author& author, std::string_view kind,
                      std::string details) {
    LogEntry entry;
    entry.number = readHead(sql).entries + 1;
    entry.seq = sql.number("SELECT seq FROM log WHERE hash = ?", {previous}).value_or(0) + 1;
    entry.time = author.time;
    entry.who = author.who;
    entry.kind = kind;
    entry.details = std::move(details);
    entry.previous = previous;
    entry.hash = hashOf(entry);
    insertEntry(sql, entry);
    return entry;
}

} // namespace

LogEntry append(Sql& sql, const Author& author, std::string_view kind, std::string details) {
    return appendBehind(sql, readHead(sql).hash, author, kind, std::move(details));
}

LogEntry join(Sql& sql, const Author& author, const LogHead& ours, std::string details) {
    return appendBehind(sql, ours.hash, author, entry_kind::merge, std::move(details));
}

void insertEntry(Sql& sql, const LogEntry& entry) {
    sql.run("INSERT INTO log (number, seq, time, who, kind, details, previous, hash) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            {entry.number, entry.seq, entry.time, entry.who, entry.kind, entry.details, entry.previous,
             entry.hash});
    sql.run("INSERT OR REPLACE INTO log_head (one, entries, hash) VALUES (1, ?, ?)",
            {entry.number, entry.hash});
}

void eachEntry(Sql& sql, std::int64_t first, std::size_t limit,
               const std::function<void(const LogEntry&)>& visit) {
    sql.each("SELECT number, seq, time, who, kind, details, previous, hash FROM log WHERE number >= ? "
             "ORDER BY number LIMIT ?",
             {first, limit}, [&](const SqlRow& row) {
                 visit({row.number(0), row.number(1), row.text(2), row.text(3), row.text(4), row.text(5),
                        row.text(6), row.text(7)});
             });
}

} // namespace vigie
