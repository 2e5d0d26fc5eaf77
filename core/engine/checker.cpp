// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/checker.h"

#include "core/engine/judge.h"

#include <utility>

namespace vigie {

Checker::Checker(std::shared_ptr<const RulePack> pack, Date asOf)
    : m_pack(std::move(pack)), m_asOf(asOf), m_turningDays(*m_pack) {}

Assessment Checker::check(const Post& post) const {
    const Reading reading = read(post, *m_pack);
    const Date day = dayOf(post);
    Judgement then = judge(reading, *m_pack, day);
    const Verdict today =
        m_turningDays.areAlike(day, m_asOf) ? then.opinion.verdict : verdictOn(reading, *m_pack, m_asOf);
    return {std::move(then.commercial), std::move(then.opinion), today};
}

Date Checker::dayOf(const Post& post) const {
    return post.publishedAt ? parisDate(*post.publishedAt) : m_asOf;
}

} // namespace vigie
