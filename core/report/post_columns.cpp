// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/post_columns.h"

#include "core/report/citation.h"

namespace vigie {
namespace {

std::string evidenceText(const Finding& finding) {
    std::string out;
    for (const Evidence& piece : finding.evidence)
        out += (out.empty() ? "" : " | ") + piece.text;
    return out;
}

std::string basisText(const Finding& finding, Language language) {
    const Wording say(language);
    std::string out;
    for (const LegalBasis& basis : finding.basis)
        out += (out.empty() ? "" : " | ") + citation(basis, say);
    return out;
}

/// The day in Paris.
CellValue publicationDay(const Post& post) {
    return post.publishedAt ? CellValue(parisDate(*post.publishedAt)) : CellValue();
}

std::string platformName(Platform platform, Language language) {
    return platform == Platform::Other ? Wording(language)({"autre", "other"})
                                       : std::string(displayName(platform));
}

using In = const ColumnInput&;

} // namespace

std::string toText(const CellValue& value) {
    if (const auto* text = std::get_if<std::string>(&value))
        return *text;
    if (const auto* number = std::get_if<std::size_t>(&value))
        return std::to_string(*number);
    const auto* day = std::get_if<Date>(&value);
    return day ? toString(*day) : std::string();
}

const std::vector<OutputColumn>& columnsOfPosts() {
    static const std::vector<OutputColumn> all = {
        {{"fichier", "file"}, 24, [](In in) -> CellValue { return in.checked.post.source.file; }},
        {{"enregistrement", "record"}, 8, [](In in) -> CellValue { return in.checked.post.source.record; }},
        {{"identifiant", "id"}, 16, [](In in) -> CellValue { return in.checked.post.id; }},
        {{"plateforme", "platform"},
         12,
         [](In in) -> CellValue { return platformName(in.checked.post.platform, in.language); }},
        {{"auteur", "author"}, 20, [](In in) -> CellValue { return in.checked.post.author; }},
        {{"publié le", "published on"}, 12, [](In in) { return publicationDay(in.checked.post); }},
        {{"adresse", "address"}, 24, [](In in) -> CellValue { return in.checked.post.url; }},
        {{"version de la loi", "version of the law"},
         8,
         [](In in) -> CellValue { return in.checked.assessment.then.law; }},
        {{"verdict", "verdict"},
         18,
         [](In in) -> CellValue { return displayName(in.checked.assessment.then.verdict).in(in.language); }},
        {{"verdict à ce jour", "verdict today"},
         18,
         [](In in) -> CellValue { return displayName(in.checked.assessment.verdictToday).in(in.language); }},
    };
    return all;
}

namespace {

/// A column of the finding: empty in the row of a post without one.
template <auto value> CellValue ofFinding(In in) {
    return in.finding ? CellValue(std::string(value(*in.finding, in.language))) : CellValue();
}

} // namespace

const std::vector<OutputColumn>& columnsOfFindings() {
    static const std::vector<OutputColumn> all = {
        {{"gravité", "severity"},
         12,
         ofFinding<[](const Finding& f, Language l) { return displayName(f.severity).in(l); }>},
        {{"règle", "rule"}, 28, ofFinding<[](const Finding& f, Language) { return f.rule; }>},
        {{"constat", "finding"}, 32, ofFinding<[](const Finding& f, Language l) { return f.title.in(l); }>},
        {{"extrait", "words"}, 32, ofFinding<[](const Finding& f, Language) { return evidenceText(f); }>},
        {{"pourquoi", "why"}, 48, ofFinding<[](const Finding& f, Language l) { return f.why.in(l); }>},
        {{"base légale", "legal basis"},
         40,
         ofFinding<[](const Finding& f, Language l) { return basisText(f, l); }>},
        {{"correction proposée", "remedy"},
         48,
         ofFinding<[](const Finding& f, Language l) { return f.remedy.in(l); }>},
        {{"clé", "key"}, 34, ofFinding<[](const Finding& f, Language) { return f.key; }>},
    };
    return all;
}

const std::vector<OutputColumn>& columnsOfDecisions() {
    static const std::vector<OutputColumn> all = {
        {{"décision", "decision"},
         18,
         [](In in) {
             return in.review && in.review->inForce
                        ? CellValue(displayName(*in.review->inForce).in(in.language))
                        : CellValue();
         }},
        {{"motif", "reason"},
         32,
         [](In in) {
             const TakenDecision* behind = in.review ? decisionBehind(*in.review) : nullptr;
             return behind ? CellValue(behind->decision.reason) : CellValue();
         }},
    };
    return all;
}

} // namespace vigie
