// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/make_sections.h"

#include <algorithm>

namespace vigie {
namespace {

std::string headingOf(Severity severity, std::size_t rules, const Wording& say) {
    return capitalised(say(displayName(severity))) + " · " +
           say.count(rules, {"{} règle, 0 constat", "{} rule, 0 findings"},
                     {"{} règles, 0 constat", "{} rules, 0 findings"});
}

std::vector<SilentRules> silentRules(const std::vector<RuleRow>& all, const Wording& say) {
    std::vector<SilentRules> out;
    for (const Severity severity : severitiesInOrder()) {
        SilentRules rules{severity, {}, {}};
        for (const RuleRow& row : all)
            if (row.severity == severity && row.findings == 0)
                rules.rules.push_back(row);
        rules.heading = headingOf(severity, rules.rules.size(), say);
        if (!rules.rules.empty())
            out.push_back(std::move(rules));
    }
    return out;
}

} // namespace

std::vector<RuleRow> ruleRows(const ReportInput& input, const Tally& tally) {
    const Wording& say = input.say;
    std::vector<RuleRow> out;
    for (const Rule& rule : input.pack.rules) {
        const Severity severity = rule.severityOn(input.options.asOf);
        if (!rule.isOff)
            out.push_back({rule.id, say(rule.title), severity, capitalised(say(displayName(severity))),
                           tally.hitsOf(rule.id)});
    }
    return out;
}

std::vector<RuleRow> firedRules(std::vector<RuleRow> rules) {
    std::erase_if(rules, [](const RuleRow& row) { return row.findings == 0; });
    std::stable_sort(rules.begin(), rules.end(), [](const RuleRow& a, const RuleRow& b) {
        return std::pair(a.findings, a.severity) > std::pair(b.findings, b.severity);
    });
    return rules;
}

RuleList makeRuleList(const ReportInput& input) {
    const Wording& say = input.say;
    RuleList out;
    out.intro =
        say({"Chaque règle a été appliquée à chaque publication, dans les limites de ses dates. Un zéro dit "
             "que rien de ce qu’elle cherche n’a été vu, non que rien n’existe.",
             "Every rule was run on every post, within its dates. A zero says that nothing of what it looks "
             "for was seen, not that there is nothing."});
    if (dismissedFindings(input) > 0)
        out.intro += say({" Les constats écartés à la relecture sont comptés.",
                          " Findings that were dismissed in review are counted."});
    out.rules.columns = {say({"Gravité", "Severity"}), say({"Règle", "Rule"}),
                         say({"Identifiant", "Identifier"}), say({"Constats", "Findings"})};
    out.rules.whenEmpty = say({"Aucune règle n’a donné de constat.", "No rule gave a finding."});
    std::vector<RuleRow> all = ruleRows(input, input.tally);
    out.silentTitle = say({"Sans constat", "Without a finding"});
    out.silent = silentRules(all, say);
    out.rules.rows = firedRules(std::move(all));
    return out;
}

} // namespace vigie
