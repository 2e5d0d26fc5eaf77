// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pack_page_rule.h"

#include "core/report/citation.h"
#include "core/report/confidence.h"
#include "core/report/describe_condition.h"
#include "core/report/describe_example.h"
#include "core/report/describe_insertion.h"
#include "core/report/house_summary.h"
#include "core/report/html.h"

namespace vigie {
namespace {

using html::attribute;
using html::block;
using html::element;
using html::text;

std::string heading(const Bilingual& words, const Wording& say) {
    return block("h4", text(say(words)));
}

std::string facts(const Rule& rule, const RulePack& pack, const Wording& say) {
    const auto fact = [&](const Bilingual& name, const std::string& value) {
        return block("dt", text(say(name))) + block("dd", value);
    };
    const std::string severity =
        element("strong", text(say(displayName(rule.latestSeverity()))),
                attribute("class", "severity " + std::string(toString(rule.latestSeverity()))));
    const std::string days = rule.inForce == DateRange()
                                 ? say({"sans limite de dates", "without limit of dates"})
                                 : say.period(rule.inForce);
    const RuleChange* change = pack.findChange(rule.id);
    const std::string house = change ? fact({"Maison", "House"}, text(changeOfThisRule(*change, say))) : "";
    return block("dl", fact({"Identifiant", "Identifier"}, element("code", text(rule.id))) +
                           fact({"Gravité", "Severity"}, severity) + house +
                           fact({"Fondement", "Grounds"}, text(say(confidenceMeaning(rule.confidence)))) +
                           fact({"Appliquée", "Applied"}, text(days)));
}

/// The lines from `at` on that stand `depth` deep or deeper, as a list of lists.
std::string nestedList(const std::vector<ConditionLine>& lines, std::size_t& at, std::size_t depth) {
    std::string items;
    while (at < lines.size() && lines[at].depth >= depth) {
        const ConditionLine& line = lines[at++];
        std::string item = text(line.text);
        if (at < lines.size() && lines[at].depth > line.depth)
            item += nestedList(lines, at, line.depth + 1);
        items += block("li", item);
    }
    return block("ul", items);
}

std::string condition(const Rule& rule, const RulePack& pack, const Wording& say) {
    std::size_t at = 0;
    return heading({"Ce qu’elle cherche", "What it looks for"}, say) +
           nestedList(describe(rule.when, pack, say.language()), at, 0);
}

std::string basis(const Rule& rule, const RulePack& pack, const Wording& say) {
    std::string items;
    for (const std::size_t number : rule.basis) {
        const LawRecord& law = pack.laws[number];
        items += block("li", element("cite", text(citation(law, say))) + block("p", text(say(law.summary))) +
                                 block("p", element("span", text(say(verification(law.tag))),
                                                    attribute("class", "tag")) +
                                                (law.url.empty() ? "" : " · " + html::address(law.url))));
    }
    return heading({"Base légale", "Legal basis"}, say) + block("ul", items);
}

/// Posts are French whatever the language of the page; what they say is kept apart from the direction of
/// the text around them.
std::string exampleItem(const Example& example, const Wording& say) {
    const std::string notes = exampleFacts(example.post, say);
    return block("li",
                 element("q", element("bdi", text(exampleWords(example.post))), attribute("lang", "fr")) +
                     (notes.empty() ? "" : text(" (" + notes + ")")));
}

/// The examples under a heading; nothing at all if there are none.
template <typename Belongs>
std::string examples(const Rule& rule, const Bilingual& title, Belongs belongs, const Wording& say) {
    std::string items;
    for (const Example& example : rule.examples)
        if (belongs(example))
            items += exampleItem(example, say);
    return items.empty() ? items : heading(title, say) + block("ul", items, attribute("class", "examples"));
}

std::string proof(const Rule& rule, const Wording& say) {
    const auto shows = [](bool mustMatch, bool knownGap) {
        return [=](const Example& e) { return e.mustMatch == mustMatch && e.knownGap == knownGap; };
    };
    return examples(rule, {"Ce qu’elle signale", "What it reports"}, shows(true, false), say) +
           examples(rule, {"Ce qu’elle laisse passer", "What it leaves alone"}, shows(false, false), say) +
           examples(rule, {"Lacunes connues\u00A0: devrait être signalé", "Known gaps: ought to be reported"},
                    shows(true, true), say) +
           examples(rule, {"Lacunes connues\u00A0: signalé à tort", "Known gaps: reported wrongly"},
                    shows(false, true), say);
}

std::string insertions(const Rule& rule, const Wording& say) {
    std::string out;
    for (const Insertion& insertion : rule.insertions)
        out += block("p", text(describeInsertion(insertion, say)));
    return out;
}

} // namespace

std::string anchorOf(const Rule& rule) {
    return "rule-" + rule.id;
}

std::string ruleArticle(const Rule& rule, const RulePack& pack, const Wording& say) {
    const std::string origin = say({"Écrite dans {}, ligne {}", "Written in {}, line {}"},
                                   {rule.where.file, std::to_string(rule.where.line)});
    return block("article",
                 block("h3", text(say(rule.title))) + facts(rule, pack, say) +
                     block("p", text(say(rule.why)), attribute("class", "why")) + condition(rule, pack, say) +
                     basis(rule, pack, say) + heading({"Correction proposée", "Remedy"}, say) +
                     block("p", text(say(rule.remedy))) + insertions(rule, say) + proof(rule, say) +
                     block("p", text(origin), attribute("class", "origin")),
                 attribute("id", anchorOf(rule)));
}

std::string ruleNotation(const Rule& rule, const RulePack& pack) {
    std::string lists;
    for (const std::size_t term : termsOf(rule.when)) {
        std::string phrases;
        for (const std::string& phrase : pack.terms[term].phrases)
            phrases += (phrases.empty() ? "" : " · ") + element("code", text(phrase));
        lists += block("dt", text(pack.terms[term].id)) + block("dd", phrases);
    }
    return lists.empty() ? lists : block("dl", lists);
}

} // namespace vigie
