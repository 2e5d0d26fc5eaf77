// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/checker.h"

#include "core/engine/commercial.h"
#include "core/engine/judge.h"

#include <utility>

namespace vigie {

Checker::Checker(std::shared_ptr<const RulePack> pack, Date asOf) : m_pack(std::move(pack)), m_asOf(asOf) {}

Assessment Checker::check(const Post& post) const {
    const Reading reading = read(post, *m_pack);
    const Date day = post.publishedAt ? parisDate(*post.publishedAt) : m_asOf;
    Assessment assessment;
    assessment.then = judge(reading, *m_pack, day);
    assessment.commercial = weighSigns(reading, *m_pack, assessment.then.mentions, day);
    assessment.verdictToday =
        day == m_asOf ? assessment.then.verdict : judge(reading, *m_pack, m_asOf).verdict;
    return assessment;
}

} // namespace vigie
