// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/correction_sheet.h"

#include "core/engine/correct.h"
#include "core/report/make_sections.h"

#include <algorithm>
#include <map>

namespace vigie {
namespace {

std::string headingOf(const Post& post, std::size_t number, const Wording& say) {
    std::string out = std::to_string(number) + ". " + capitalised(nameOf(post.platform, say));
    if (post.publishedAt)
        out += ", " + say.date(parisDate(*post.publishedAt));
    return out;
}

std::vector<Finding> openFindings(const CheckedPost& checked, const ReviewRecord& review) {
    std::vector<Finding> out;
    for (const Finding& finding : checked.assessment.then.findings)
        if (!isSettled(review.of(checked.post, finding)))
            out.push_back(finding);
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
                    correction.caption.size()); // whole: it is meant to be published
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

void propose(CorrectionItem& item, const CheckedPost& checked, const ReportInput& input) {
    const Correction correction =
        correct(checked.post, checked.assessment.then.findings, input.pack, input.options.asOf);
    if (!correction.changes())
        return;
    item.proposal = correction.caption;
    item.proposalLabel = proposalLabelOf(correction, input.say);
    item.proposed = withAddedWords(correction, checked.post, input.pack);
}

CorrectionItem itemOf(CheckedPost checked, std::size_t number, const ReportInput& input) {
    const Wording& say = input.say;
    checked.assessment.then.findings = openFindings(checked, input.review);
    const Opinion& opinion = checked.assessment.then;
    CorrectionItem out;
    out.heading = headingOf(checked.post, number, say);
    out.address = checked.post.url;
    out.caption = checked.post.text;
    out.marked = makeRuns(out.caption, marksIn(checked.assessment, {FieldKind::Text, 0}),
                          foldIn(out.caption, checked.post.platform, input.pack));
    propose(out, checked, input);
    for (const Finding& finding : opinion.findings) {
        out.reasons.push_back(reasonOf(finding, say));
        const std::string& remedy = say(finding.remedy);
        if (std::find(out.remedies.begin(), out.remedies.end(), remedy) == out.remedies.end())
            out.remedies.push_back(remedy);
    }
    if (opinion.verdict == Verdict::ToReview)
        out.question = openQuestion(say);
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
    out.title = say({"Corrections demandées", "Corrections asked for"});
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
    const ReportInput input{posts,   pack,   sources,      problems,
                            options, review, tally(posts), Wording(options.language)};
    const std::string reference = referenceOf(posts);
    std::map<std::string, CorrectionSheet> sheets;
    for (const CheckedPost* checked : flaggedPosts(input)) {
        const std::string creator = creatorOf(checked->post, input.say);
        auto sheet = sheets.find(creator);
        CorrectionItem item =
            itemOf(*checked, sheet == sheets.end() ? 1 : sheet->second.items.size() + 1, input);
        if (item.reasons.empty() && item.question.empty())
            continue;
        if (sheet == sheets.end())
            sheet = sheets.emplace(creator, emptySheet(creator, input, reference)).first;
        sheet->second.items.push_back(std::move(item));
    }
    std::vector<CorrectionSheet> out;
    for (auto& [creator, sheet] : sheets) {
        sheet.intro = introOf(sheet.items.size(), input.say);
        out.push_back(std::move(sheet));
    }
    return out;
}

} // namespace vigie
