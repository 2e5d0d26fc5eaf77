// SPDX-License-Identifier: GPL-3.0-or-later
// A text cut before each of its words; pieces that were met before are known by number.
#pragma once

#include "core/text/byte_span.h"

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace vigie {

/// A run of ASCII letters and digits and the other bytes up to the next one: « code » and the blank behind
/// it. What is longer than a number can be given for is cut.
struct Token {
    ByteSpan span;
    std::uint32_t number = 0;
};

/// Numbers tokens from 1 on, in the order in which they are met. For one thread. Grows until forget().
class Vocabulary {
public:
    Vocabulary() { forget(); }

    /// Cuts a text into tokens, which cover it.
    void tokenise(std::string_view text, std::vector<Token>& tokens);

    std::size_t size() const { return m_size; }
    void forget();

private:
    using Letters = std::array<std::uint64_t, 3>;
    static constexpr std::size_t longest = sizeof(Letters);
    static const std::array<Letters, longest + 1> firstBytes; ///< by length: keeps so many of the bytes
    struct Known {
        Letters letters{};
        std::uint32_t number = 0;
        std::uint32_t length = 0;
    };

    static Letters lettersOf(std::string_view text, ByteSpan token);
    static std::uint32_t hashOf(const Letters& letters);
    static bool areEqual(const Letters& a, const Letters& b);
    Known& placeOf(const Letters& letters, std::size_t length, std::uint32_t hash);
    std::uint32_t numberOf(const Letters& letters, std::size_t length, std::uint32_t hash);
    void grow();

    std::vector<Known> m_slots; ///< hashed by letters; the next free place if that one is taken
    std::size_t m_size = 0;
};

} // namespace vigie
