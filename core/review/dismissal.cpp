// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/dismissal.h"

#include "core/model/rule_family.h"

#include <algorithm>

namespace vigie {

Opinion withoutDismissed(Opinion opinion, const DismissedKeys& dismissed) {
    std::erase_if(opinion.findings, [&](const Finding& finding) { return dismissed.contains(finding.key); });
    return opinion;
}

bool isVerdictDismissed(const Opinion& opinion, const DismissedKeys& dismissed) {
    if (opinion.verdict == Verdict::Compliant || opinion.verdict == Verdict::NotCommercial)
        return false;
    const auto isLeft = [&](const Finding& finding) {
        return isAboutMention(finding.rule) && !dismissed.contains(finding.key);
    };
    const std::vector<Finding>& findings = opinion.findings;
    const bool restsOnFindings = std::any_of(findings.begin(), findings.end(), [](const Finding& finding) {
        return isAboutMention(finding.rule);
    });
    return restsOnFindings ? std::none_of(findings.begin(), findings.end(), isLeft) : dismissed.contains("");
}

} // namespace vigie
