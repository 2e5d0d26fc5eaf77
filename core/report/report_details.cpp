// SPDX-License-Identifier: GPL-3.0-or-later
// One block for each post with findings: what the public saw, then what is said about it.
#include "core/report/citation.h"
#include "core/report/make_sections.h"
#include "core/report/usual_question.h"
#include "core/review/standing.h"

#include <algorithm>

namespace vigie {
namespace {

std::string formatOf(PostFormat format, const Wording& say) {
    switch (format) {
    case PostFormat::Unknown: return {};
    case PostFormat::Image: return say({"image", "image"});
    case PostFormat::Carousel: return say({"carrousel", "carousel"});
    case PostFormat::Reel: return "reel";
    case PostFormat::Story: return "story";
    case PostFormat::Video: return say({"vidéo", "video"});
    case PostFormat::Short: return "short";
    case PostFormat::Live: return say({"direct", "live"});
    case PostFormat::Post: return say({"publication", "post"});
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

std::vector<Fact> factsOf(const Post& post, const Wording& say) {
    std::vector<Fact> out = {{say({"Identifiant", "Id"}), post.id}};
    out.push_back({say({"Label plateforme", "Platform label"}), say(labelState(post.paidPartnership))});
    if (!post.source.file.empty())
        out.push_back({say({"Source", "Source"}), say({"{}, enregistrement\u00A0{}", "{}, record\u00A0{}"},
                                                      {post.source.file, say.number(post.source.record)})});
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
    out.unconfirmed = sourceRemark(basis, say);
    out.url = basis.url;
    return out;
}

/// `asked`: a question that the block of its post told already.
FindingBlock findingBlock(const Finding& finding, const FindingReview* review, std::string number,
                          const ToldWords& asked, const Wording& say) {
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
    if (review) {
        out.decisions = decisionsOf(*review, say, asked);
        out.standing = review->inForce ? say(displayName(*review->inForce)) : std::string();
        out.isDismissed = isDismissed(review);
        out.isCorrectionAsked = isCorrectionAsked(review);
    }
    return out;
}

/// Nobody knows whether the post is commercial, or somebody asked.
bool isOpen(const CheckedPost& checked, const ReportInput& input) {
    if (isQuestioned(input.review.ofWhole(checked.post)))
        return true;
    return checked.assessment.then.verdict == Verdict::ToReview &&
           !upheldOf(checked, input.review).isVerdictGone;
}

PostBlock postBlock(const CheckedPost& checked, std::size_t number, const ReportInput& input) {
    const Wording& say = input.say;
    const Assessment& assessment = checked.assessment;
    const Upheld upheld = upheldOf(checked, input.review);
    PostBlock out;
    out.number = number;
    out.postId = idInTables(checked.post, say);
    out.creator = creatorOf(checked.post, say);
    out.day = dayOf(checked.post, say);
    out.subtitle = subtitleOf(checked.post, say);
    out.verdict = assessment.then.verdict;
    out.verdictName = capitalised(verdictText(assessment.then, say, upheld.dismissed));
    out.isVerdictGone = upheld.isVerdictGone;
    out.caveat = caveatOf(assessment.then, upheld.dismissed);
    out.caveatText = caveatText(assessment.then, say, upheld.dismissed);
    out.verdictToday = verdictTodayOf(assessment, input);
    out.verdictChanged = assessment.verdictToday != out.verdict;
    out.law = lawTextOf(assessment.then.law, input);
    out.facts = factsOf(checked.post, say);
    out.excerpts = excerptsOf(checked, input);
    out.signs = signsOf(assessment, say);
    const FindingReview* whole = input.review.ofWhole(checked.post);
    out.question = questionOf(whole);
    if (out.question.empty() && isOpen(checked, input))
        out.question = openQuestion(say);
    if (whole)
        out.decisions = decisionsOf(*whole, say, {out.question, {}});
    ToldWords asked = {out.question, say({"voir plus haut", "see above"})};
    const bool isUnderReview =
        !input.review.findings.empty(); // else nothing is left open, for nobody decides
    for (const Finding& finding : assessment.then.findings) {
        const FindingReview* review = input.review.of(checked.post, finding);
        const std::string place = say.number(number) + "." + std::to_string(out.findings.size() + 1);
        out.findings.push_back(findingBlock(finding, review, place, asked, say));
        if (std::vector<std::string>& told = out.findings.back().decisions; told.empty() && isUnderReview)
            told.push_back(say({"Aucune à ce jour", "None so far"}));
        if (const std::string question = questionOf(review); !question.empty() && question != asked.words)
            asked = {question, say({"voir le constat n°\u00A0{}", "see finding no. {}"}, {place})};
    }
    return out;
}

} // namespace

std::vector<const CheckedPost*> flaggedPosts(const ReportInput& input) {
    std::vector<std::pair<std::optional<Severity>, const CheckedPost*>> flagged;
    for (const CheckedPost& checked : input.posts)
        if (const Opinion& found = checked.assessment.then; !found.findings.empty() ||
                                                            found.verdict == Verdict::ToReview ||
                                                            isQuestioned(input.review.ofWhole(checked.post)))
            flagged.emplace_back(worstOf(upheldOf(checked, input.review)), &checked);
    std::stable_sort(flagged.begin(), flagged.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<const CheckedPost*> posts;
    for (const auto& [worst, post] : flagged)
        posts.push_back(post);
    return posts;
}

std::vector<LegendEntry> highlightLegend(const Wording& say) {
    return {
        {RunKind::Sign, say({"signe de caractère commercial", "sign of commercial intent"})},
        {RunKind::Mention, say({"mention publicitaire", "advertising disclosure"})},
        {RunKind::Risk, say({"autres mots en cause", "other words concerned"})},
        {RunKind::Fold, say({"coupure de la plateforme", "fold of the platform"})},
    };
}

Details makeDetails(const ReportInput& input) {
    const Wording& say = input.say;
    Details out;
    out.legend = highlightLegend(say);
    out.labels = {say({"Pourquoi", "Why"}),
                  say({"Mots relevés", "Words found"}),
                  say({"Base légale", "Legal basis"}),
                  say({"Correction proposée", "Proposed remedy"}),
                  say({"Signes et mentions", "Signs and disclosures"}),
                  say({"À demander", "To ask"}),
                  say({"Décision", "Decision"}),
                  say({"… plus\u00A0: la suite est repliée", "… more: the rest is folded away"}),
                  say({"(suite)", "(continued)"}),
                  say({"règle", "rule"})};
    for (const CheckedPost* checked : flaggedPosts(input))
        out.posts.push_back(postBlock(*checked, out.posts.size() + 1, input));
    return out;
}

} // namespace vigie
