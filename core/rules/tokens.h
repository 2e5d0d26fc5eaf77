// SPDX-License-Identifier: GPL-3.0-or-later
// A text cut into its words and the bytes between them; words that were met before are known by number.
#pragma once

#include "core/text/byte_span.h"

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace vigie {

/// A run of ASCII letters and digits, or one other byte.
struct Token {
    ByteSpan span;
    std::uint32_t word = 0; ///< its number; 0 if it has none
};

/// Numbers words from 1 on. Bounded: when it is full, or the word is long, there is no number.
class Vocabulary {
public:
    Vocabulary() : m_slots(slots) {}

    /// Cuts a text into tokens, which cover it.
    void tokenise(std::string_view text, std::vector<Token>& tokens);

    static constexpr std::size_t mostWords = 30'000;

private:
    static constexpr std::size_t slots = 1 << 16;
    using Letters = std::array<std::uint64_t, 2>;
    struct Word {
        Letters letters{};
        std::uint32_t number = 0;
    };

    std::uint32_t numberOf(std::string_view word);

    std::vector<Word> m_slots; ///< hashed by letters; the next free place if that one is taken
    std::uint32_t m_words = 0;
};

} // namespace vigie
