// SPDX-License-Identifier: GPL-3.0-or-later
// The days on which a verdict may change although the post does not: between two of them the law of one day
// says what that of another says, and need not be asked twice.
#pragma once

#include "core/base/date.h"
#include "core/rules/rule_pack.h"

#include <vector>

namespace vigie {

/// Immutable once made. Tested by tst_judge.cpp.
class TurningDays {
public:
    explicit TurningDays(const RulePack& pack);

    /// Whether signs and mentions of every post, and with them the verdict, are the same on both days.
    bool areAlike(Date a, Date b) const;

private:
    void add(const DateRange& range);
    void add(const Condition& condition);

    std::vector<Date> m_days; ///< from which on something counts, or counts no more; in order
};

} // namespace vigie
