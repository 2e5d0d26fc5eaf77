// SPDX-License-Identifier: GPL-3.0-or-later
// Where patterns match in a text. A text has hundreds of matches, which come one by one and are asked for by
// pattern: comparing them all would take longer than finding them, so they are counted and put in their
// places.
#pragma once

#include "core/rules/number_set.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace vigie {

/// A place of a pattern, in bytes of the text.
struct Match {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
};

/// From left to right; of those that begin together, the longest first.
struct MatchOrder {
    bool operator()(const Match& a, const Match& b) const {
        return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
    }
};

/// For one thread; used again for text after text. Tested by tst_automaton.cpp.
class Matches {
public:
    /// For patterns with smaller numbers than that.
    explicit Matches(std::size_t patterns) : m_found(patterns), m_places(patterns) {}

    void clear();
    void add(std::uint32_t pattern, Match match) {
        m_found.add(pattern);
        m_added.emplace_back(pattern, match);
    }
    bool has(std::uint32_t pattern) const { return m_found.contains(pattern); }
    /// Call once, after the last add(); no has() from then on.
    void order();

    /// Of an ordered text: the patterns that have a match, ascending, and all matches of one.
    const std::vector<std::uint32_t>& patterns() const { return m_patterns; }
    std::span<const Match> of(std::uint32_t pattern) const {
        const auto [begin, end] = m_places[pattern];
        return std::span(m_ordered).subspan(begin, end - begin);
    }

private:
    NumberSet m_found;
    std::vector<std::pair<std::uint32_t, Match>> m_added;
    std::vector<std::uint32_t> m_patterns;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_places; ///< by pattern, from and to in m_ordered
    std::vector<Match> m_ordered;
};

} // namespace vigie
