// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/creator_figures.h"

#include "core/store/check_posts.h"
#include "core/store/post_store.h"
#include "core/store/review_store.h"

#include <limits>
#include <map>
#include <tuple>

namespace vigie {
namespace {

using namespace std::chrono;

constexpr std::int64_t secondsOfAnHour = 3600;
const std::string undated = std::to_string(publishedColumn(Post())); // in the column `published`

/// Seconds since 1970 UTC, both ends included.
struct Seconds {
    std::int64_t first = std::numeric_limits<std::int64_t>::min();
    std::int64_t last = std::numeric_limits<std::int64_t>::max();
};

std::int64_t beginOf(sys_days day) {
    return fromParisClock(Instant(day)).time_since_epoch().count();
}

Seconds secondsOf(const DateRange& days) {
    Seconds out;
    if (days.from)
        out.first = beginOf(sys_days(*days.from));
    else if (days.until)
        out.first = publishedColumn(Post()) + 1;
    if (days.until)
        out.last = beginOf(sys_days(*days.until) + std::chrono::days(1)) - 1;
    return out;
}

Date dayAt(std::int64_t published) {
    return parisDate(Instant(seconds(published)));
}

DateRange between(const std::optional<std::int64_t>& first, const std::optional<std::int64_t>& last) {
    return first && last ? DateRange{dayAt(*first), dayAt(*last)} : DateRange();
}

using ByCreator = std::map<std::string, CreatorFigures>;

/// Here and below the tables are read from end to end: along an index of creators every row would be looked
/// up by itself, which takes a million posts several times as long.
void countPosts(Sql& sql, const Seconds& when, ByCreator& into) {
    sql.each("SELECT creator, verdict, count(*), min(author) FROM post NOT INDEXED WHERE verdict IS NOT NULL "
             "AND published BETWEEN ? AND ? GROUP BY creator, verdict",
             {when.first, when.last}, [&](const SqlRow& row) {
                 const auto verdict = verdictFromName(row.text(1));
                 if (!verdict)
                     return;
                 CreatorFigures& figures = into[row.text(0)];
                 figures.name = row.text(3);
                 figures.tally.addPosts(*verdict, row.size(2));
             });
}

/// Findings by creator, rule and rank of severity.
using FindingCounts = std::map<std::tuple<std::string, std::string, std::int64_t>, std::size_t>;

void leaveOutDismissed(Sql& sql, const Seconds& when, FindingCounts& counts) {
    eachDismissed(sql, [&](PostId id, const DismissedKeys& keys) {
        sql.each("SELECT creator, rule, severity, key FROM finding JOIN post ON post.id = finding.post "
                 "WHERE post.id = ? AND published BETWEEN ? AND ?",
                 {id, when.first, when.last}, [&](const SqlRow& row) {
                     if (keys.contains(row.text(3)))
                         --counts[{row.text(0), row.text(1), row.number(2)}];
                 });
    });
}

void countFindings(Sql& sql, const Seconds& when, ByCreator& into) {
    FindingCounts counts;
    sql.each(
        "SELECT creator, rule, severity, count(*) FROM finding CROSS JOIN post ON post.id = finding.post "
        "WHERE published BETWEEN ? AND ? GROUP BY creator, rule, severity",
        {when.first, when.last}, [&](const SqlRow& row) {
            counts[{row.text(0), row.text(1), row.number(2)}] = row.size(3);
        });
    leaveOutDismissed(sql, when, counts);
    for (const auto& [finding, count] : counts) {
        const auto& [creator, rule, rank] = finding;
        if (const auto severity = severityOfRank(rank); severity && count > 0)
            into[creator].tally.addFindings(rule, *severity, count);
    }
}

/// Each creator's commercial posts in two halves by date, compared.
void compareHalves(Sql& sql, const Seconds& when, ByCreator& into) {
    std::map<std::string, Proportion> earlier;
    sql.each("SELECT creator, half, count(*), sum(verdict = 'compliant') FROM (SELECT creator, verdict, "
             "ntile(2) OVER (PARTITION BY creator ORDER BY published, id) AS half FROM post NOT INDEXED "
             "WHERE verdict IN "
             "('compliant', 'improvable', 'non_compliant') AND published > " +
                 undated + " AND published BETWEEN ? AND ?) GROUP BY creator, half ORDER BY creator, half",
             {when.first, when.last}, [&](const SqlRow& row) {
                 const Proportion share = wilson95(row.size(3), row.size(2));
                 if (row.number(1) == 1)
                     earlier[row.text(0)] = share;
                 else
                     into[row.text(0)].trend = changeOf(earlier[row.text(0)], share);
             });
}

} // namespace

std::vector<CreatorFigures> creatorFigures(Sql& sql, const DateRange& days) {
    const Seconds when = secondsOf(days);
    ByCreator creators;
    countPosts(sql, when, creators);
    countFindings(sql, when, creators);
    compareHalves(sql, when, creators);
    std::vector<CreatorFigures> out;
    for (auto& [creator, figures] : creators) {
        figures.creator = creator;
        out.push_back(std::move(figures));
    }
    return out;
}

/// SQLite counts by the hour, in which no month of Paris begins or ends halfway.
MonthTallies monthsOf(Sql& sql, const std::string& creator, const DateRange& days) {
    const Seconds when = secondsOf(days);
    MonthTallies months;
    sql.each("SELECT published / " + std::to_string(secondsOfAnHour) +
                 " AS hour, verdict, count(*) FROM post WHERE creator = ? AND verdict IS NOT NULL AND " +
                 "+published > " + undated + " AND +published BETWEEN ? AND ? GROUP BY hour, verdict",
             {creator, when.first, when.last}, [&](const SqlRow& row) {
                 const Date day = dayAt(row.number(0) * secondsOfAnHour);
                 if (const auto verdict = verdictFromName(row.text(1)))
                     months[day.year() / day.month()].addPosts(*verdict, row.size(2));
             });
    return months;
}

DateRange daysOf(Sql& sql, const std::string& creator) {
    const std::string ofCreator =
        "FROM post WHERE creator = ? AND verdict IS NOT NULL AND +published > " + undated;
    const auto first = sql.number("SELECT min(published) " + ofCreator, {creator});
    const auto last = sql.number("SELECT max(published) " + ofCreator, {creator});
    return between(first, last);
}

DateRange daysOfPosts(Sql& sql) {
    const std::string checked = "SELECT published FROM post WHERE verdict IS NOT NULL AND published > " +
                                undated + " ORDER BY published";
    return between(sql.number(checked + " LIMIT 1"), sql.number(checked + " DESC LIMIT 1"));
}

std::vector<CreatorComparison> compareCreators(const std::vector<CreatorFigures>& before,
                                               const std::vector<CreatorFigures>& after) {
    CreatorComparison everybody{{}, true, {}, {}, {}};
    std::map<std::string, CreatorComparison> creators;
    for (const CreatorFigures& figures : before) {
        creators[figures.creator] = {figures.name, false, figures.tally, {}, {}};
        everybody.before.add(figures.tally);
    }
    for (const CreatorFigures& figures : after) {
        creators[figures.creator].name = figures.name;
        creators[figures.creator].after = figures.tally;
        everybody.after.add(figures.tally);
    }
    std::vector<CreatorComparison> out = {everybody};
    for (auto& [creator, comparison] : creators)
        out.push_back(std::move(comparison));
    for (CreatorComparison& comparison : out)
        comparison.change = changeOf(comparison.before.disclosed(), comparison.after.disclosed());
    return out;
}

} // namespace vigie
