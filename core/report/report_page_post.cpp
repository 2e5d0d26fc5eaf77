// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_page_parts.h"

namespace vigie::html {
namespace {

std::string_view classOf(RunKind kind) {
    switch (kind) {
    case RunKind::Sign: return "sign";
    case RunKind::Mention: return "mention";
    case RunKind::Risk: return "risk";
    default: return {};
    }
}

std::string excerptHtml(const Excerpt& excerpt, const DetailLabels& labels) {
    std::string words;
    for (const Run& run : excerpt.runs)
        words += runHtml(run, labels.fold);
    return block("figure", block("figcaption", text(excerpt.label)) +
                               block("blockquote", words, attribute("dir", "auto")));
}

std::string entry(const std::string& label, const std::string& content) {
    return block("dt", text(label)) + block("dd", content);
}

std::string basisHtml(const BasisLine& line) {
    std::string head = line.citation;
    for (const std::string* part : {&line.period, &line.unconfirmed})
        if (!part->empty())
            head += " · " + *part;
    return element("strong", text(head)) + (line.summary.empty() ? "" : element("p", text(line.summary))) +
           (line.url.empty() ? "" : element("p", address(line.url)));
}

std::string findingHtml(const FindingBlock& finding, const DetailLabels& labels) {
    std::string out = block("h4", text(finding.number + " " + titleOf(finding))) +
                      block("p", severityBadge(finding.severity, finding.severityName) + " · " +
                                     text(labels.rule) + " " + element("code", text(finding.rule)));
    std::string entries;
    if (!finding.words.empty())
        entries += entry(labels.words, element("bdi", text(finding.words)));
    entries += entry(labels.why, text(finding.why));
    std::string basis;
    for (const BasisLine& line : finding.basis)
        basis += block("dd", basisHtml(line));
    entries += block("dt", text(labels.basis)) + basis + entry(labels.remedy, text(finding.remedy));
    if (!finding.decisions.empty())
        entries += block("dt", text(labels.decision));
    for (const std::string& decision : finding.decisions)
        entries += block("dd", element("strong", text(decision)));
    return out + block("dl", entries);
}

} // namespace

std::string postAnchor(std::size_t index) {
    return "post-" + std::to_string(index + 1);
}

std::string linkToPost(std::size_t index, const std::string& number) {
    return element("a", text(number), attribute("href", "#" + postAnchor(index)));
}

std::string runHtml(const Run& run, const std::string& foldLabel) {
    if (run.kind == RunKind::Fold)
        return element("span", text(foldLabel), attribute("class", "fold"));
    if (run.kind == RunKind::Gap)
        return element("span", text(" " + run.text + " "), attribute("class", "gap"));
    const std::string_view kind = classOf(run.kind);
    return kind.empty() ? text(run.text) : element("mark", text(run.text), attribute("class", kind));
}

std::string postBlock(const PostBlock& post, const Details& details, const Wording& say) {
    const DetailLabels& labels = details.labels;
    const std::string standing =
        post.verdictName + (post.caveatText.empty() ? std::string() : " · " + post.caveatText);
    std::string out = block("h3", text(say.number(post.number) + " " + post.creator));
    const std::string badge = post.isVerdictGone && !post.caveat
                                  ? goneVerdictBadge(post.verdict, standing)
                                  : verdictBadge(post.verdict, post.caveat, standing);
    out += block("p", badge + " · " + text(post.verdictToday));
    out += block("p", text(post.subtitle + " · " + post.law), attribute("class", "soft"));
    out += facts(post.facts);
    for (const Excerpt& excerpt : post.excerpts)
        out += excerptHtml(excerpt, labels);
    std::string signs;
    for (const std::string& sign : post.signs)
        signs += block("li", element("bdi", text(sign)));
    if (!signs.empty())
        out += block("h4", text(labels.signs)) + block("ul", signs);
    if (!post.question.empty())
        out += block("h4", text(labels.question)) + paragraph(post.question);
    if (!post.decisions.empty())
        out += block("h4", text(labels.decision));
    for (const std::string& decision : post.decisions)
        out += paragraph(decision);
    for (const FindingBlock& finding : post.findings)
        out += findingHtml(finding, labels);
    return block("article", out, attribute("id", postAnchor(post.number - 1)));
}

} // namespace vigie::html
