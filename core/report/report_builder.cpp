// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"
#include "core/report/make_sections.h"
#include "core/report/report.h"

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

DateRange periodOf(const std::vector<CheckedPost>& posts) {
    DateRange out;
    for (const CheckedPost& checked : posts) {
        if (!checked.post.publishedAt)
            continue;
        const Date day = parisDate(*checked.post.publishedAt);
        out.from = std::min(out.from.value_or(day), day);
        out.until = std::max(out.until.value_or(day), day);
    }
    return out;
}

std::string subjectOf(const ReportInput& input) {
    if (!input.options.subject.empty())
        return input.options.subject;
    std::set<std::string> names;
    for (const ImportSummary& source : input.sources)
        names.insert(fileNameOf(source.file));
    if (names.empty())
        return input.say({"Publications vérifiées", "Checked posts"});
    std::string out = *names.begin();
    for (auto name = std::next(names.begin()); name != names.end(); ++name)
        out += ", " + *name;
    if (names.size() <= 3)
        return out;
    return input.say({"{} et {} autres fichiers", "{} and {} other files"},
                     {*names.begin(), input.say.number(names.size() - 1)});
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

bool isEmpty(const Report& report, Section section) {
    return (section == Section::Details && report.details.posts.empty()) ||
           (section == Section::Texts && report.texts.texts.empty());
}

/// « Annexe A · Toutes les publications »; those that are left out take no letter.
void nameAnnexes(Report& report, const Wording& say) {
    char letter = 'A';
    const auto name = [&](Section section, std::string& title) {
        if (!isEmpty(report, section))
            title = say({"Annexe {} · {}", "Annex {} · {}"}, {std::string(1, letter++), title});
    };
    name(Section::Posts, report.posts.title);
    name(Section::Rules, report.rules.title);
    name(Section::Texts, report.texts.title);
    name(Section::Glossary, report.glossary.title);
}

std::vector<Part> partsOf(const Report& report) {
    std::vector<Part> out = {
        {Section::Summary, report.summary.title},   {Section::Scope, report.scope.title},
        {Section::Limits, report.limits.title},     {Section::Method, report.method.title},
        {Section::Findings, report.findings.title}, {Section::Details, report.details.title},
        {Section::Posts, report.posts.title},       {Section::Rules, report.rules.title},
        {Section::Texts, report.texts.title},       {Section::Glossary, report.glossary.title}};
    std::erase_if(out, [&](const Part& part) { return isEmpty(report, part.section); });
    return out;
}

} // namespace

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

std::string fileNameOf(const std::string& path) {
    return path.substr(path.find_last_of("/\\") + 1);
}

std::string creatorOf(const Post& post, const Wording& say) {
    if (!post.author.empty())
        return "@" + withoutBidiControls(post.author);
    return post.authorName.empty() ? say({"auteur inconnu", "unknown author"})
                                   : withoutBidiControls(post.authorName);
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

Cover makeCover(const ReportInput& input, const std::string& reference) {
    const Wording& say = input.say;
    const ReportOptions& options = input.options;
    const RulePack& pack = input.pack;
    const DateRange period = periodOf(input.posts);
    Cover out;
    out.product = "Vigie";
    out.title = say({"Rapport d’audit", "Audit report"});
    out.claim = say({"Publications d’influence commerciale au regard du droit français",
                     "Commercial influencer posts under French law"});
    out.subject = subjectOf(input);
    out.facts = {
        {say({"Période", "Period"}), say.period(period)},
        {say({"Publications", "Posts"}), say.number(input.tally.posts)},
        {say({"Établi le", "Made on"}), say.dateTime(options.generatedAt)},
        {say({"Droit au", "Law as of"}), say.date(options.asOf)},
        {say({"Règles", "Rules"}), say({"{}, version {}", "{}, version {}"}, {pack.id, pack.version})},
        {say({"Empreinte des règles", "Rules fingerprint"}), "SHA-256 " + pack.sha256.substr(0, 16) + "…"},
        {say({"Empreinte des publications", "Posts fingerprint"}),
         "SHA-256 " + postsSha256(input.posts).substr(0, 16) + "…"},
        {say({"Référence", "Reference"}), reference},
    };
    if (!options.author.empty())
        out.facts.insert(out.facts.begin() + 3, {say({"Établi par", "Made by"}), options.author});
    out.contentsTitle = say({"Sommaire", "Contents"});
    out.confidentiality =
        say({"Document confidentiel. Il aide une personne à examiner des publications\u202F; il ne "
             "constitue ni un avis juridique ni une décision.",
             "Confidential. This document helps a person to review posts; it is neither legal "
             "advice nor a decision."});
    return out;
}

Report buildReport(const std::vector<CheckedPost>& posts, const RulePack& pack,
                   const std::vector<ImportSummary>& sources, const std::vector<Error>& problems,
                   const ReportOptions& options) {
    const std::vector<CheckedPost> ordered = inStableOrder(posts);
    const Wording say(options.language);
    const ReportInput input{ordered, pack, sources, problems, options, tally(ordered), say};
    Report out;
    out.language = options.language;
    out.author = options.author;
    out.reference = referenceFrom(postsSha256(ordered));
    out.pageLabel = say({"page {} sur {}", "page {} of {}"});
    out.cover = makeCover(input, out.reference);
    out.documentTitle = say({"{}\u00A0: {}", "{}: {}"}, {out.cover.title, out.cover.subject});
    out.summary = makeSummary(input);
    out.scope = makeScope(input);
    out.limits = makeLimits(input);
    out.method = makeMethod(input);
    out.details = makeDetails(input);
    out.findings = makeFindings(input, out.details);
    out.posts = makePostList(input);
    out.rules = makeRuleList(input);
    out.texts = makeFullTexts(input, out.details);
    out.glossary = makeGlossary(say);
    nameAnnexes(out, say);
    out.parts = partsOf(out);
    return out;
}

} // namespace vigie
