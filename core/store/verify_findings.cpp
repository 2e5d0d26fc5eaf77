// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verify_findings.h"

#include "core/store/check_run.h"
#include "core/store/checked_posts.h"
#include "core/store/post_search.h"

#include <fmt/format.h>

#include <map>

namespace vigie {
namespace {

/// What the tables say of a post, or should. The worst severity is tested with the status
/// (verify_review.cpp).
struct Judgement {
    std::string verdict, verdictToday, law, creator;
    std::int64_t count = 0;
    std::map<std::string, std::pair<std::string, std::int64_t>> findings; ///< by key: rule and severity
    bool operator==(const Judgement&) const = default;
};

/// Nothing for a post that the last check did not judge.
std::optional<Judgement> judgementIn(Sql& sql, PostId post, const CheckRun& run) {
    std::optional<Judgement> said;
    sql.each("SELECT verdict, verdict_today, law, creator, findings FROM post WHERE id = ? AND "
             "check_run = ?",
             {post, run.id}, [&](const SqlRow& row) {
                 said = {row.text(0), row.text(1), row.text(2), row.text(3), row.number(4), {}};
             });
    if (said)
        sql.each("SELECT key, rule, severity FROM finding WHERE post = ?", {post}, [&](const SqlRow& row) {
            said->findings.emplace(row.text(0), std::pair(row.text(1), row.number(2)));
        });
    return said;
}

Judgement judgementOf(const CheckedPost& checked) {
    const Opinion& then = checked.assessment.then;
    Judgement is{
        std::string(toString(then.verdict)), std::string(toString(checked.assessment.verdictToday)), then.law,
        creatorColumn(checked.post),         static_cast<std::int64_t>(then.findings.size()),        {}};
    for (const Finding& finding : then.findings)
        is.findings.emplace(finding.key, std::pair(finding.rule, rankOf(finding.severity)));
    return is;
}

Bilingual faultInJudgement(const std::string& post) {
    return {
        fmt::format(
            "Publication {}\u00A0: son verdict ou ses constats ne sont plus ceux que donnent les règles du "
            "dossier.",
            post),
        fmt::format(
            "Post {}: its verdict or findings are no longer those that the rules of the dossier give.",
            post)};
}

Bilingual otherProgram(const std::string& made, const std::string& present) {
    return {
        fmt::format("Verdicts et constats n’ont pas été recalculés\u00A0: ils viennent de Vigie {}, et ce "
                    "programme est Vigie {}.",
                    made, present),
        fmt::format("Verdicts and findings were not computed again: they are from Vigie {}, and this program "
                    "is Vigie {}.",
                    made, present)};
}

Bilingual stillToCheck(std::size_t posts) {
    return {
        fmt::format("Publications encore à contrôler, dont le verdict n’a donc pas été comparé\u00A0: {}.",
                    posts),
        fmt::format("Posts still to be checked, whose verdict was therefore not compared: {}.", posts)};
}

/// Compares a page; gives the number of its posts that the last check did not judge.
std::size_t compare(Sql& sql, const std::vector<StoredPost>& page, const std::vector<CheckedPost>& checked,
                    const CheckRun& run, JudgedAgain& into) {
    std::size_t unchecked = 0;
    for (std::size_t i = 0; i < page.size(); ++i) {
        const auto said = judgementIn(sql, page[i].id, run);
        if (!said)
            ++unchecked;
        else if (!into.fault && *said != judgementOf(checked[i]))
            into.fault = faultInJudgement(page[i].name);
    }
    return unchecked;
}

} // namespace

Result<JudgedAgain> judgeAgain(Sql& sql, const std::string& program, Language language,
                               const WorkOptions& options) {
    JudgedAgain out;
    const auto run = lastRun(sql);
    if (!run && countPosts(sql, {}) > 0)
        out.gap = stillToCheck(countPosts(sql, {}));
    else if (run && run->program != program)
        out.gap = otherProgram(run->program, program);
    if (!run || out.gap)
        return out;
    const auto checker = checkerOf(sql, *run, language);
    if (!checker)
        return tl::unexpected(checker.error());
    std::size_t unchecked = 0;
    eachPageIn(sql, options, [&](const std::vector<StoredPost>& page) {
        unchecked += compare(sql, page, checkedAgain(page, *checker, options), *run, out);
        return !out.fault;
    });
    if (unchecked > 0)
        out.gap = stillToCheck(unchecked);
    return out;
}

} // namespace vigie
