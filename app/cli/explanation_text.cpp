// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/explanation_text.h"

#include "core/report/describe_explanation.h"

#include <algorithm>

namespace vigie {
namespace {

constexpr std::size_t indent = 4;
constexpr std::size_t quotesShown = 3;

/// « words », « words » …
std::string quotes(const ExplainedLine& line, const Wording& say) {
    std::string out;
    for (std::size_t i = 0; i < std::min(line.evidence.size(), quotesShown); ++i)
        out += (i == 0 ? "" : ", ") + say.quoted(line.evidence[i].text);
    return line.evidence.size() > quotesShown ? out + " …" : out;
}

std::string text(const ExplainedLine& line, const Wording& say) {
    if (line.evidence.empty())
        return line.text;
    const Bilingual only{" – seulement {}", " – only {}"};
    return line.text + say(line.held ? Bilingual{" – {}", " – {}"} : only, {quotes(line, say)});
}

} // namespace

void printConditions(TextPage& page, const Explanation& explanation, const CheckedPost& checked,
                     const RulePack& pack, const Wording& say) {
    page.paragraph(indent, say({"Pourquoi\u202F?", "Why?"}), Tone::Strong);
    for (const ExplainedLine& line : describe(explanation, checked, pack, say.language()))
        page.labelled(indent + 2 + 2 * line.depth, line.held ? "✓" : "✗", {text(line, say)});
}

void printNearMisses(TextPage& page, const Explanations& explanations, const CheckedPost& checked,
                     const RulePack& pack, const Wording& say) {
    if (explanations.nearMisses.empty())
        return;
    page.line("  " + page.paint(Tone::Strong, say({"Presque", "Nearly"})));
    for (const Explanation& nearMiss : explanations.nearMisses) {
        page.line(std::string(indent, ' ') + say(nearMiss.rule->title) + "  " +
                  page.paint(Tone::Muted, nearMiss.rule->id));
        page.paragraph(indent + 2, lackOf(nearMiss, checked, pack, say.language()));
    }
}

} // namespace vigie
