// SPDX-License-Identifier: GPL-3.0-or-later
// What was put to creators and awaits an answer, in the words in which they read it.
#include "core/report/make_sections.h"
#include "core/report/usual_question.h"

namespace vigie {
namespace {

std::string dayAsked(const FindingReview& review, const Wording& say) {
    const TakenDecision* taken = decisionBehind(review);
    const auto instant = taken ? parseInstant(taken->time) : std::nullopt;
    return instant ? say.shortDate(parisDate(*instant)) : std::string();
}

/// One question about several findings of a post is one row.
std::vector<QuestionRow> questionsOn(const CheckedPost& checked, std::size_t post, const PostBlock& block,
                                     const ReportInput& input) {
    const Wording& say = input.say;
    std::vector<QuestionRow> out;
    const auto add = [&](const FindingReview* review, const std::string& number, const std::string& usual) {
        if (!isQuestioned(review))
            return;
        const std::string own = withoutBidiControls(questionOf(review));
        QuestionRow row{number, post, block.creator, dayAsked(*review, say), own.empty() ? usual : own};
        if (!out.empty() && out.back().words == row.words && out.back().asked == row.asked)
            out.back().number += ", " + number;
        else
            out.push_back(std::move(row));
    };
    add(input.review.ofWhole(checked.post), say.number(block.number), openQuestion(say));
    const std::vector<Finding>& findings = checked.assessment.then.findings;
    for (std::size_t i = 0; i < findings.size(); ++i)
        add(input.review.of(checked.post, findings[i]), block.findings[i].number,
            usualQuestion(findings[i], say));
    return out;
}

} // namespace

ReportTable<QuestionRow> makeQuestions(const ReportInput& input, const Details& details) {
    const Wording& say = input.say;
    ReportTable<QuestionRow> out;
    out.title = say({"Questions posées aux créateurs", "Questions put to creators"});
    out.columns = {say({"N°", "No."}), say({"Créateur", "Creator"}), say({"Posée le", "Asked on"}),
                   say({"Question", "Question"})};
    out.whenEmpty = say({"Aucune question n’a été posée.", "No question was asked."});
    const std::vector<const CheckedPost*> posts = flaggedPosts(input);
    for (std::size_t i = 0; i < posts.size(); ++i)
        for (QuestionRow& row : questionsOn(*posts[i], i, details.posts[i], input))
            out.rows.push_back(std::move(row));
    return out;
}

} // namespace vigie
