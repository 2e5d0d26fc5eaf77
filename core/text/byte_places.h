// SPDX-License-Identifier: GPL-3.0-or-later
// Where in a text bytes of a set stand: a bit for each byte, made without a branch. A loop that stops at each
// of many words costs more by its stops than by its bytes.
#pragma once

#include "core/text/byte_set.h"

#include <boost/container/small_vector.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace vigie {

/// Tested by tst_byte_places.cpp.
class BytePlaces {
public:
    BytePlaces(std::string_view text, const ByteSet& set)
        : m_size(text.size()), m_words(text.size() / bits + 1, boost::container::default_init) {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] = wordOf(text.substr(i * bits, bits), set);
    }

    /// Only the first of each run of them.
    static BytePlaces firsts(std::string_view text, const ByteSet& set) {
        BytePlaces places(text, set);
        places.keep([](std::uint64_t before, std::uint64_t /*behind*/) { return ~before; });
        return places;
    }
    /// Only those that are a run by themselves.
    static BytePlaces alone(std::string_view text, const ByteSet& set) {
        BytePlaces places(text, set);
        places.keep([](std::uint64_t before, std::uint64_t behind) { return ~(before | behind); });
        return places;
    }

    /// The first of them from `at` on; the size of the text if there is none.
    std::size_t next(std::size_t at) const {
        if (at >= m_size)
            return m_size;
        std::size_t i = at / bits;
        std::uint64_t word = m_words[i] & (~std::uint64_t{0} << at % bits);
        while (word == 0) {
            if (++i == m_words.size())
                return m_size;
            word = m_words[i];
        }
        return i * bits + static_cast<std::size_t>(std::countr_zero(word));
    }

private:
    /// Eight at a time: the compiler has no loop to make of them.
    static std::uint64_t wordOf(std::string_view some, const ByteSet& set) {
        std::uint64_t word = 0;
        std::size_t begin = 0;
        for (; begin + 8 <= some.size(); begin += 8) {
            std::uint64_t eight = 0;
            for (std::size_t bit = 0; bit < 8; ++bit)
                eight |= std::uint64_t{set.contains(some[begin + bit])} << bit;
            word |= eight << begin;
        }
        for (std::size_t bit = begin; bit < some.size(); ++bit)
            word |= std::uint64_t{set.contains(some[bit])} << bit;
        return word;
    }

    /// Those of which kept(…) has the bit, by whether one stands just before and just behind.
    template <typename Kept> void keep(Kept kept) {
        std::uint64_t before = 0; // the word before, as it was
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            const std::uint64_t word = m_words[i];
            const std::uint64_t behind = i + 1 < m_words.size() ? m_words[i + 1] : 0;
            m_words[i] &= kept(word << 1 | before >> (bits - 1), word >> 1 | behind << (bits - 1));
            before = word;
        }
    }

    static constexpr std::size_t bits = 64;
    std::size_t m_size;
    boost::container::small_vector<std::uint64_t, 16> m_words; ///< of a usual post, without an allocation
};

} // namespace vigie
