// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/make_sections.h"

#include <algorithm>
#include <string_view>
#include <tuple>

namespace vigie {
namespace {

/// The signs that made the question worth asking.
std::string mediumSigns(const Assessment& assessment, const Wording& say) {
    std::string out;
    for (const Signal& sign : assessment.commercial.signs)
        if (sign.strength == Strength::Medium)
            out += (out.empty() ? "" : ", ") + say(sign.title);
    return out;
}

/// The gravest first, those of one severity by date, those of one moment by creator; what has no date last.
std::vector<FindingRow> findingRows(const ReportInput& input, const Details& details) {
    const std::vector<const CheckedPost*> posts = flaggedPosts(input);
    std::vector<FindingRow> out;
    for (std::size_t post = 0; post < details.posts.size(); ++post)
        for (const FindingBlock& finding : details.posts[post].findings)
            if (!finding.isDismissed)
                out.push_back({finding.number, post, finding.severity, finding.severityName, titleOf(finding),
                               details.posts[post].creator, details.posts[post].day,
                               details.posts[post].postId});
    const auto rank = [&](const FindingRow& row) {
        const std::optional<Instant> at = posts[row.post]->post.publishedAt;
        return std::tuple(-static_cast<int>(row.severity), !at, at.value_or(Instant{}),
                          std::string_view(row.creator));
    };
    std::stable_sort(out.begin(), out.end(),
                     [&](const FindingRow& a, const FindingRow& b) { return rank(a) < rank(b); });
    return out;
}

std::vector<ReviewRow> reviewRows(const ReportInput& input, const Details& details) {
    std::vector<ReviewRow> out;
    const std::vector<const CheckedPost*> posts = flaggedPosts(input);
    for (std::size_t i = 0; i < posts.size(); ++i)
        if (const PostBlock& block = details.posts[i];
            !block.question.empty() && !isQuestioned(input.review.ofWhole(posts[i]->post)))
            out.push_back({input.say.number(block.number), i, block.creator, block.day, block.postId,
                           mediumSigns(posts[i]->assessment, input.say)});
    return out;
}

} // namespace

std::string titleOf(const FindingBlock& finding) {
    return finding.standing.empty() ? finding.title : finding.title + "\u00A0· " + finding.standing;
}

Findings makeFindings(const ReportInput& input, const Details& details) {
    const Wording& say = input.say;
    const std::string number = say({"N°", "No."});
    const std::string creator = say({"Créateur", "Creator"});
    const std::string date = say({"Date", "Date"});
    const std::string id = say({"Identifiant", "Id"});
    Findings out;
    out.intro =
        say({"Les constats les plus graves d’abord, puis par date de parution. Le numéro est celui de la "
             "publication dans les pages qui suivent.",
             "The most serious findings first, then by date of publication. The number is that of the post "
             "in the pages that follow."}) +
        say({" Un titre dit ce que les mots laissent penser\u202F; il reste à vérifier.",
             " A title says what the words suggest; it remains to be checked."});
    if (dismissedFindings(input) > 0)
        out.intro += say({" Les constats écartés à la relecture ont leur propre table.",
                          " Findings that were dismissed in review have a table of their own."});
    out.pageColumn = say({"Page", "Page"});
    out.findings.columns = {number, say({"Gravité", "Severity"}), say({"Constat", "Finding"}), creator, date,
                            id};
    out.findings.whenEmpty = say({"Aucun constat.", "No finding."});
    out.findings.rows = findingRows(input, details);
    out.toReview.title =
        say({"Publications à vérifier auprès du créateur", "Posts to ask the creator about"});
    out.toReview.columns = {number, creator, date, id,
                            say({"Ce qui pose la question", "What raises the question"})};
    out.toReview.whenEmpty = say({"Aucune publication à vérifier.", "No post to review."});
    out.toReview.rows = reviewRows(input, details);
    out.questions = makeQuestions(input, details);
    return out;
}

} // namespace vigie
