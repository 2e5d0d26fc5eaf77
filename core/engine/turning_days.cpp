// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/turning_days.h"

#include <algorithm>

namespace vigie {

TurningDays::TurningDays(const RulePack& pack) {
    for (const SignalRule& signal : pack.signals)
        add(signal.when);
    for (const MentionRule& mention : pack.mentions) {
        add(mention.when);
        for (const GradePeriod& period : mention.grades)
            add(period.inForce);
    }
    std::sort(m_days.begin(), m_days.end());
}

void TurningDays::add(const DateRange& range) {
    if (range.from)
        m_days.push_back(*range.from);
    if (range.until)
        m_days.emplace_back(std::chrono::sys_days(*range.until) + std::chrono::days(1));
}

void TurningDays::add(const Condition& condition) {
    const auto addAll = [this](const auto& list) {
        for (const Condition& part : list.parts)
            add(part);
    };
    if (const auto* all = std::get_if<AllOf>(&condition.is))
        addAll(*all);
    else if (const auto* any = std::get_if<AnyOf>(&condition.is))
        addAll(*any);
    else if (const auto* none = std::get_if<NoneOf>(&condition.is))
        addAll(*none);
    else if (const auto* day = std::get_if<OnDay>(&condition.is))
        add(day->range);
}

bool TurningDays::areAlike(Date a, Date b) const {
    return std::upper_bound(m_days.begin(), m_days.end(), a) ==
           std::upper_bound(m_days.begin(), m_days.end(), b);
}

} // namespace vigie
