// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/dossier_content.h"

#include "core/store/checked_posts.h"

namespace vigie {
namespace {

/// What was taken back is in the log, and nowhere else.
void readDecisions(Sql& sql, PostId id, ReviewRecord& review) {
    for (TakenDecision& taken : decisionsOn(sql, id, ReadingRound::First)) {
        if (taken.isUndone)
            continue;
        FindingReview& finding = review.findings[{taken.on.post, taken.on.key}];
        finding.inForce = decisionInForce(sql, taken.on);
        finding.taken.push_back(std::move(taken));
    }
}

PostQuery queryOf(const PostScope& scope, const RulePack& pack) {
    std::vector<std::string> rules;
    for (const Rule& rule : pack.rules)
        rules.push_back(rule.id);
    return parseQuery(scope.filter, rules);
}

std::vector<PostId> decidedPosts(Sql& sql) {
    std::vector<PostId> ids;
    sql.each("SELECT DISTINCT post.id FROM decision JOIN post ON post.name = decision.post", {},
             [&](const SqlRow& row) { ids.push_back(row.number(0)); });
    return ids;
}

} // namespace

Result<ReviewRecord> readReview(const Dossier& dossier) {
    return dossier.database().read<ReviewRecord>([](Sql& sql) -> Result<ReviewRecord> {
        ReviewRecord out;
        for (const PostId id : decidedPosts(sql))
            readDecisions(sql, id, out);
        out.agreement = agreement(sql);
        out.sample = sampleResult(sql);
        eachEntry(sql, 1, allEntries, [&](const LogEntry& entry) { out.log.push_back(entry); });
        return out;
    });
}

Result<void> eachInScope(const Dossier& dossier, const Checker& checker, const PostScope& scope,
                         const WorkOptions& options, const std::function<void(const CheckedPost&)>& visit) {
    return eachPage(dossier, queryOf(scope, checker.pack()), options,
                    [&](const std::vector<StoredPost>& page) {
                        std::vector<StoredPost> wanted;
                        for (const StoredPost& stored : page)
                            if (scope.holds(stored.post))
                                wanted.push_back(stored);
                        for (const CheckedPost& checked : checkedAgain(wanted, checker, options))
                            visit(checked);
                    });
}

Result<DossierContent> readContent(const Dossier& dossier, const PostScope& scope,
                                   const WorkOptions& options) {
    const Result<Checker> checker = dossier.storedChecker();
    if (!checker)
        return tl::unexpected(checker.error());
    DossierContent out{checker->sharedPack(), checker->asOf(), {}, {}, {}};
    auto sources = dossier.sources();
    if (!sources)
        return tl::unexpected(sources.error());
    out.sources = *std::move(sources);
    const Result<void> read = eachInScope(dossier, *checker, scope, options,
                                          [&](const CheckedPost& checked) { out.posts.push_back(checked); });
    if (!read)
        return tl::unexpected(read.error());
    auto review = readReview(dossier);
    if (!review)
        return tl::unexpected(review.error());
    out.review = *std::move(review);
    return out;
}

Report reportOf(const DossierContent& content, const ReportOptions& options) {
    std::vector<ImportSummary> sources;
    std::vector<Error> problems;
    for (const ImportedFile& source : content.sources) {
        sources.push_back(source.summary);
        problems.insert(problems.end(), source.problems.begin(), source.problems.end());
    }
    return buildReport(content.posts, *content.pack, sources, problems, options, content.review);
}

} // namespace vigie
