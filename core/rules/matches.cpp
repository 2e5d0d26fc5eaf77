// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/matches.h"

#include <algorithm>

namespace vigie {

void Matches::clear() {
    for (const std::uint32_t pattern : m_patterns)
        m_places[pattern] = {};
    m_patterns.clear();
    m_added.clear();
}

void Matches::order() {
    m_found.moveTo(m_patterns);
    for (const auto& [pattern, match] : m_added)
        ++m_places[pattern].second; // how many there are, for now
    std::uint32_t begin = 0;
    for (const std::uint32_t pattern : m_patterns) {
        const std::uint32_t count = m_places[pattern].second;
        m_places[pattern] = {begin, begin};
        begin += count;
    }
    m_ordered.resize(m_added.size());
    for (const auto& [pattern, match] : m_added)
        m_ordered[m_places[pattern].second++] = match;
    for (const std::uint32_t pattern : m_patterns) {
        const auto [first, end] = m_places[pattern];
        const std::span matches = std::span(m_ordered).subspan(first, end - first);
        if (!std::is_sorted(matches.begin(), matches.end(), MatchOrder())) // most come in order
            std::sort(matches.begin(), matches.end(), MatchOrder());
    }
}

} // namespace vigie
