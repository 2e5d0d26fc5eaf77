// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rule_pack.h"

#include <algorithm>

namespace vigie {

Grade MentionRule::gradeOn(Date day) const {
    for (const GradePeriod& period : grades)
        if (period.inForce.contains(day))
            return period.grade;
    return Grade::Weak;
}

Severity Rule::severityOn(Date day) const {
    for (const SeverityPeriod& period : severities)
        if (period.inForce.contains(day))
            return period.severity;
    return latestSeverity();
}

Severity Rule::latestSeverity() const {
    return severities.empty() ? Severity::Info : severities.back().severity;
}

bool isHouseId(std::string_view id) {
    return id.starts_with("house.");
}

bool isBriefId(std::string_view id) {
    return id.starts_with("house.brief.");
}

Severity severityCap(std::string_view tag) {
    if (tag == "UNVERIFIED-0")
        return Severity::Minor;
    return tag == "UNVERIFIED-1" ? Severity::Major : Severity::Critical;
}

const Rule* RulePack::findRule(std::string_view wanted) const {
    const auto found =
        std::lower_bound(rules.begin(), rules.end(), wanted,
                         [](const Rule& rule, std::string_view name) { return rule.id < name; });
    return found != rules.end() && found->id == wanted ? &*found : nullptr;
}

const RuleChange* RulePack::findChange(std::string_view rule) const {
    if (!house)
        return nullptr;
    const auto found = std::find_if(house->changes.begin(), house->changes.end(),
                                    [&](const RuleChange& change) { return change.rule == rule; });
    return found == house->changes.end() ? nullptr : &*found;
}

std::string RulePack::lawOn(Date day) const {
    for (const LawVersion& lawVersion : lawVersions)
        if (lawVersion.inForce.contains(day))
            return lawVersion.id;
    return "none";
}

} // namespace vigie
