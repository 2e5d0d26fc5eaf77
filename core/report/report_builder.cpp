// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"
#include "core/import/file_names.h"
#include "core/import/post_completion.h"
#include "core/report/make_sections.h"
#include "core/report/report.h"
#include "core/report/report_parts.h"

#include <algorithm>
#include <optional>
#include <set>
#include <tuple>

namespace vigie {
namespace {

/// « VIGIE-3F2A-91BC-07DE »: short enough to be read out on the telephone.
std::string referenceFrom(const std::string& sha256) {
    std::string out = "VIGIE";
    for (std::size_t group = 0; group < 3; ++group)
        out += "-" + sha256.substr(group * 4, 4);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'a' && c <= 'f' ? static_cast<char>(c - 'a' + 'A') : c; });
    return out;
}

/// A check that names no « today » was one of the day of the report.
ReportOptions withDate(ReportOptions options) {
    if (!options.asOf.ok())
        options.asOf = parisDate(options.generatedAt);
    return options;
}

/// An order that does not depend on how the posts came in.
std::vector<CheckedPost> inStableOrder(std::vector<CheckedPost> posts) {
    const auto rank = [](const CheckedPost& checked) {
        const Post& post = checked.post;
        return std::tie(post.publishedAt, post.author, post.id, post.source.file, post.source.record);
    };
    std::stable_sort(posts.begin(), posts.end(),
                     [&](const CheckedPost& a, const CheckedPost& b) { return rank(a) < rank(b); });
    return posts;
}

} // namespace

std::string referenceOf(const std::vector<CheckedPost>& posts) {
    return referenceFrom(postsSha256(posts));
}

std::string fingerprintOf(const Post& post) {
    if (!post.raw.empty())
        return sha256Hex(post.raw);
    return sha256Hex(post.url + '\n' + post.author + '\n' + post.title + '\n' + post.text);
}

std::string postsSha256(const std::vector<CheckedPost>& posts) {
    std::vector<std::string> lines;
    for (const CheckedPost& checked : posts)
        lines.push_back(checked.post.id + '\t' + fingerprintOf(checked.post) + '\n');
    std::sort(lines.begin(), lines.end());
    std::string all;
    for (const std::string& line : lines)
        all += line;
    return sha256Hex(all);
}

std::string creatorOf(const Post& post, const Wording& say) {
    if (!post.author.empty())
        return "@" + withoutBidiControls(post.author);
    return post.authorName.empty() ? say({"compte inconnu", "unknown account"})
                                   : withoutBidiControls(post.authorName);
}

std::string idInTables(const Post& post, const Wording& say) {
    return post.id == idFromPlace(post.source)
               ? say({"n°\u00A0{}", "no.\u00A0{}"}, {say.number(post.source.record)})
               : post.id;
}

std::string dayOf(const Post& post, const Wording& say) {
    return post.publishedAt ? say.shortDate(parisDate(*post.publishedAt)) : say({"sans date", "no date"});
}

std::string nameOf(Platform platform, const Wording& say) {
    if (platform == Platform::Other)
        return say({"plateforme inconnue", "unknown platform"});
    return std::string(displayName(platform));
}

std::string capitalised(std::string text) {
    // The names of the model begin with an ASCII letter or with « à » and « é ».
    if (text.starts_with("à"))
        return "À" + text.substr(2);
    if (text.starts_with("é"))
        return "É" + text.substr(2);
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

Report buildReport(const std::vector<CheckedPost>& posts, const RulePack& pack,
                   const std::vector<ImportSummary>& sources, const std::vector<Error>& problems,
                   const ReportOptions& wanted, const ReviewRecord& review) {
    const ReportOptions options = withDate(wanted);
    const FileNames names(sources);
    const std::vector<CheckedPost> ordered = inStableOrder(names.in(posts));
    const std::vector<ImportSummary> files = names.in(sources);
    const std::vector<Error> unread = names.in(problems);
    const Wording say(options.language);
    const ReportInput input{
        ordered, pack, files, unread, options, review, tally(ordered), tally(ordered, review), say};
    Report out;
    out.language = options.language;
    out.author = options.author;
    out.program = "Vigie " + options.programVersion;
    out.madeAt = options.generatedAt;
    out.reference = referenceOf(ordered);
    out.pageLabel = say({"page {} sur {}", "page {} of {}"});
    out.cover = makeCover(input, out.reference);
    out.documentTitle = say({"{}\u00A0: {}", "{}: {}"}, {out.cover.title, out.cover.subject});
    out.summary = makeSummary(input);
    out.scope = makeScope(input);
    out.limits = makeLimits(input);
    out.method = makeMethod(input);
    out.creators = makeCreators(input);
    out.details = makeDetails(input);
    out.findings = makeFindings(input, out.details);
    out.dismissed = makeDismissed(input, out.details);
    out.reading = makeSecondReading(input);
    out.actions = makeActions(input, out.details);
    out.signatures = makeSignatures(input);
    out.posts = makePostList(input);
    out.rules = makeRuleList(input);
    out.texts = makeFullTexts(input, out.details);
    out.log = makeDecisionLog(input);
    out.glossary = makeGlossary(say);
    arrangeParts(out, options.sections);
    out.attachments = makeEvidence(
        ordered, pack, {out.reference, options.programVersion, options.asOf, options.language}, review.log);
    return out;
}

Report buildReport(const std::vector<CheckedPost>& posts, const RulePack& pack,
                   const std::vector<ImportSummary>& sources, const std::vector<Error>& problems,
                   const ReportOptions& options) {
    return buildReport(posts, pack, sources, problems, options, ReviewRecord());
}

} // namespace vigie
