// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's front door: a post goes in, what is said about it comes out.
#pragma once

#include "core/engine/turning_days.h"
#include "core/model/assessment.h"
#include "core/rules/rule_pack.h"

#include <memory>

namespace vigie {

/// Pure and total: the same post, pack and date give the same assessment, on any thread.
class Checker {
public:
    /// `asOf` is the « today » of the check: for verdictToday, and for posts without a date.
    Checker(std::shared_ptr<const RulePack> pack, Date asOf);

    Assessment check(const Post& post) const;

    /// The day whose law counts: that of publication in Paris, or `asOf` where it is not known.
    Date dayOf(const Post& post) const;

    const RulePack& pack() const { return *m_pack; }
    const std::shared_ptr<const RulePack>& sharedPack() const { return m_pack; }
    Date asOf() const { return m_asOf; }

private:
    std::shared_ptr<const RulePack> m_pack;
    Date m_asOf;
    TurningDays m_turningDays;
};

} // namespace vigie
