// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/votes.h"

#include <algorithm>

namespace vigie {
namespace {

bool isWaiting(DecisionKind kind) {
    return kind == DecisionKind::Question || kind == DecisionKind::CorrectionAsked;
}

} // namespace

void Votes::add(const Vote& vote) {
    if (vote.isMergeConflict) {
        m_conflict = vote.entry;
        return;
    }
    if (vote.kind == DecisionKind::Note)
        return;
    const Last last{vote.kind, vote.entry};
    switch (vote.reading) {
    case ReadingRound::First: m_first = last; break;
    case ReadingRound::Second: m_second = last; break;
    case ReadingRound::Adjudication: m_settled = last; break;
    case ReadingRound::Sample: break;
    }
}

bool Votes::isSettled() const {
    return m_settled.entry > std::max({m_first.entry, m_second.entry, m_conflict});
}

bool Votes::isDisputed() const {
    const bool contradicted = m_first.entry != 0 && m_second.entry != 0 && m_first.kind != m_second.kind;
    return !isSettled() && (contradicted || m_conflict > m_first.entry);
}

std::optional<DecisionKind> Votes::decision() const {
    if (isDisputed())
        return {};
    if (isSettled())
        return m_settled.kind;
    return of(ReadingRound::First);
}

ReviewStatus Votes::status() const {
    if (isDisputed())
        return ReviewStatus::Disputed;
    const auto decided = decision();
    if (!decided)
        return ReviewStatus::Open;
    return isWaiting(*decided) ? ReviewStatus::Waiting : ReviewStatus::Decided;
}

std::optional<DecisionKind> Votes::of(ReadingRound reading) const {
    const Last& last = reading == ReadingRound::First    ? m_first
                       : reading == ReadingRound::Second ? m_second
                                                         : m_settled;
    return last.entry == 0 ? std::nullopt : std::optional(last.kind);
}

ReviewStatus combined(const std::vector<ReviewStatus>& findings) {
    for (const ReviewStatus status :
         {ReviewStatus::Disputed, ReviewStatus::Open, ReviewStatus::Waiting, ReviewStatus::Decided})
        if (std::find(findings.begin(), findings.end(), status) != findings.end())
            return status;
    return ReviewStatus::Nothing;
}

} // namespace vigie
