// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/token_runs.h"

#include <algorithm>

namespace vigie {

void TokenRuns::forget() {
    constexpr std::size_t fewSlots = 1 << 12;
    for (std::vector<TokenRun>& runs : m_first)
        runs.clear();
    m_slots.assign(fewSlots, 0);
    m_longer.assign(1, {});
    m_size = 0;
}

const TokenRun& TokenRuns::add(const TokenRun& run, std::uint32_t token, Range notes, Range starts) {
    const TokenRun added{run.number, token, trees + static_cast<std::uint32_t>(m_size++), notes, starts};
    if (isRoot(run)) {
        std::vector<TokenRun>& runs = m_first[run.number];
        runs.resize(std::max<std::size_t>(runs.size(), token + 1));
        return runs[token] = added;
    }
    if (2 * m_longer.size() > m_slots.size())
        grow();
    m_slots[slotOf(run.number, token)] = static_cast<std::uint32_t>(m_longer.size());
    return m_longer.emplace_back(added);
}

void TokenRuns::grow() {
    m_slots.assign(2 * m_slots.size(), 0);
    for (std::uint32_t place = 1; place < m_longer.size(); ++place)
        m_slots[slotOf(m_longer[place].before, m_longer[place].token)] = place;
}

} // namespace vigie
