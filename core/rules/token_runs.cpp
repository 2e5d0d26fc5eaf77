// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/token_runs.h"

#include <utility>

namespace vigie {

void TokenRuns::forget() {
    constexpr std::size_t fewSlots = 1 << 12;
    m_slots.assign(fewSlots, {});
    m_size = 0;
}

/// Where a run of that token behind that other run is kept, or would be.
std::size_t TokenRuns::slotOf(std::uint32_t before, std::uint32_t token, std::uint32_t hash) const {
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = hash & mask;
    while (m_slots[slot].token != 0 && (m_slots[slot].before != before || m_slots[slot].token != token))
        slot = (slot + 1) & mask;
    return slot;
}

const TokenRun* TokenRuns::find(const TokenRun& run, std::uint32_t token) const {
    const TokenRun& place = m_slots[slotOf(run.number, token, hashBehind(run.hash, token))];
    return place.token != 0 ? &place : nullptr;
}

const TokenRun& TokenRuns::add(const TokenRun& run, std::uint32_t token, Range notes, Range starts) {
    if (2 * m_size == m_slots.size())
        grow();
    const std::uint32_t hash = hashBehind(run.hash, token);
    const std::uint32_t number = mostTrees + static_cast<std::uint32_t>(m_size++);
    return m_slots[slotOf(run.number, token, hash)] = {run.number, token, number, hash, notes, starts};
}

void TokenRuns::grow() {
    const std::vector<TokenRun> all = std::exchange(m_slots, std::vector<TokenRun>(2 * m_slots.size()));
    for (const TokenRun& run : all)
        if (run.token != 0)
            m_slots[slotOf(run.before, run.token, run.hash)] = run;
}

} // namespace vigie
