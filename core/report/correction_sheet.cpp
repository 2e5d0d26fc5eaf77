// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/correction_sheet.h"

#include "core/engine/correct.h"
#include "core/engine/drawn_fold.h"
#include "core/report/asked_of_creator.h"
#include "core/report/citation.h"
#include "core/report/correction_frame.h"
#include "core/report/usual_question.h"

#include <algorithm>
#include <map>
#include <set>

namespace vigie {
namespace {

constexpr std::size_t longestProposal = 1500; ///< characters; the mail holds every one whole, to be copied

std::string headingOf(const Post& post, std::size_t number, const Wording& say) {
    std::string out = std::to_string(number) + ". " + capitalised(nameOf(post.platform, say));
    if (post.publishedAt)
        out += ", " + say.date(parisDate(*post.publishedAt));
    return out;
}

std::string reasonOf(const Finding& finding, const Wording& say) {
    const std::string words = wordsOf(finding.evidence, say);
    return words.empty() ? say(finding.title) : say({"{}\u00A0: {}", "{}: {}"}, {say(finding.title), words});
}

std::vector<Run> withAddedWords(const Correction& correction, const Post& post, const RulePack& pack) {
    std::vector<MarkedSpan> marks;
    for (const ByteSpan& added : correction.added)
        marks.push_back({added, RunKind::Mention});
    return makeRuns(correction.caption, marks,
                    foldIn(correction.caption, post.platform, pack, correction.added), longestProposal);
}

/// A caption that still holds what has to go is never shown as one to publish.
std::string proposalLabelOf(const Correction& correction, const Wording& say) {
    if (correction.open.empty())
        return say({"Ce qu’elle pourrait dire, pour un texte publié aujourd’hui",
                    "What it could say, for a text published today"});
    return say(
        {"Les mots à ajouter, pour un texte publié aujourd’hui. Ils ne suffisent pas\u00A0: les autres "
         "demandes ci-dessus restent à suivre",
         "The words to add, for a text published today. They are not enough: what else is asked above "
         "is still to be done"});
}

/// The author does not have to find out what is missing.
std::string takenOutOf(const Correction& correction, const Wording& say) {
    std::string words;
    for (const std::string& piece : correction.removed)
        words += (words.empty() ? "" : ", ") + say.quoted(withoutBidiControls(piece));
    return words.empty() ? std::string()
                         : say({". Sans les mots qui nient la publicité\u00A0: {}",
                                ". Without the words that deny the advertising: {}"},
                               {words});
}

/// Why there is no caption to copy.
std::string toRewrite(const Correction& correction, const Wording& say) {
    return say(
        {"Récrire la phrase qui dit {}\u00A0: ces mots nient la publicité et ne peuvent pas être retirés "
         "seuls\u202F; nous ne proposons donc pas de légende.",
         "Write anew the sentence that says {}: these words deny the advertising and cannot go by "
         "themselves, so we propose no caption."},
        {wordsOf(correction.inTheWay, say)});
}

void propose(CorrectionItem& item, const Post& post, const Correction& correction, const ReportInput& input) {
    if (!correction.changes())
        return;
    item.proposal = correction.caption;
    item.proposalLabel = proposalLabelOf(correction, input.say) + takenOutOf(correction, input.say);
    item.proposed = withAddedWords(correction, post, input.pack);
    if (isShortened(item.proposed))
        item.proposalLabel += input.say({" (abrégé ici\u202F; en entier dans le texte pour un courriel)",
                                         " (shortened here; whole in the text for a mail)"});
}

void addOnce(std::vector<std::string>& lines, const std::string& line) {
    if (std::find(lines.begin(), lines.end(), line) == lines.end())
        lines.push_back(line);
}

std::vector<std::string> questionsOf(const AskedOfCreator& asked, const Wording& say) {
    std::vector<std::string> out;
    if (asked.isPostInQuestion)
        out.push_back(asked.question.empty() ? openQuestion(say) : asked.question);
    for (const auto& [finding, words] : asked.toAnswer)
        addOnce(out, words.empty() ? usualQuestion(finding, say) : words);
    return out;
}

/// What is to be corrected, then what is in question.
std::vector<Finding> findingsIn(const AskedOfCreator& asked) {
    std::vector<Finding> out = asked.toCorrect;
    for (const auto& [finding, words] : asked.toAnswer)
        out.push_back(finding);
    return out;
}

/// The law of the day, where no finding names an article of it.
std::string lawOf(const CheckedPost& checked, const ReportInput& input) {
    for (const LawVersion& version : input.pack.lawVersions)
        if (version.id == checked.assessment.then.law)
            return input.say({"{} ({})", "{} ({})"},
                             {input.say(version.title), input.say.period(version.inForce)});
    return {};
}

std::string withRemark(const LegalBasis& basis, const Wording& say) {
    const std::string text = citation(basis, say);
    const std::string remark = sourceRemark(basis, say);
    return remark.empty() ? text : say({"{}\u00A0; {}", "{}; {}"}, {text, remark});
}

std::vector<std::string> basisOf(const CheckedPost& checked, const AskedOfCreator& asked,
                                 const ReportInput& input) {
    std::vector<std::string> out;
    for (const Finding& finding : findingsIn(asked))
        for (const LegalBasis& basis : finding.basis)
            addOnce(out, withRemark(basis, input.say));
    if (const std::string law = lawOf(checked, input); out.empty() && !law.empty())
        out.push_back(law);
    return out;
}

/// The caption with marks on what the letter is about, and on nothing else.
std::vector<Run> markedCaption(CheckedPost checked, const AskedOfCreator& asked, const RulePack& pack) {
    checked.assessment.then.findings = findingsIn(asked);
    return makeRuns(checked.post.text, marksIn(checked.assessment, {FieldKind::Text, 0}),
                    foldIn(checked.post.text, checked.post.platform, pack,
                           placesInCaption(checked.assessment.then.mentions)));
}

CorrectionItem itemOf(const CheckedPost& checked, const AskedOfCreator& asked, std::size_t number,
                      const ReportInput& input) {
    const Wording& say = input.say;
    CorrectionItem out;
    out.heading = headingOf(checked.post, number, say);
    out.address = checked.post.url;
    out.caption = checked.post.text;
    out.marked = markedCaption(checked, asked, input.pack);
    const Correction correction = correct(checked.post, asked.toCorrect, input.pack, input.options.asOf);
    propose(out, checked.post, correction, input);
    if (!correction.inTheWay.empty())
        out.remedies.push_back(toRewrite(correction, say));
    for (const Finding* finding : correction.asked)
        addOnce(out.remedies, say(finding->remedy));
    for (const Finding& finding : findingsIn(asked))
        out.reasons.push_back(reasonOf(finding, say));
    out.basis = basisOf(checked, asked, input);
    out.questions = questionsOf(asked, say);
    return out;
}

/// Those with findings come first; a question may be about any other.
std::vector<const CheckedPost*> inOrder(const ReportInput& input) {
    std::vector<const CheckedPost*> posts = flaggedPosts(input);
    const std::set<const CheckedPost*> flagged(posts.begin(), posts.end());
    for (const CheckedPost& checked : input.posts)
        if (!flagged.contains(&checked))
            posts.push_back(&checked);
    return posts;
}

} // namespace

std::vector<CorrectionSheet> makeCorrectionSheets(const std::vector<CheckedPost>& posts, const RulePack& pack,
                                                  const ReportOptions& options, const ReviewRecord& review) {
    const std::vector<ImportSummary> sources;
    const std::vector<Error> problems;
    const ReportInput input{posts,
                            pack,
                            sources,
                            problems,
                            options,
                            review,
                            tally(posts),
                            tally(posts, review),
                            Wording(options.language)};
    const std::string reference = referenceOf(posts);
    std::map<std::string, CorrectionSheet> sheets;
    for (const CheckedPost* checked : inOrder(input)) {
        const AskedOfCreator asked = askedOfCreator(*checked, review);
        if (asked.isNothing())
            continue;
        const std::string creator = creatorOf(checked->post, input.say);
        auto sheet = sheets.find(creator);
        if (sheet == sheets.end())
            sheet = sheets.emplace(creator, emptySheet(creator, input, reference)).first;
        std::vector<CorrectionItem>& items = sheet->second.items;
        items.push_back(itemOf(*checked, asked, items.size() + 1, input));
    }
    std::vector<CorrectionSheet> out;
    for (auto& [creator, sheet] : sheets) {
        entitle(sheet, input);
        out.push_back(std::move(sheet));
    }
    return out;
}

} // namespace vigie
