// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_page_parts.h"

#include <fmt/format.h>

#include <algorithm>

namespace vigie::html {
namespace {

std::string_view shapeOf(Verdict verdict) {
    switch (verdict) {
    case Verdict::NonCompliant: return "⬣";
    case Verdict::Improvable: return "◐";
    case Verdict::ToReview: return "◇";
    case Verdict::Compliant: return "✓";
    case Verdict::NotCommercial: return "–";
    }
    return {};
}

std::string className(std::string_view name) {
    return attribute("class", name);
}

std::string list(const std::vector<Limit>& limits) {
    std::string items;
    for (const Limit& limit : limits)
        items += block("li", text(limit.text));
    return block("ul", items);
}

std::string keyFigures(const std::vector<KeyFigure>& figures) {
    std::string out;
    for (const KeyFigure& figure : figures)
        out += block("div", block("dt", text(figure.label)) +
                                block("dd", element("strong", text(figure.value))) +
                                (figure.note.empty() ? "" : block("dd", text(figure.note))));
    return block("dl", out, className("figures"));
}

/// A table whose bars are for the eye only: the numbers stand beside them.
std::string verdictChart(const Summary& summary) {
    double largest = 0;
    for (const VerdictCount& count : summary.verdicts)
        largest = std::max(largest, count.share);
    std::string rows;
    for (const VerdictCount& count : summary.verdicts) {
        const double length = largest > 0 ? 100 * count.share / largest : 0;
        const std::string bar = element("div", {},
                                        className("bar " + std::string(toString(count.verdict))) +
                                            attribute("style", fmt::format("width:{:.1f}%", length)) +
                                            attribute("aria-hidden", "true"));
        const std::string caveat =
            count.caveat.empty() ? "" : element("small", text(count.caveat), className("caveat"));
        const std::string dismissed =
            count.dismissed.empty() ? "" : element("small", text(count.dismissed), className("dismissed"));
        rows += block("tr",
                      element("th", verdictBadge(count.verdict, {}, count.name), attribute("scope", "row")) +
                          element("td", text(count.text) + caveat + dismissed) +
                          element("td", bar, className("bars") + attribute("aria-hidden", "true")));
    }
    return block("table", block("caption", text(summary.chartTitle)) + block("tbody", rows),
                 className("chart"));
}

std::string summaryPart(const Summary& summary, const Wording& say) {
    return element("p", text(summary.result), className("result")) + keyFigures(summary.figures) +
           verdictChart(summary) +
           tableOf(summary.topRules,
                   [&](const RuleRow& row) {
                       return Cells{severityBadge(row.severity, row.severityName), text(row.title),
                                    text(say.number(row.findings))};
                   }) +
           tableOf(summary.creators,
                   [&](const CreatorRow& row) {
                       return Cells{text(row.name),
                                    text(say.number(row.posts)),
                                    text(say.number(row.commercial)),
                                    text(say.number(row.nonCompliant)),
                                    text(say.number(row.findings)),
                                    text(row.compliantText)};
                   }) +
           (summary.moreCreators.empty() ? "" : paragraph(summary.moreCreators));
}

std::string scopePart(const Scope& scope, const Wording& say) {
    std::string posts;
    for (const std::string* words : {&scope.chosen, &scope.counted})
        posts += words->empty() ? "" : paragraph(*words);
    return posts +
           tableOf(scope.sources,
                   [&](const SourceRow& row) {
                       return Cells{text(row.file),
                                    text(row.format),
                                    text(say.number(row.records)),
                                    text(say.number(row.read)),
                                    text(say.number(row.skipped)),
                                    text(say.number(row.setAside)),
                                    code(row.sha256)};
                   }) +
           tableOf(scope.problems, [&](const ProblemRow& row) {
               return Cells{text(row.place), text(row.message)};
           });
}

std::string limitsPart(const Limits& limits) {
    return element("p", text(limits.warning), className("notice")) + list(limits.always) +
           block("h3", text(limits.fromDataTitle)) + list(limits.fromData);
}

std::string methodPart(const Method& method, const Wording& say) {
    std::string out;
    for (const std::string& words : method.paragraphs)
        out += paragraph(words);
    return out + facts(method.facts) +
           tableOf(
               method.laws,
               [&](const LawRow& row) {
                   return Cells{text(row.id), text(row.title), text(row.period), text(say.number(row.posts))};
               }) +
           paragraph(method.rules);
}

std::string findingsPart(const Findings& findings) {
    std::string out = paragraph(findings.intro) + tableOf(findings.findings, [](const FindingRow& row) {
                          return Cells{linkToPost(row.post, row.number),
                                       severityBadge(row.severity, row.severityName),
                                       text(row.title),
                                       text(row.creator),
                                       text(row.date),
                                       code(row.postId)};
                      });
    if (!findings.toReview.rows.empty())
        out += tableOf(findings.toReview, [](const ReviewRow& row) {
            return Cells{linkToPost(row.post, row.number), text(row.creator), text(row.date),
                         code(row.postId), text(row.signs)};
        });
    if (!findings.questions.rows.empty())
        out += tableOf(findings.questions, [](const QuestionRow& row) {
            return Cells{linkToPost(row.post, row.number), text(row.creator), text(row.asked),
                         text(row.words)};
        });
    return out;
}

std::string detailsPart(const Details& details, const Wording& say) {
    std::string legend;
    for (const LegendEntry& entry : details.legend)
        if (entry.kind != RunKind::Fold)
            legend += runHtml({entry.kind, entry.text}, {}) + " ";
    std::string out = element("p", legend, className("legend"));
    for (const PostBlock& post : details.posts)
        out += postBlock(post, details, say);
    return out;
}

std::string actionsPart(const Actions& actions) {
    return (actions.intro.empty() ? "" : paragraph(actions.intro)) +
           tableOf(actions.actions, [](const ActionRow& row) {
               return Cells{text(row.creator), severityBadge(row.severity, row.severityName),
                            element("strong", text(row.finding)) + "<br>" + text(row.remedy),
                            text(row.posts)};
           });
}

std::string signaturesPart(const Signatures& signatures) {
    std::string out = paragraph(signatures.intro);
    for (const Signature& signature : signatures.signatures) {
        out += block("h3", text(signature.role));
        for (std::size_t i = 0; i < signature.lines.size(); ++i)
            out += block("p", text(signature.lines[i]) + " " +
                                  element("span", text(i == 0 ? signature.name : ""), className("line")));
    }
    return out;
}

} // namespace

namespace {

std::string badge(Verdict verdict, const std::string& words, std::string_view tone) {
    return element("span",
                   element("span", shapeOf(verdict), attribute("aria-hidden", "true")) + " " + text(words),
                   className("badge " + std::string(tone)));
}

} // namespace

std::string verdictBadge(Verdict verdict, std::optional<Severity> caveat, const std::string& words) {
    return badge(verdict, words, caveat ? toString(*caveat) : toString(verdict));
}

std::string goneVerdictBadge(Verdict verdict, const std::string& words) {
    return badge(verdict, words, "gone");
}

std::string severityBadge(Severity severity, const std::string& name) {
    return element("span", text(name), className("badge " + std::string(toString(severity))));
}

std::string facts(const std::vector<Fact>& facts) {
    std::string out;
    for (const Fact& fact : facts)
        out += block("dt", text(fact.label)) + block("dd", text(fact.value));
    return block("dl", out);
}

std::string paragraph(const std::string& plain) {
    return block("p", text(plain));
}

std::string code(const std::string& plain) {
    return element("code", text(plain));
}

std::string partOf(const Report& report, Section section) {
    const Wording say(report.language);
    switch (section) {
    case Section::Summary: return summaryPart(report.summary, say);
    case Section::Scope: return scopePart(report.scope, say);
    case Section::Limits: return limitsPart(report.limits);
    case Section::Method: return methodPart(report.method, say);
    case Section::Creators: return creatorsPart(report.creators);
    case Section::Findings: return findingsPart(report.findings);
    case Section::Details: return detailsPart(report.details, say);
    case Section::Dismissed: return dismissedPart(report.dismissed);
    case Section::Reading: return readingPart(report.reading);
    case Section::Actions: return actionsPart(report.actions);
    case Section::Signatures: return signaturesPart(report.signatures);
    case Section::Posts: return postsPart(report.posts);
    case Section::Rules: return rulesPart(report.rules, say);
    case Section::Texts: return textsPart(report.texts);
    case Section::Log: return logPart(report.log);
    case Section::Glossary: return glossaryPart(report.glossary);
    }
    return {};
}

} // namespace vigie::html
