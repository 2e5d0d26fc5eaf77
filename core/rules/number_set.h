// SPDX-License-Identifier: GPL-3.0-or-later
// Which of a few hundred or thousand things: patterns, rules.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace vigie {

/// A set of small numbers.
class NumberSet {
public:
    explicit NumberSet(std::size_t mostNumbers) : m_words(mostNumbers / bits + 1, 0) {}
    bool contains(std::size_t number) const { return (m_words[number / bits] >> (number % bits) & 1) != 0; }
    void add(std::size_t number) { m_words[number / bits] |= std::uint64_t{1} << (number % bits); }
    /// Appends them to `numbers`, ascending, and has none any more.
    void moveTo(std::vector<std::uint32_t>& numbers);

private:
    static constexpr std::size_t bits = 64;
    std::vector<std::uint64_t> m_words;
};

} // namespace vigie
