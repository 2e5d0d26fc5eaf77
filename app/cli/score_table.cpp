// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/score_table.h"

#include "core/text/terminal_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace vigie {
namespace {

constexpr std::size_t nameColumns = 22; // « compliant disclosure » and a gap
constexpr std::size_t rulesShown = 25;
constexpr std::size_t captionColumns = 160;

std::string rightAligned(const std::string& text, std::size_t columns) {
    const std::size_t used = columnCount(text);
    return std::string(columns > used ? columns - used : 0, ' ') + text;
}

void printVerdicts(TextPage& page, const Score& score, const Wording& say) {
    std::string head = padded(say({"attendu ↓ donné →", "expected ↓ given →"}), nameColumns + 5);
    for (const Verdict given : allVerdicts())
        head += rightAligned(say(displayName(given)), nameColumns);
    page.line(page.paint(Tone::Strong, head));
    for (const Verdict expected : allVerdicts()) {
        std::string row = padded(say(displayName(expected)), nameColumns + 5);
        for (const Verdict given : allVerdicts()) {
            const std::string cell = rightAligned(say.number(score.count(expected, given)), nameColumns);
            row += expected == given ? page.paint(Tone::Strong, cell) : cell;
        }
        page.line(row);
    }
}

std::string share(const std::optional<double>& value, const Wording& say) {
    return value ? say.percent(*value) : "–";
}

std::string counts(const Hits& hits, const Wording& say) {
    return say(
        {"justes\u00A0: {}, de trop\u00A0: {}, manqués\u00A0: {}", "right: {}, unwanted: {}, missed: {}"},
        {say.number(hits.right), say.number(hits.unwanted), say.number(hits.missed)});
}

std::string precisionAndRecall(const Hits& hits, const Wording& say) {
    return say({"précision {}, rappel {} ({})", "precision {}, recall {} ({})"},
               {share(hits.precision(), say), share(hits.recall(), say), counts(hits, say)});
}

void printShares(TextPage& page, const Score& score, const Wording& say) {
    const auto row = [&](const Bilingual& name, const std::string& value) {
        page.line(padded(say(name), nameColumns + 5) + value);
    };
    row({"publications notées", "posts scored"}, say.number(score.posts()));
    row({"verdict exact", "verdict exact"}, share(score.verdictExact(), say));
    row({"verdict, macro-F1", "verdict, macro-F1"}, share(score.verdictMacroF1(), say));
    row({"alertes", "flags"}, precisionAndRecall(score.flags(), say));
    row({"règles", "rules"}, precisionAndRecall(score.rules(), say));
}

/// Those with anything unwanted or missed, worst first.
std::vector<std::pair<std::string, Hits>> weakRules(const Score& score) {
    std::vector<std::pair<std::string, Hits>> weak;
    for (const auto& [rule, hits] : score.ofRule())
        if (hits.unwanted + hits.missed > 0)
            weak.emplace_back(rule, hits);
    std::stable_sort(weak.begin(), weak.end(), [](const auto& a, const auto& b) {
        return a.second.unwanted + a.second.missed > b.second.unwanted + b.second.missed;
    });
    weak.resize(std::min(weak.size(), rulesShown));
    return weak;
}

void printWeakRules(TextPage& page, const Score& score, const Wording& say) {
    const auto weak = weakRules(score);
    if (weak.empty())
        return;
    std::size_t idColumns = 0;
    for (const auto& [rule, hits] : weak)
        idColumns = std::max(idColumns, columnCount(visibleText(rule)));
    page.heading(say({"Règles à revoir", "Rules to look at"}));
    for (const auto& [rule, hits] : weak)
        page.line("  " + padded(visibleText(rule), idColumns) + "  " + counts(hits, say));
}

/// White space of any kind becomes one blank; cut after `captionColumns`.
std::string beginningOf(const std::string& caption) {
    std::string line;
    for (const char c : caption) {
        const bool isBlank = c == ' ' || (c >= '\t' && c <= '\r');
        if (!isBlank)
            line += c;
        else if (!line.empty() && line.back() != ' ')
            line += ' ';
    }
    const std::vector<std::string> lines = wrapText(visibleText(line), captionColumns);
    return lines.size() > 1 ? lines.front() + " …" : lines.empty() ? std::string() : lines.front();
}

} // namespace

void printScore(TextPage& page, const Score& score, const Wording& say) {
    printVerdicts(page, score, say);
    page.line();
    printShares(page, score, say);
    printWeakRules(page, score, say);
}

std::string scoreAsJson(const Score& score, std::size_t unanswered) {
    using Json = nlohmann::ordered_json;
    const auto orNull = [](const std::optional<double>& value) { return value ? Json(*value) : Json(); };
    const Hits& flags = score.flags();
    const Hits& rules = score.rules();
    return Json{{"posts", score.posts()},
                {"unanswered", unanswered},
                {"verdict_exact", orNull(score.verdictExact())},
                {"verdict_macro_f1", orNull(score.verdictMacroF1())},
                {"flag_precision", orNull(flags.precision())},
                {"flag_recall", orNull(flags.recall())},
                {"rule_precision", orNull(rules.precision())},
                {"rule_recall", orNull(rules.recall())},
                {"rules_wanted", rules.right + rules.missed},
                {"rules_unwanted", rules.unwanted}}
        .dump();
}

void Misses::add(const Post& post, const Comparison& comparison) {
    if (comparison.expected != comparison.given)
        keep(m_verdicts, post, comparison);
    for (const std::string& rule : comparison.unwanted)
        keep(m_unwanted, post, comparison, rule);
    for (const std::string& rule : comparison.missed)
        keep(m_missed, post, comparison, rule);
}

void Misses::keep(std::vector<Miss>& misses, const Post& post, const Comparison& comparison,
                  const std::string& rule) const {
    if (misses.size() < m_limit)
        misses.push_back({post.id, rule, comparison.expected, comparison.given,
                          beginningOf(post.text.empty() ? post.title : post.text)});
}

void Misses::print(TextPage& page, const Wording& say) const {
    if (!m_verdicts.empty())
        page.heading(say({"Autre verdict que celui attendu", "Another verdict than the one expected"}));
    for (const Miss& miss : m_verdicts) {
        page.paragraph(2, say({"{}\u00A0: {} attendu, {} donné", "{}: {} expected, {} given"},
                              {miss.post, say(displayName(miss.expected)), say(displayName(miss.given))}));
        page.paragraph(4, say.quoted(miss.text), Tone::Muted);
    }
    printRules(page, m_unwanted, say({"Règles signalées de trop", "Rules reported and not wanted"}), say);
    printRules(page, m_missed, say({"Règles manquées", "Rules wanted and not reported"}), say);
}

void Misses::printRules(TextPage& page, const std::vector<Miss>& misses, const std::string& heading,
                        const Wording& say) const {
    if (!misses.empty())
        page.heading(heading);
    for (const Miss& miss : misses) {
        page.paragraph(2, say({"{}\u00A0: {}", "{}: {}"}, {miss.post, miss.rule}));
        page.paragraph(4, say.quoted(miss.text), Tone::Muted);
    }
}

} // namespace vigie
