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

LogEntry append(Sql& sql, const Author& author, std::string_view kind, std::string details) {
    const LogHead head = readHead(sql);
    LogEntry entry;
    entry.number = head.entries + 1;
    entry.seq = sql.number("SELECT seq FROM log WHERE hash = ?", {head.hash}).value_or(0) + 1;
    entry.time = author.time;
    entry.who = author.who;
    entry.kind = kind;
    entry.details = std::move(details);
    entry.previous = head.hash;
    entry.hash = hashOf(entry);
    sql.run("INSERT INTO log (number, seq, time, who, kind, details, previous, hash) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            {entry.number, entry.seq, entry.time, entry.who, entry.kind, entry.details, entry.previous,
             entry.hash});
    sql.run("INSERT OR REPLACE INTO log_head (one, entries, hash) VALUES (1, ?, ?)",
            {entry.number, entry.hash});
    return entry;
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
