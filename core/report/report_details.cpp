// SPDX-License-Identifier: GPL-3.0-or-later
// One block for each post with findings: what the public saw, then what is said about it.
#include "core/report/make_sections.h"
#include "core/text/layout.h"
#include "core/text/normalised_text.h"

#include <algorithm>
#include <set>

namespace vigie {
namespace {

/// Longer evidence is cut in lists; the excerpt shows it whole.
constexpr std::size_t longestQuote = 90;

std::string labelOf(FieldRef field, const Wording& say) {
    const auto ofMedia = [&](const Bilingual& pattern) {
        return say(pattern, {say.number(field.index + 1)});
    };
    switch (field.kind) {
    case FieldKind::Text:
        return say({"Légende", "Caption"});
    case FieldKind::Title:
        return say({"Titre", "Title"});
    case FieldKind::Hashtags:
        return say({"Mots-dièse du fichier", "Hashtags of the file"});
    case FieldKind::Alt:
        return ofMedia({"Texte alternatif (média {})", "Alternative text (media {})"});
    case FieldKind::OnScreenText:
        return ofMedia({"Texte à l’écran (média {})", "On-screen text (media {})"});
    case FieldKind::Transcript:
        return ofMedia({"Transcription (média {})", "Transcript (media {})"});
    case FieldKind::PaidPartnership:
        return say({"Label de la plateforme", "Platform label"});
    case FieldKind::Sponsors:
        return say({"Comptes nommés par le label", "Accounts named by the label"});
    }
    return {};
}

std::string shortened(const std::string& words) {
    const std::size_t end = graphemeOffset(words, longestQuote);
    return end < words.size() ? words.substr(0, end) + "…" : words;
}

/// The words, quoted, and how they read where they were disguised.
std::string quoteOf(const Evidence& evidence, const Wording& say) {
    if (evidence.field.kind == FieldKind::PaidPartnership)
        return labelOf(evidence.field, say);
    const std::string words = shortened(evidence.text);
    const NormalisedText read(words);
    if (read.disguises().empty())
        return say.quoted(words);
    return say({"{} (se lit {})", "{} (reads {})"}, {say.quoted(words), say.quoted(read.folded())});
}

/// The words of all evidence, each once; « #pub » and « pub » are the same words.
std::string wordsOf(const std::vector<Evidence>& evidence, const Wording& say) {
    std::string out;
    std::set<std::string> seen;
    for (const Evidence& piece : evidence) {
        const std::string words = foldedCopy(piece.text);
        if (!seen.insert(words.substr(words.starts_with('#') ? 1 : 0)).second)
            continue;
        out += (out.empty() ? "" : ", ") + quoteOf(piece, say);
    }
    return out;
}

std::vector<Excerpt> excerptsOf(const CheckedPost& checked, const ReportInput& input) {
    const Post& post = checked.post;
    std::vector<Excerpt> out;
    const auto add = [&](FieldRef field, bool evenUnmarked) {
        const std::string words = fieldText(post, field);
        const std::vector<MarkedSpan> marks = marksIn(checked.assessment, field);
        if (words.empty() || (marks.empty() && !evenUnmarked))
            return;
        const bool folds = field.kind == FieldKind::Text;
        const auto fold = folds ? foldIn(words, post.platform, input.pack) : std::nullopt;
        out.push_back({labelOf(field, input.say), makeRuns(words, marks, fold)});
    };
    add({FieldKind::Title, 0}, true);
    add({FieldKind::Text, 0}, true);
    add({FieldKind::Hashtags, 0}, false);
    for (std::size_t media = 0; media < post.media.size(); ++media)
        for (const FieldKind kind : {FieldKind::OnScreenText, FieldKind::Alt, FieldKind::Transcript})
            add({kind, media}, false);
    return out;
}

std::string gradeOf(const Mention& mention, const Wording& say) {
    const std::string grade = say(displayName(mention.grade));
    if (mention.grade != Grade::Adequate)
        return grade;
    return grade +
           (mention.visible ? say({", visible", ", visible"}) : say({", hors de vue", ", out of sight"}));
}

/// One line for each kind of sign and of mention. That a mention is also a sign goes without saying.
std::vector<std::string> signsOf(const Assessment& assessment, const Wording& say) {
    std::vector<std::pair<std::string, std::vector<Evidence>>> lines;
    const auto add = [&](const Bilingual& title, const std::string& weight,
                         const std::vector<Evidence>& evidence) {
        const std::string head = capitalised(say(title)) + " (" + weight + ")";
        auto line =
            std::find_if(lines.begin(), lines.end(), [&](const auto& known) { return known.first == head; });
        if (line == lines.end())
            line = lines.insert(lines.end(), {head, {}});
        line->second.insert(line->second.end(), evidence.begin(), evidence.end());
    };
    for (const Signal& sign : assessment.commercial.signs)
        if (!sign.id.starts_with("mention."))
            add(sign.title, say({"signe {}", "{} sign"}, {say(displayName(sign.strength))}), sign.evidence);
    for (const Mention& mention : assessment.then.mentions)
        add(mention.title, gradeOf(mention, say), {mention.evidence});
    std::vector<std::string> out;
    for (const auto& [head, evidence] : lines)
        out.push_back(say({"{}\u00A0: {}", "{}: {}"}, {head, wordsOf(evidence, say)}));
    return out;
}

std::string formatOf(PostFormat format, const Wording& say) {
    switch (format) {
    case PostFormat::Unknown:
        return {};
    case PostFormat::Image:
        return say({"image", "image"});
    case PostFormat::Carousel:
        return say({"carrousel", "carousel"});
    case PostFormat::Reel:
        return "reel";
    case PostFormat::Story:
        return "story";
    case PostFormat::Video:
        return say({"vidéo", "video"});
    case PostFormat::Short:
        return "short";
    case PostFormat::Live:
        return say({"direct", "live"});
    case PostFormat::Post:
        return "post";
    }
    return {};
}

std::string subtitleOf(const Post& post, const Wording& say) {
    std::string out = capitalised(nameOf(post.platform, say));
    if (const std::string format = formatOf(post.format, say); !format.empty())
        out += " · " + format;
    out += " · " + (post.publishedAt ? say.dateTime(*post.publishedAt) : say({"sans date", "no date"}));
    return out;
}

std::string platformLabelOf(const Post& post, const Wording& say) {
    if (!post.paidPartnership)
        return say({"inconnu", "unknown"});
    return *post.paidPartnership ? say({"présent", "present"}) : say({"absent", "absent"});
}

std::vector<Fact> factsOf(const Post& post, const Wording& say) {
    std::vector<Fact> out = {{say({"Identifiant", "Id"}), post.id}};
    out.push_back({say({"Label plateforme", "Platform label"}), platformLabelOf(post, say)});
    if (!post.source.file.empty())
        out.push_back(
            {say({"Source", "Source"}), say({"{}, enregistrement\u00A0{}", "{}, record\u00A0{}"},
                                            {fileNameOf(post.source.file), say.number(post.source.record)})});
    out.push_back({say({"Empreinte", "Fingerprint"}), "SHA-256 " + fingerprintOf(post).substr(0, 12) + "…"});
    if (!post.url.empty())
        out.push_back({say({"Adresse", "Address"}), post.url});
    return out;
}

std::string lawTextOf(const std::string& id, const ReportInput& input) {
    const Wording& say = input.say;
    for (const LawVersion& version : input.pack.lawVersions)
        if (version.id == id)
            return say({"Droit du jour\u00A0: {} ({})", "Law of the day: {} ({})"},
                       {say(version.title), say.period(version.inForce)});
    return say({"Droit du jour\u00A0: avant la loi du 9 juin 2023",
                "Law of the day: before the law of 9 June 2023"});
}

std::string verdictTodayOf(const Assessment& assessment, const ReportInput& input) {
    const Wording& say = input.say;
    const std::string today = say.date(input.options.asOf);
    if (assessment.verdictToday == assessment.then.verdict)
        return say({"même avis selon le droit au {}", "same verdict under the law as of {}"}, {today});
    return say({"selon le droit au {}\u00A0: {}", "under the law as of {}: {}"},
               {today, say(displayName(assessment.verdictToday))});
}

BasisLine basisLine(const LegalBasis& basis, const Wording& say) {
    BasisLine out;
    out.citation = capitalised(basis.text);
    if (!basis.article.empty())
        out.citation += say({", art.\u00A0{}", ", art.\u00A0{}"}, {basis.article});
    out.period = basis.inForce == DateRange{}
                     ? ""
                     : say({"en vigueur {}", "in force {}"}, {say.period(basis.inForce)});
    out.summary = say(basis.summary);
    if (basis.tag.starts_with("UNVERIFIED"))
        out.unconfirmed = say({"source à confirmer", "source to be confirmed"});
    out.url = basis.url;
    return out;
}

FindingBlock findingBlock(const Finding& finding, std::string number, const Wording& say) {
    FindingBlock out;
    out.number = std::move(number);
    out.severity = finding.severity;
    out.severityName = capitalised(say(displayName(finding.severity)));
    out.title = say(finding.title);
    out.rule = finding.rule;
    out.why = say(finding.why);
    out.words = wordsOf(finding.evidence, say);
    for (const LegalBasis& basis : finding.basis)
        out.basis.push_back(basisLine(basis, say));
    out.remedy = say(finding.remedy);
    return out;
}

PostBlock postBlock(const CheckedPost& checked, std::size_t number, const ReportInput& input) {
    const Wording& say = input.say;
    const Assessment& assessment = checked.assessment;
    PostBlock out;
    out.number = number;
    out.postId = checked.post.id;
    out.creator = creatorOf(checked.post, say);
    out.day = dayOf(checked.post, say);
    out.subtitle = subtitleOf(checked.post, say);
    out.verdict = assessment.then.verdict;
    out.verdictName = capitalised(say(displayName(out.verdict)));
    out.verdictToday = verdictTodayOf(assessment, input);
    out.law = lawTextOf(assessment.then.law, input);
    out.facts = factsOf(checked.post, say);
    out.excerpts = excerptsOf(checked, input);
    out.signs = signsOf(assessment, say);
    for (const Finding& finding : assessment.then.findings)
        out.findings.push_back(findingBlock(
            finding, std::to_string(number) + "." + std::to_string(out.findings.size() + 1), say));
    return out;
}

Severity worstOf(const CheckedPost& checked) {
    Severity worst = Severity::Info;
    for (const Finding& finding : checked.assessment.then.findings)
        worst = std::max(worst, finding.severity);
    return worst;
}

} // namespace

Details makeDetails(const ReportInput& input) {
    const Wording& say = input.say;
    Details out;
    out.title = say({"Constats, publication par publication", "Findings, post by post"});
    out.legend = {
        {RunKind::Sign, say({"signe de caractère commercial", "sign of commercial intent"})},
        {RunKind::Mention, say({"mention publicitaire", "mention of advertising"})},
        {RunKind::Risk, say({"mots en cause", "words concerned"})},
        {RunKind::Fold, say({"coupure de la plateforme", "fold of the platform"})},
    };
    out.labels = {say({"Pourquoi", "Why"}),
                  say({"Mots relevés", "Words found"}),
                  say({"Base légale", "Legal basis"}),
                  say({"Correction proposée", "Proposed remedy"}),
                  say({"Signes et mentions", "Signs and mentions"}),
                  say({"… plus\u00A0: la suite est repliée", "… more: the rest is folded away"}),
                  say({"(suite)", "(continued)"}),
                  say({"règle", "rule"})};
    std::vector<const CheckedPost*> flagged;
    for (const CheckedPost& checked : input.posts)
        if (!checked.assessment.then.findings.empty())
            flagged.push_back(&checked);
    std::stable_sort(flagged.begin(), flagged.end(),
                     [](const CheckedPost* a, const CheckedPost* b) { return worstOf(*a) > worstOf(*b); });
    for (const CheckedPost* checked : flagged)
        out.posts.push_back(postBlock(*checked, out.posts.size() + 1, input));
    return out;
}

} // namespace vigie
