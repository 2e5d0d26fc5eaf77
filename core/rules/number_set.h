// SPDX-License-Identifier: GPL-3.0-or-later
// Which of a few hundred or thousand things: patterns, rules.
#pragma once

#include <boost/container/small_vector.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <vector>

namespace vigie {

/// A set of small numbers.
class NumberSet {
    static constexpr std::size_t bits = 64;
    /// Sets of a thousand are made for every post: they shall cost no allocation.
    using Words = boost::container::small_vector<std::uint64_t, 20>;

public:
    explicit NumberSet(std::size_t mostNumbers) : m_words(mostNumbers / bits + 1, 0) {}
    bool contains(std::size_t number) const { return (m_words[number / bits] >> (number % bits) & 1) != 0; }
    void add(std::size_t number) { m_words[number / bits] |= std::uint64_t{1} << (number % bits); }
    /// Appends them to `numbers`, ascending, and has none any more.
    void moveTo(std::vector<std::uint32_t>& numbers);

    /// Goes through the numbers, ascending. Valid until the next add().
    class Iterator {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = std::uint32_t;
        using difference_type = std::ptrdiff_t;
        using pointer = void;
        using reference = std::uint32_t;

        Iterator(const Words& words, std::size_t at) : m_words(&words), m_at(at) { enter(); }
        std::uint32_t operator*() const {
            return static_cast<std::uint32_t>(m_at * bits +
                                              static_cast<std::size_t>(std::countr_zero(m_left)));
        }
        Iterator& operator++() {
            m_left &= m_left - 1;
            if (m_left == 0) {
                ++m_at;
                enter();
            }
            return *this;
        }
        Iterator operator++(int) {
            Iterator before = *this;
            ++*this;
            return before;
        }
        bool operator==(const Iterator&) const = default;

    private:
        /// The first word from here on that has a number.
        void enter() {
            while (m_at < m_words->size() && (*m_words)[m_at] == 0)
                ++m_at;
            m_left = m_at < m_words->size() ? (*m_words)[m_at] : 0;
        }

        const Words* m_words;
        std::size_t m_at;
        std::uint64_t m_left = 0; ///< of that word, what was not yet given
    };
    Iterator begin() const { return {m_words, 0}; }
    Iterator end() const { return {m_words, m_words.size()}; }

private:
    Words m_words;
};

} // namespace vigie
