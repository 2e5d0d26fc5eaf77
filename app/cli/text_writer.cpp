// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text_writer.h"

#include "app/cli/explanation_text.h"
#include "app/cli/house_note.h"
#include "core/import/format_names.h"
#include "core/report/citation.h"
#include "core/report/import_wording.h"
#include "core/review/standing.h"
#include "core/text/terminal_text.h"

#include <fmt/core.h>

#include <algorithm>

namespace vigie {
namespace {

constexpr std::size_t indent = 4;
constexpr std::size_t rulesShown = 10;
constexpr std::size_t evidenceShown = 5;
constexpr std::size_t severityColumns = 11; // « information »

std::string joined(const std::vector<std::string>& parts) {
    std::string out;
    for (const std::string& part : parts)
        if (!part.empty())
            out += (out.empty() ? "" : " · ") + part;
    return out;
}

std::string publicationDate(const Post& post, const Wording& say) {
    return post.publishedAt ? say.shortDate(parisDate(*post.publishedAt)) : say({"sans date", "no date"});
}

/// The rules that found most; equal ones in the order of their ids.
std::vector<std::pair<std::string, std::size_t>> mostFrequent(const Tally& tally) {
    std::vector<std::pair<std::string, std::size_t>> rules(tally.findingsOfRule.begin(),
                                                           tally.findingsOfRule.end());
    std::stable_sort(rules.begin(), rules.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    rules.resize(std::min(rules.size(), rulesShown));
    return rules;
}

} // namespace

TextWriter::TextWriter(TextPage page, const RulePack& pack, CheckHeader header, bool withSummary,
                       const Checker* explainedBy)
    : m_page(page), m_pack(pack), m_header(std::move(header)), say(m_header.language),
      m_withSummary(withSummary), m_explainedBy(explainedBy) {}

std::string TextWriter::badge(Verdict verdict) const {
    return m_page.paint(toneOf(verdict), std::string(shapeOf(verdict)) + " " + say(displayName(verdict)));
}

std::string TextWriter::badge(const Opinion& opinion) const {
    const auto caveat = caveatOf(opinion);
    if (!caveat)
        return badge(opinion.verdict);
    const std::string verdict =
        std::string(shapeOf(opinion.verdict)) + " " + say(displayName(opinion.verdict));
    return m_page.paint(Tone::Muted, verdict) + " · " +
           m_page.paint(toneOf(*caveat), caveatText(opinion, say));
}

std::string TextWriter::quote(const Evidence& evidence) const {
    if (evidence.field.kind == FieldKind::PaidPartnership)
        return say({"label de la plateforme", "the platform’s label"});
    const std::string words = say.quoted(evidence.text);
    return evidence.field.kind == FieldKind::Text ? words : words + " [" + toString(evidence.field) + "]";
}

void TextWriter::write(const CheckedPost& checked) {
    const std::vector<Finding>& findings = checked.assessment.then.findings;
    const Explanations explained = m_explainedBy ? explain(checked, *m_explainedBy) : Explanations();
    if (findings.empty() && explained.nearMisses.empty())
        return;
    writeHead(checked);
    for (std::size_t i = 0; i < findings.size(); ++i) {
        writeFinding(findings[i]);
        if (m_explainedBy)
            printConditions(m_page, explained.findings[i], checked, m_pack, say);
    }
    printNearMisses(m_page, explained, checked, m_pack, say);
    m_page.line();
}

void TextWriter::writeHead(const CheckedPost& checked) {
    const auto& [post, assessment] = checked;
    const std::string handle = post.author.empty() ? "" : "@" + post.author;
    const std::string platform(post.platform == Platform::Other ? "" : displayName(post.platform));
    m_page.line(badge(assessment.then) + "  " +
                visibleText(joined({handle, publicationDate(post, say), platform, post.id})));
    if (assessment.verdictToday != assessment.then.verdict)
        m_page.line(
            std::string(indent, ' ') +
            say({"selon le droit du {} : ", "under the law of {}: "}, {say.shortDate(m_header.asOf)}) +
            badge(assessment.verdictToday));
}

void TextWriter::writeFinding(const Finding& finding) {
    m_page.line("  " + m_page.paint(toneOf(finding.severity), "▌" + say(displayName(finding.severity))) +
                "  " + m_page.paint(Tone::Strong, say(finding.title)) + "  " +
                m_page.paint(Tone::Muted, finding.rule));
    for (std::size_t i = 0; i < std::min(finding.evidence.size(), evidenceShown); ++i)
        m_page.paragraph(indent, quote(finding.evidence[i]));
    if (finding.evidence.size() > evidenceShown)
        m_page.paragraph(indent, say.count(finding.evidence.size() - evidenceShown,
                                           {"… et {} autre passage", "… and {} more place"},
                                           {"… et {} autres passages", "… and {} more places"}));
    std::vector<std::string> texts;
    for (const LegalBasis& basis : finding.basis)
        texts.push_back(citation(basis, say));
    m_page.labelled(indent, say({"Base :", "Basis:"}), texts);
    m_page.labelled(indent, say({"Correction :", "Remedy:"}), {say(finding.remedy)});
}

void TextWriter::end(const CheckSummary& summary) {
    if (!m_withSummary || summary.tally.posts == 0)
        return;
    writeCounts(summary.tally);
    writeTopRules(summary.tally);
    writeSources(summary);
    writeFoot();
}

void TextWriter::writeCounts(const Tally& tally) {
    const std::vector<std::string> counts = {
        say.count(tally.posts, {"{} publication contrôlée", "{} post checked"},
                  {"{} publications contrôlées", "{} posts checked"}),
        say.count(tally.commercial, {"{} commerciale", "{} commercial"},
                  {"{} commerciales", "{} commercial"}),
        say.count(tally.findings, {"{} constat", "{} finding"}, {"{} constats", "{} findings"})};
    m_page.line(m_page.paint(Tone::Strong, joined(counts)));
    for (const Verdict verdict : verdictsInOrder())
        m_page.line(fmt::format("{:>9}  {}", tally.of(verdict), badge(verdict)));
}

void TextWriter::writeTopRules(const Tally& tally) {
    if (tally.findingsOfRule.empty())
        return;
    m_page.heading(say({"Règles les plus fréquentes", "Most frequent rules"}));
    for (const auto& [id, findings] : mostFrequent(tally)) {
        const Rule* rule = m_pack.findRule(id);
        const std::string title = rule ? padded(say(displayName(rule->latestSeverity())), severityColumns) +
                                             "  " + say(rule->title) + "  "
                                       : std::string();
        m_page.line(fmt::format("{:>9}  {}{}", findings, title, m_page.paint(Tone::Muted, id)));
    }
}

void TextWriter::writeSources(const CheckSummary& summary) {
    m_page.heading(say({"Fichiers", "Files"}));
    for (const ImportSummary& source : summary.sources) {
        m_page.paragraph(
            2, joined({source.file, formatName(source.format, say.language()), importCounts(source, say)}));
        for (const std::string& notice : importNotices(source.notices, say))
            m_page.paragraph(4, notice, Tone::Muted);
    }
    if (!summary.doubles.empty())
        m_page.paragraph(2, doublesTold(summary.doubles, say));
    for (const std::string& file : summary.unopened)
        m_page.paragraph(2, joined({file, say({"non lu", "not read"})}));
    for (const std::string& file : summary.passedOver)
        m_page.paragraph(2, joined({file, say({"laissé de côté, pas un fichier de publications",
                                               "passed over, no file of posts"})}));
}

void TextWriter::writeFoot() {
    if (m_header.house)
        printHouse(m_page, *m_header.house, say);
    m_page.line();
    m_page.paragraph(
        0,
        say({"Droit au {} · référentiel {} {} · vigie-cli {}",
             "Law as of {} · rule pack {} {} · vigie-cli {}"},
            {say.shortDate(m_header.asOf), m_header.packId, m_header.packVersion, m_header.programVersion}),
        Tone::Muted);
    m_page.paragraph(0,
                     say({"Ce sont des points à vérifier, non un avis juridique.",
                          "These are points to review, not legal advice."}),
                     Tone::Muted);
}

} // namespace vigie
