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
    std::uint32_t number = 0; ///< 0 if it has none
};

/// Numbers tokens from 1 on. Bounded: when it is full, new ones get no number.
class Vocabulary {
public:
    Vocabulary() : m_slots(slots) {}

    /// Cuts a text into tokens, which cover it.
    void tokenise(std::string_view text, std::vector<Token>& tokens);

    bool isFull() const { return m_tokens == mostTokens; }

    static constexpr std::size_t mostTokens = 60'000;

private:
    static constexpr std::uint32_t slots = 1 << 17;
    using Letters = std::array<std::uint64_t, 3>;
    static constexpr std::size_t longest = sizeof(Letters);
    struct Known {
        Letters letters{};
        std::uint32_t number = 0;
        std::uint32_t length = 0;
    };

    static Letters lettersOf(std::string_view token);
    static std::uint32_t slotOf(const Letters& letters);
    std::uint32_t numberOf(const Letters& letters, std::size_t length, std::uint32_t slot);

    std::vector<Known> m_slots; ///< hashed by letters; the next free place if that one is taken
    std::uint32_t m_tokens = 0;
};

} // namespace vigie
