// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/second_reading.h"

#include "core/base/sha256.h"
#include "core/store/netstrings.h"

#include <algorithm>
#include <queue>

namespace vigie {
namespace {

const std::string silentPosts = "FROM post WHERE findings = 0 AND check_run IS NOT NULL";

/// The last decision in force of one reading on each finding.
std::string lastDecisions(const std::string& reading) {
    return "(SELECT post, key, rule, kind, max(entry) FROM decision WHERE reading = '" + reading +
           "' AND undone IS NULL AND kind != 'note' GROUP BY post, key)";
}

} // namespace

AgreementTable agreement(Sql& sql) {
    std::map<std::string, PairCounts> pairs;
    sql.each("SELECT a.rule, a.kind, b.kind FROM " + lastDecisions("first") + " AS a JOIN " +
                 lastDecisions("second") + " AS b USING (post, key)",
             {}, [&](const SqlRow& row) {
                 const auto first = decisionFromName(row.text(1));
                 const auto second = decisionFromName(row.text(2));
                 if (!first || !second)
                     return;
                 ++pairs[row.text(0)][{*first, *second}];
                 ++pairs[""][{*first, *second}];
             });
    AgreementTable table;
    for (const auto& [rule, counts] : pairs)
        table[rule] = agreementOf(counts);
    return table;
}

std::size_t countSilentPosts(Sql& sql) {
    return static_cast<std::size_t>(sql.number("SELECT count(*) " + silentPosts).value_or(0));
}

SampleDetails drawSample(Sql& sql, std::size_t size, const std::string& seed) {
    using Drawn = std::pair<std::string, std::string>; // hash and name
    std::priority_queue<Drawn> smallest;
    SampleDetails sample;
    sample.seed = seed;
    sql.each("SELECT name " + silentPosts, {}, [&](const SqlRow& row) {
        ++sample.population;
        const std::string name = row.text(0);
        smallest.emplace(sha256Hex(netstrings({seed, name})), name);
        if (smallest.size() > size)
            smallest.pop();
    });
    for (; !smallest.empty(); smallest.pop())
        sample.posts.push_back(smallest.top().second);
    std::reverse(sample.posts.begin(), sample.posts.end());
    return sample;
}

SampleResult sampleResult(Sql& sql) {
    SampleResult out;
    sql.each("SELECT details FROM log WHERE number = (SELECT max(entry) FROM sample_post)", {},
             [&](const SqlRow& row) {
                 if (const auto sample = sampleFromJson(row.text(0))) {
                     out.drawn = sample->posts.size();
                     out.population = sample->population;
                 }
             });
    sql.each("SELECT kind, max(decision.entry) FROM decision JOIN sample_post USING (post) WHERE "
             "sample_post.entry = (SELECT max(entry) FROM sample_post) AND " +
                 isReadingOfSample + " GROUP BY post",
             {}, [&](const SqlRow& row) {
                 ++out.read;
                 out.missed += row.text(0) == toString(DecisionKind::Missed) ? 1 : 0;
             });
    out.atMost = upperBound95(out.missed, out.read);
    return out;
}

} // namespace vigie
