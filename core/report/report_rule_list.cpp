// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/make_sections.h"

namespace vigie {

std::vector<RuleRow> ruleRows(const ReportInput& input) {
    const Wording& say = input.say;
    std::vector<RuleRow> out;
    for (const Rule& rule : input.pack.rules) {
        const Severity severity = rule.severityOn(input.options.asOf);
        if (!rule.isOff)
            out.push_back({rule.id, say(rule.title), severity, capitalised(say(displayName(severity))),
                           input.tally.hitsOf(rule.id)});
    }
    return out;
}

RuleList makeRuleList(const ReportInput& input) {
    const Wording& say = input.say;
    RuleList out;
    out.title = say({"Règles appliquées", "Rules that were run"});
    out.intro =
        say({"Chaque règle a été appliquée à chaque publication, dans les limites de ses dates. Un zéro dit "
             "que rien de ce qu’elle cherche n’a été vu, non que rien n’existe.",
             "Every rule was run on every post, within its dates. A zero says that nothing of what it looks "
             "for was seen, not that there is nothing."});
    out.rules.columns = {say({"Gravité", "Severity"}), say({"Règle", "Rule"}),
                         say({"Identifiant", "Identifier"}), say({"Constats", "Findings"})};
    out.rules.whenEmpty = say({"Aucune règle n’a été appliquée.", "No rule was run."});
    out.rules.rows = ruleRows(input);
    return out;
}

} // namespace vigie
