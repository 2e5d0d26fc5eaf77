// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/correction_frame.h"

#include <algorithm>

namespace vigie {
namespace {

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

/// What a letter asks for as a whole.
enum class Asks { Corrections, Answers, Both };

Asks asksOf(const CorrectionSheet& sheet) {
    const auto any = [&](std::vector<std::string> CorrectionItem::*lines) {
        return std::any_of(sheet.items.begin(), sheet.items.end(),
                           [&](const CorrectionItem& item) { return !(item.*lines).empty(); });
    };
    if (!any(&CorrectionItem::remedies))
        return Asks::Answers;
    return any(&CorrectionItem::questions) ? Asks::Both : Asks::Corrections;
}

Bilingual titleOf(Asks asks) {
    switch (asks) {
    case Asks::Corrections: return {"corrections demandées", "corrections asked for"};
    case Asks::Answers: return {"précisions demandées", "questions to answer"};
    case Asks::Both: return {"corrections et précisions demandées", "corrections and answers asked for"};
    }
    return {};
}

std::string introOf(std::size_t posts, Asks asks, const Wording& say) {
    if (asks == Asks::Answers)
        return say.count(
            posts,
            {"Nous avons une question sur une de vos publications. Vous trouverez ci-dessous ce que nous "
             "aimerions savoir.",
             "We have a question about one of your posts. Below is what we should like to know."},
            {"Nous avons des questions sur {} de vos publications. Vous trouverez ci-dessous, pour chacune, "
             "ce que nous aimerions savoir.",
             "We have questions about {} of your posts. Below is, for each, what we should like to know."});
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

Bilingual deadlineOf(Asks asks) {
    switch (asks) {
    case Asks::Corrections: return {"Merci de corriger avant le {}.", "Please correct by {}."};
    case Asks::Answers: return {"Merci de nous répondre avant le {}.", "Please answer by {}."};
    case Asks::Both:
        return {"Merci de corriger et de nous répondre avant le {}.", "Please correct and answer by {}."};
    }
    return {};
}

} // namespace

CorrectionSheet emptySheet(const std::string& creator, const ReportInput& input,
                           const std::string& reference) {
    const Wording& say = input.say;
    CorrectionSheet out;
    out.language = say.language();
    out.creator = creator;
    address(out, input, reference);
    if (input.review.isEmpty())
        out.draft =
            say({"Projet, à relire avant l’envoi\u00A0: personne n’a encore décidé de ce qui est demandé.",
                 "Draft, to be read before it is sent: nobody has decided yet what is asked for."});
    out.foldLabel = say({"… plus\u00A0: la suite est repliée", "… more: the rest is folded away"});
    out.captionLabel = say({"La légende", "The caption"});
    out.legend = highlightLegend(say);
    out.reasonsLabel = say({"Ce qui a été relevé", "What was seen"});
    out.basisLabel = say({"Les textes", "The law"});
    out.remediesLabel = say({"Ce que nous vous demandons", "What we ask for"});
    out.questionLabel = say({"À nous dire", "Please tell us"});
    out.closing = say(
        {"Ces demandes résultent d’un contrôle assisté par logiciel. Si quelque chose vous paraît inexact, "
         "dites-le-nous avant de modifier la publication.",
         "These requests come from a check helped by software. If something seems wrong to you, tell us "
         "before you change the post."});
    return out;
}

void entitle(CorrectionSheet& sheet, const ReportInput& input) {
    const Wording& say = input.say;
    const Asks asks = asksOf(sheet);
    const std::string title = say(titleOf(asks));
    sheet.title = sheet.draft.empty() ? capitalised(title)
                                      : say({"Projet de lettre\u00A0: {}", "Draft letter: {}"}, {title});
    sheet.intro = introOf(sheet.items.size(), asks, say);
    if (input.options.deadline)
        sheet.deadline = say(deadlineOf(asks), {say.date(*input.options.deadline)});
}

} // namespace vigie
