// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/token_runs.h"

namespace vigie {

void TokenRuns::forget() {
    constexpr std::size_t fewSlots = 1 << 12;
    m_slots.assign(fewSlots, 0);
    m_runs.assign(1, {});
}

const TokenRun& TokenRuns::add(const TokenRun& run, std::uint32_t token, Range notes, Range starts) {
    if (2 * m_runs.size() > m_slots.size())
        grow();
    const std::uint32_t hash = hashBehind(run.hash, token);
    const auto place = static_cast<std::uint32_t>(m_runs.size());
    m_slots[slotOf(run.number, token, hash)] = place;
    return m_runs.emplace_back(TokenRun{run.number, token, mostTrees + place, hash, notes, starts});
}

void TokenRuns::grow() {
    m_slots.assign(2 * m_slots.size(), 0);
    for (std::uint32_t place = 1; place < m_runs.size(); ++place) {
        const TokenRun& run = m_runs[place];
        m_slots[slotOf(run.before, run.token, run.hash)] = place;
    }
}

} // namespace vigie
