// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/matches.h"

#include <algorithm>
#include <bit>

namespace vigie {

void NumberSet::moveTo(std::vector<std::uint32_t>& numbers) {
    for (std::size_t word = 0; word < m_words.size(); ++word)
        for (std::uint64_t left = std::exchange(m_words[word], 0); left != 0; left &= left - 1)
            numbers.push_back(
                static_cast<std::uint32_t>(word * bits + static_cast<std::size_t>(std::countr_zero(left))));
}

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
    for (const std::uint32_t pattern : m_patterns)
        if (const auto [first, end] = m_places[pattern]; end - first > 1)
            std::sort(m_ordered.begin() + first, m_ordered.begin() + end, MatchOrder());
}

} // namespace vigie
