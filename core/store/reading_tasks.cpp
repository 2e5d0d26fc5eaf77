// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reading_tasks.h"

#include "core/store/review_store.h"
#include "core/store/second_reading.h"

namespace vigie {
namespace {

/// Columns: id, name, key, rule, author, done.
std::vector<ReadingTask> tasksOf(Sql& sql, const std::string& query, const SqlValues& values = {}) {
    std::vector<ReadingTask> tasks;
    sql.each(query, values, [&](const SqlRow& row) {
        tasks.push_back(
            {row.number(0), {row.text(1), row.text(2), row.text(3)}, row.text(4), row.number(5) != 0});
    });
    return tasks;
}

/// Whether somebody reading so decided on that finding, notes aside.
std::string isDecided(const std::string& reading) {
    return "EXISTS (SELECT 1 FROM decision WHERE decision.post = post.name AND decision.key = finding.key "
           "AND reading = '" +
           reading + "' AND undone IS NULL AND kind != 'note')";
}

} // namespace

std::vector<ReadingTask> secondReading(Sql& sql) {
    return secondReadingFor(sql, {});
}

std::vector<ReadingTask> secondReadingFor(Sql& sql, const std::string& reader) {
    const std::string isOwn =
        "EXISTS (SELECT 1 FROM decision JOIN log ON log.number = entry WHERE decision.post = post.name AND "
        "decision.key = finding.key AND reading = 'first' AND undone IS NULL AND who = ?)";
    return tasksOf(sql,
                   "SELECT post.id, name, finding.key, finding.rule, author, " + isDecided("second") +
                       " FROM (SELECT DISTINCT post AS decided FROM decision) JOIN post ON "
                       "post.name = decided JOIN finding ON finding.post = post.id WHERE " +
                       isDecided("first") + " AND NOT " + isOwn +
                       " ORDER BY post.id, severity DESC, finding.rule",
                   {reader});
}

std::vector<ReadingTask> disputes(Sql& sql) {
    std::vector<ReadingTask> posts =
        tasksOf(sql, "SELECT id, name, '', '', author, 0 FROM post WHERE status = 'disputed' ORDER BY id");
    std::vector<ReadingTask> tasks;
    for (ReadingTask& task : posts)
        for (const std::string& key : disputedKeys(sql, task.post)) {
            task.on.key = key;
            task.on.rule = sql.text("SELECT rule FROM finding WHERE post = ? AND key = ?", {task.post, key})
                               .value_or("");
            tasks.push_back(task);
        }
    return tasks;
}

std::vector<ReadingTask> lastSample(Sql& sql) {
    return tasksOf(sql, "SELECT id, name, '', '', author, EXISTS (SELECT 1 FROM decision WHERE "
                        "decision.post = name AND " +
                            isReadingOfSample +
                            ") FROM sample_post JOIN post ON post.name = sample_post.post WHERE entry = "
                            "(SELECT max(entry) FROM sample_post) ORDER BY id");
}

} // namespace vigie
