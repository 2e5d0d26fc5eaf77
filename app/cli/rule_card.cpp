// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rule_card.h"

#include "core/base/wording.h"
#include "core/report/citation.h"
#include "core/report/confidence.h"
#include "core/report/describe_example.h"
#include "core/report/describe_insertion.h"
#include "core/report/describe_sight.h"
#include "core/report/house_summary.h"
#include "core/text/terminal_text.h"

#include <algorithm>

namespace vigie {
namespace {

constexpr std::size_t indent = 2;

std::string inForce(const DateRange& range, const Wording& say) {
    return range == DateRange() ? say({"toujours", "always"}) : say.period(range);
}

void printCondition(TextPage& page, const Rule& rule, const RulePack& pack, const Wording& say,
                    Samples samples) {
    page.heading(say({"Ce qu’elle cherche", "What it looks for"}));
    page.paragraph(indent, say(rule.why));
    page.line();
    for (const ConditionLine& line : describe(rule.when, pack, say.language(), samples))
        page.labelled(indent + 2 * line.depth, "–", {line.text});
    if (asksForSight(rule.when)) {
        page.line();
        page.paragraph(indent, describeSight(pack, say.language()));
    }
}

void printBasis(TextPage& page, const Rule& rule, const RulePack& pack, const Wording& say) {
    page.heading(say({"Base légale", "Legal basis"}));
    for (const std::size_t number : rule.basis) {
        const LawRecord& law = pack.laws[number];
        page.labelled(indent, "–", {citation(law, say)});
        page.paragraph(indent + 2, say(law.summary));
        page.paragraph(indent + 2, say(verification(law.tag)), Tone::Muted);
        if (!law.url.empty())
            page.paragraph(indent + 2, law.url, Tone::Muted);
    }
}

/// « words » (facts)
std::string described(const Post& post, const Wording& say) {
    const std::string facts = exampleFacts(post, say);
    return say.quoted(exampleWords(post)) + (facts.empty() ? "" : " (" + facts + ")");
}

/// Examples under a heading, or nothing at all if there are none.
template <typename Belongs>
void printExamples(TextPage& page, const Rule& rule, const Bilingual& title, Belongs belongs,
                   const Wording& say) {
    if (std::none_of(rule.examples.begin(), rule.examples.end(), belongs))
        return;
    page.heading(say(title));
    for (const Example& example : rule.examples)
        if (belongs(example))
            page.labelled(indent, example.mustMatch ? "✓" : "✗", {described(example.post, say)});
}

void printProof(TextPage& page, const Rule& rule, const Wording& say) {
    printExamples(
        page, rule, {"Ce qu’elle signale", "What it reports"},
        [](const Example& e) { return !e.knownGap && e.mustMatch; }, say);
    printExamples(
        page, rule, {"Ce qu’elle laisse passer", "What it leaves alone"},
        [](const Example& e) { return !e.knownGap && !e.mustMatch; }, say);
    printExamples(
        page, rule,
        {"Lacunes connues : devrait signaler (✓), devrait laisser passer (✗)",
         "Known gaps: ought to report (✓), ought to leave alone (✗)"},
        [](const Example& e) { return e.knownGap; }, say);
}

/// One line for each severity that the rule has or had, how sure it is, and what a house makes of it.
void printSeverity(TextPage& page, const Rule& rule, const RulePack& pack, const Wording& say) {
    for (const SeverityPeriod& period : rule.severities) {
        const std::string days = period.inForce == DateRange() ? "" : "  " + say.period(period.inForce);
        page.line(page.paint(toneOf(period.severity), "▌" + say(displayName(period.severity))) + days);
    }
    page.paragraph(0, say(confidenceMeaning(rule.confidence)));
    if (const RuleChange* change = pack.findChange(rule.id))
        page.paragraph(0, changeOfThisRule(*change, say));
}

/// Below this, a row of the list would be broken anywhere.
constexpr std::size_t tableColumns = 100;

std::string titleOf(const Rule& rule, const Wording& say) {
    return say(rule.title) + (rule.isOff ? say({" [désactivée]", " [switched off]"}) : "");
}

std::string confidenceOf(const Rule& rule) {
    return rule.confidence.empty() ? "–" : rule.confidence;
}

void printNarrowRow(TextPage& page, const Rule& rule, const Wording& say) {
    const Severity severity = rule.latestSeverity();
    page.line(page.paint(toneOf(severity), rule.id));
    page.paragraph(2, titleOf(rule, say));
    page.paragraph(2, say(displayName(severity)) + " · " + confidenceOf(rule) + " · " +
                          inForce(rule.inForce, say));
}

} // namespace

void printRuleCard(TextPage& page, const Rule& rule, const RulePack& pack, const Wording& say,
                   Samples samples) {
    page.line(page.paint(Tone::Strong, say(rule.title)) + "  " + page.paint(Tone::Muted, rule.id));
    printSeverity(page, rule, pack, say);
    page.line(rule.inForce == DateRange() ? say({"Appliquée tant que l’un de ses textes est en vigueur",
                                                 "Applied as long as one of its texts is in force"})
                                          : say({"Appliquée {}", "Applied {}"}, {say.period(rule.inForce)}));
    printCondition(page, rule, pack, say, samples);
    printBasis(page, rule, pack, say);
    page.heading(say({"Correction proposée", "Remedy"}));
    page.paragraph(indent, say(rule.remedy));
    for (const Insertion& insertion : rule.insertions)
        page.paragraph(indent, describeInsertion(insertion, say));
    printProof(page, rule, say);
    page.line();
    page.line(page.paint(Tone::Muted, say({"Écrite dans {}, ligne {}", "Written in {}, line {}"},
                                          {rule.where.file, std::to_string(rule.where.line)})));
}

void printRuleList(TextPage& page, const RulePack& pack, const Wording& say) {
    if (page.columns() < tableColumns) {
        for (const Rule& rule : pack.rules)
            printNarrowRow(page, rule, say);
        return;
    }
    std::size_t idColumns = 0;
    std::size_t dateColumns = 0;
    for (const Rule& rule : pack.rules) {
        idColumns = std::max(idColumns, columnCount(rule.id));
        dateColumns = std::max(dateColumns, columnCount(inForce(rule.inForce, say)));
    }
    for (const Rule& rule : pack.rules) {
        const Severity severity = rule.latestSeverity();
        page.line(padded(rule.id, idColumns) + "  " +
                  page.paint(toneOf(severity), padded(say(displayName(severity)), 11)) + "  " +
                  confidenceOf(rule) + "  " + padded(inForce(rule.inForce, say), dateColumns) + "  " +
                  titleOf(rule, say));
    }
}

} // namespace vigie
