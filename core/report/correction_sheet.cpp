// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/correction_sheet.h"

#include "core/engine/correct.h"
#include "core/report/asked_of_creator.h"
#include "core/report/make_sections.h"

#include <algorithm>
#include <map>

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
    return makeRuns(correction.caption, marks, foldIn(correction.caption, post.platform, pack),
                    longestProposal);
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

void propose(CorrectionItem& item, const Post& post, const std::vector<Finding>& toCorrect,
             const ReportInput& input) {
    const Correction correction = correct(post, toCorrect, input.pack, input.options.asOf);
    if (!correction.changes())
        return;
    item.proposal = correction.caption;
    item.proposalLabel = proposalLabelOf(correction, input.say);
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
        out.push_back(openQuestion(say));
    for (const Finding& finding : asked.toAnswer)
        addOnce(out, say({"{}\u00A0: qu’en est-il\u202F? Dites-le-nous avant de modifier la publication.",
                          "{}: how does this stand? Tell us before you change the post."},
                         {say(finding.title)}));
    return out;
}

/// The caption with marks on what the letter is about, and on nothing else.
std::vector<Run> markedCaption(CheckedPost checked, const AskedOfCreator& asked, const RulePack& pack) {
    std::vector<Finding>& findings = checked.assessment.then.findings;
    findings = asked.toCorrect;
    findings.insert(findings.end(), asked.toAnswer.begin(), asked.toAnswer.end());
    return makeRuns(checked.post.text, marksIn(checked.assessment, {FieldKind::Text, 0}),
                    foldIn(checked.post.text, checked.post.platform, pack));
}

CorrectionItem itemOf(const CheckedPost& checked, const AskedOfCreator& asked, std::size_t number,
                      const ReportInput& input) {
    const Wording& say = input.say;
    CorrectionItem out;
    out.heading = headingOf(checked.post, number, say);
    out.address = checked.post.url;
    out.caption = checked.post.text;
    out.marked = markedCaption(checked, asked, input.pack);
    propose(out, checked.post, asked.toCorrect, input);
    for (const Finding& finding : asked.toCorrect) {
        out.reasons.push_back(reasonOf(finding, say));
        addOnce(out.remedies, say(finding.remedy));
    }
    for (const Finding& finding : asked.toAnswer)
        out.reasons.push_back(reasonOf(finding, say));
    out.questions = questionsOf(asked, say);
    return out;
}

/// « Audit du 22 novembre 2026, référence VIGIE-3F2A-91BC-07DE, dossier 26-114 »
std::string auditOf(const ReportInput& input, const std::string& reference) {
    const Wording& say = input.say;
    const std::string out = say({"Audit du {}, référence {}", "Audit of {}, reference {}"},
                                {say.date(parisDate(input.options.generatedAt)), reference});
    const std::string& file = input.options.caseReference;
    return file.empty() ? out : say({"{}, dossier {}", "{}, case {}"}, {out, file});
}

std::vector<std::string> signatureOf(const ReportOptions& options, const Wording& say) {
    std::vector<std::string> out = {say({"Cordialement,", "Kind regards,"})};
    for (const std::string* line : {&options.author, &options.firm})
        if (!line->empty())
            out.push_back(*line);
    return out;
}

/// The head of a letter and its foot.
void address(CorrectionSheet& sheet, const ReportInput& input, const std::string& reference) {
    const Wording& say = input.say;
    const ReportOptions& options = input.options;
    sheet.firm = options.firm;
    sheet.date = say({"Le {}", "{}"}, {say.date(parisDate(options.generatedAt))});
    sheet.recipient = say({"À l’attention de {}", "To {}"}, {sheet.creator});
    sheet.greeting = say({"Bonjour,", "Hello,"});
    sheet.audit = auditOf(input, reference);
    sheet.signature = signatureOf(options, say);
    sheet.reference = reference;
    sheet.madeAt = options.generatedAt;
    sheet.program = "Vigie " + options.programVersion;
}

CorrectionSheet emptySheet(const std::string& creator, const ReportInput& input,
                           const std::string& reference) {
    const Wording& say = input.say;
    CorrectionSheet out;
    out.language = say.language();
    out.creator = creator;
    address(out, input, reference);
    const bool isDraft = input.review.isEmpty();
    out.title =
        isDraft
            ? say({"Projet de lettre\u00A0: corrections à demander", "Draft letter: corrections to ask for"})
            : say({"Corrections demandées", "Corrections asked for"});
    if (isDraft)
        out.draft =
            say({"Projet, à relire avant l’envoi\u00A0: personne n’a encore décidé de ce qui est demandé.",
                 "Draft, to be read before it is sent: nobody has decided yet what is asked for."});
    if (input.options.deadline)
        out.deadline = say({"Merci de le faire avant le {}.", "Please do this by {}."},
                           {say.date(*input.options.deadline)});
    out.foldLabel = say({"… plus\u00A0: la suite est repliée", "… more: the rest is folded away"});
    out.captionLabel = say({"La légende", "The caption"});
    out.legend = highlightLegend(say);
    out.reasonsLabel = say({"Ce qui a été relevé", "What was seen"});
    out.remediesLabel = say({"Ce que nous vous demandons", "What we ask for"});
    out.questionLabel = say({"À nous dire", "Please tell us"});
    out.closing = say(
        {"Ces demandes résultent d’un contrôle assisté par logiciel. Si quelque chose vous paraît inexact, "
         "dites-le-nous avant de modifier la publication.",
         "These requests come from a check helped by software. If something seems wrong to you, tell us "
         "before you change the post."});
    return out;
}

std::string introOf(std::size_t posts, const Wording& say) {
    return say.count(
        posts,
        {"Parmi vos publications, une demande une correction ou une réponse. Vous trouverez "
         "ci-dessous ce qui a été relevé et ce que nous proposons.",
         "Among your posts, one needs a correction or an answer. Below is what was seen and what "
         "we propose."},
        {"Parmi vos publications, {} demandent une correction ou une réponse. Vous trouverez "
         "ci-dessous, pour chacune, ce qui a été relevé et ce que nous proposons.",
         "Among your posts, {} need a correction or an answer. Below is, for each, what was seen and "
         "what we propose."});
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
    for (const CheckedPost* checked : flaggedPosts(input)) {
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
        sheet.intro = introOf(sheet.items.size(), input.say);
        out.push_back(std::move(sheet));
    }
    return out;
}

} // namespace vigie
