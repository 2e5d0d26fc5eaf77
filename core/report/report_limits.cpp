// SPDX-License-Identifier: GPL-3.0-or-later
// What Vigie could not see, said with the numbers of this very audit.
#include "core/report/house_summary.h"
#include "core/report/make_sections.h"

#include <algorithm>
#include <set>

namespace vigie {
namespace {

/// Something that posts may lack, with the sentence for one post and for several.
struct Gap {
    bool (*holds)(const Post& post, const RulePack& pack);
    Bilingual one;
    Bilingual many;
};

bool isVideo(const Post& post) {
    return post.format == PostFormat::Reel || post.format == PostFormat::Video ||
           post.format == PostFormat::Short || post.format == PostFormat::Live;
}

bool lacksLabel(const Post& post, const RulePack&) {
    return !post.paidPartnership;
}
bool lacksDate(const Post& post, const RulePack&) {
    return !post.publishedAt;
}
bool lacksCaption(const Post& post, const RulePack&) {
    return post.text.empty();
}
bool lacksUrl(const Post& post, const RulePack&) {
    return post.url.empty();
}
bool isStory(const Post& post, const RulePack&) {
    return post.format == PostFormat::Story;
}
bool lacksFold(const Post& post, const RulePack& pack) {
    return !pack.platforms.contains(post.platform);
}
bool isForeign(const Post& post, const RulePack&) {
    return !post.language.empty() && !post.language.starts_with("fr");
}
bool isUnheardVideo(const Post& post, const RulePack&) {
    return isVideo(post) && std::all_of(post.media.begin(), post.media.end(), [](const Media& media) {
               return media.transcript.empty() && media.onScreenText.empty();
           });
}

const std::vector<Gap>& gaps() {
    static const std::vector<Gap> all = {
        {lacksLabel,
         {"Label de la plateforme inconnu pour {} publication\u00A0: un label «\u00A0partenariat "
          "rémunéré\u00A0» a pu y "
          "figurer.",
          "Platform label unknown for {} post: a “paid partnership” label may have been there."},
         {"Label de la plateforme inconnu pour {} publications\u00A0: un label «\u00A0partenariat "
          "rémunéré\u00A0» a pu y "
          "figurer.",
          "Platform label unknown for {} posts: a “paid partnership” label may have been there."}},
        {lacksDate,
         {"{} publication sans date\u00A0: le droit du jour de l’audit lui a été appliqué.",
          "{} post without a date: the law of the day of the audit was applied to it."},
         {"{} publications sans date\u00A0: le droit du jour de l’audit leur a été appliqué.",
          "{} posts without a date: the law of the day of the audit was applied to them."}},
        {lacksCaption,
         {"{} publication sans légende\u00A0: seuls ses autres champs ont pu être lus.",
          "{} post without a caption: only its other fields could be read."},
         {"{} publications sans légende\u00A0: seuls leurs autres champs ont pu être lus.",
          "{} posts without a caption: only their other fields could be read."}},
        {isUnheardVideo,
         {"{} vidéo sans transcription ni texte à l’écran\u00A0: ce qui y est dit ou montré n’a pas été "
          "examiné.",
          "{} video without transcript or on-screen text: what is said or shown in it was not examined."},
         {"{} vidéos sans transcription ni texte à l’écran\u00A0: ce qui y est dit ou montré n’a pas été "
          "examiné.",
          "{} videos without transcript or on-screen text: what is said or shown in them was not examined."}},
        {isStory,
         {"{} story\u00A0: elle n’est visible que 24 heures, et sa mention tient souvent dans l’image.",
          "{} story: it is visible for 24 hours only, and its disclosure often stands in the image."},
         {"{} stories\u00A0: elles ne sont visibles que 24 heures, et leur mention tient souvent dans "
          "l’image.",
          "{} stories: they are visible for 24 hours only, and their disclosure often stands in the image."}},
        {lacksFold,
         {"{} publication d’une plateforme dont la coupure n’est pas connue\u00A0: la place de sa mention "
          "n’a pas pu "
          "être jugée.",
          "{} post of a platform whose fold is not known: the place of its disclosure could not be judged."},
         {"{} publications de plateformes dont la coupure n’est pas connue\u00A0: la place de leur mention "
          "n’a pas pu "
          "être jugée.",
          "{} posts of platforms whose fold is not known: the place of their disclosure could not be "
          "judged."}},
        {isForeign,
         {"{} publication dans une autre langue que le français\u00A0: les règles lisent surtout le "
          "français.",
          "{} post in a language other than French: the rules mostly read French."},
         {"{} publications dans une autre langue que le français\u00A0: les règles lisent surtout le "
          "français.",
          "{} posts in a language other than French: the rules mostly read French."}},
        {lacksUrl,
         {"{} publication sans adresse\u00A0: elle ne peut pas être rouverte en ligne depuis ce rapport.",
          "{} post without an address: it cannot be opened online from this report."},
         {"{} publications sans adresse\u00A0: elles ne peuvent pas être rouvertes en ligne depuis ce "
          "rapport.",
          "{} posts without an address: they cannot be opened online from this report."}},
    };
    return all;
}

const std::vector<Bilingual>& alwaysTrue() {
    static const std::vector<Bilingual> all = {
        {"Vigie lit des textes et des métadonnées. Les images, les vidéos et le son ne sont pas examinés, "
         "sauf ce "
         "que les fichiers en transcrivent.",
         "Vigie reads texts and metadata. Images, videos and sound are not examined, except for what the "
         "files "
         "transcribe of them."},
        {"Le contrat, la facture, les avantages reçus et les retouches d’image ne sont pas connus\u00A0: le "
         "caractère "
         "commercial est déduit des mots et des métadonnées.",
         "The contract, the invoice, the benefits received and the retouching of images are not known: that "
         "a post "
         "is commercial is inferred from words and metadata."},
        {"Une publication est jugée telle que le fichier la donne. Les modifications ultérieures, les "
         "commentaires, "
         "la biographie du compte et les stories absentes des fichiers n’ont pas été vus.",
         "A post is judged as the file gives it. Later edits, comments, the biography of the account and "
         "stories "
         "that are not in the files were not seen."},
        {"L’absence de constat ne vaut pas conformité\u00A0: une tournure inconnue des règles passe sans "
         "être vue.",
         "No finding does not mean compliance: a wording unknown to the rules goes unseen."},
    };
    return all;
}

std::size_t unconfirmedTexts(const std::vector<CheckedPost>& posts) {
    std::set<std::string> ids;
    for (const CheckedPost& checked : posts)
        for (const Finding& finding : checked.assessment.then.findings)
            for (const LegalBasis& basis : finding.basis)
                if (basis.tag.starts_with("UNVERIFIED"))
                    ids.insert(basis.id);
    return ids.size();
}

std::size_t postsWith(const Gap& gap, const ReportInput& input) {
    return static_cast<std::size_t>(
        std::count_if(input.posts.begin(), input.posts.end(),
                      [&](const CheckedPost& checked) { return gap.holds(checked.post, input.pack); }));
}

std::size_t skippedRecords(const std::vector<ImportSummary>& sources) {
    std::size_t skipped = 0;
    for (const ImportSummary& source : sources)
        skipped += source.skipped;
    return skipped;
}

std::vector<Limit> seenInData(const ReportInput& input) {
    const Wording& say = input.say;
    std::vector<Limit> out;
    const auto add = [&](std::size_t n, const Bilingual& one, const Bilingual& many) {
        if (n > 0)
            out.push_back({say.count(n, one, many), n});
    };
    for (const Gap& gap : gaps())
        add(postsWith(gap, input), gap.one, gap.many);
    add(skippedRecords(input.sources),
        {"{} enregistrement illisible, nommé plus haut, ne fait pas partie de l’audit.",
         "{} unreadable record, named above, is not part of the audit."},
        {"{} enregistrements illisibles, nommés plus haut, ne font pas partie de l’audit.",
         "{} unreadable records, named above, are not part of the audit."});
    add(unconfirmedTexts(input.posts),
        {"{} texte cité repose sur une source à confirmer\u202F; il est signalé à chaque fois.",
         "{} text cited rests on a source to be confirmed; it is marked each time."},
        {"{} textes cités reposent sur une source à confirmer\u202F; ils sont signalés à chaque fois.",
         "{} texts cited rest on a source to be confirmed; they are marked each time."});
    if (input.tally.commercial < 30)
        add(input.tally.commercial,
            {"{} seule publication commerciale\u00A0: la part des mentions conformes est très incertaine.",
             "Only {} commercial post: the share of compliant disclosures is very uncertain."},
            {"{} publications commerciales seulement\u00A0: la part des mentions conformes est "
             "incertaine, comme "
             "le montre son intervalle.",
             "Only {} commercial posts: the share of compliant disclosures is uncertain, as its interval "
             "shows."});
    return out;
}

} // namespace

Limits makeLimits(const ReportInput& input) {
    const Wording& say = input.say;
    Limits out;
    out.warning =
        say({"Ce rapport n’est pas une décision juridique. Chaque constat est à vérifier par une personne "
             "compétente, qui verra ce que le logiciel ne voit pas.",
             "This report is no legal decision. Each finding is to be verified by a competent person, who "
             "will see what the software does not."});
    for (const Bilingual& sentence : alwaysTrue())
        out.always.push_back({say(sentence), 0});
    if (input.pack.house)
        for (const RuleChange& change : input.pack.house->changes)
            if (isWeakened(change))
                out.always.push_back({changeSentence(change, say), 0});
    out.fromDataTitle = say({"Dans les données de cet audit", "In the data of this audit"});
    out.fromData = seenInData(input);
    if (out.fromData.empty())
        out.fromData.push_back(
            {say({"Aucune lacune n’a été relevée dans les fichiers.", "No gap was found in the files."}), 0});
    return out;
}

} // namespace vigie
