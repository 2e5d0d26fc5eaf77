// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_page_parts.h"

namespace vigie::html {
namespace {

template <typename Entries, typename Badge>
std::string meanings(const std::string& title, const Entries& entries, Badge badge) {
    std::string out;
    for (const auto& entry : entries)
        out += block("dt", badge(entry)) + block("dd", text(entry.entry.value));
    return block("h3", text(title)) + block("dl", out);
}

std::string standingBadge(const PostRow& row) {
    return row.isVerdictGone && !row.caveat ? goneVerdictBadge(row.verdict, row.standing)
                                            : verdictBadge(row.verdict, row.caveat, row.standing);
}

} // namespace

std::string postsPart(const PostList& list) {
    return paragraph(list.intro) + tableOf(list.posts, [](const PostRow& row) {
               return Cells{row.number.empty() ? "–" : linkToPost(row.post, row.number),
                            standingBadge(row),
                            text(row.creator),
                            text(row.date),
                            code(row.postId),
                            element("bdi", text(row.opening))};
           });
}

std::string rulesPart(const RuleList& list, const Wording& say) {
    std::string out = paragraph(list.intro) + tableOf(list.rules, [&](const RuleRow& row) {
                          return Cells{severityBadge(row.severity, row.severityName), text(row.title),
                                       code(row.id), text(say.number(row.findings))};
                      });
    if (!list.silent.empty())
        out += block("h3", text(list.silentTitle));
    for (const SilentRules& silent : list.silent) {
        std::string rules;
        for (const RuleRow& row : silent.rules)
            rules += block("li", text(row.title) + " " + code(row.id));
        out += block("h4", text(silent.heading)) + element("ul", rules, attribute("class", "dense"));
    }
    return out;
}

std::string textsPart(const FullTexts& texts) {
    std::string out = paragraph(texts.intro);
    for (const FullText& whole : texts.texts)
        out += block("h3", text(whole.heading)) + element("p", code(whole.fingerprint)) +
               element("blockquote", text(whole.text), attribute("dir", "auto")) +
               (whole.cut.empty() ? "" : paragraph(whole.cut));
    return out;
}

std::string glossaryPart(const Glossary& glossary) {
    return meanings(glossary.verdictsTitle, glossary.verdicts,
                    [](const auto& entry) { return verdictBadge(entry.verdict, {}, entry.entry.label); }) +
           meanings(glossary.severitiesTitle, glossary.severities,
                    [](const auto& entry) { return severityBadge(entry.severity, entry.entry.label); }) +
           block("h3", text(glossary.termsTitle)) + facts(glossary.terms);
}

} // namespace vigie::html
