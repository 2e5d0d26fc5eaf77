// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/tokens.h"

#include "core/text/ascii.h"
#include "core/text/byte_places.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <utility>

namespace vigie {
namespace {

constexpr ByteSet lettersAndDigits(&isLetterOrDigit);

} // namespace

constexpr std::array<Vocabulary::Letters, Vocabulary::longest + 1> Vocabulary::firstBytes = [] {
    std::array<Letters, longest + 1> masks{};
    for (std::size_t length = 0; length <= longest; ++length) {
        std::array<unsigned char, longest> bytes{};
        std::fill_n(bytes.begin(), length, 0xFF);
        masks[length] = std::bit_cast<Letters>(bytes);
    }
    return masks;
}();

void Vocabulary::forget() {
    constexpr std::size_t fewSlots = 1 << 12;
    m_slots.assign(fewSlots, {});
    m_size = 0;
}

void Vocabulary::tokenise(std::string_view text, std::vector<Token>& tokens) {
    tokens.clear();
    const BytePlaces words = BytePlaces::firsts(text, lettersAndDigits);
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        at = std::min(words.next(begin + 1), begin + longest);
        tokens.push_back({{begin, at}, hashOf(lettersOf(text, {begin, at}))});
        __builtin_prefetch(&m_slots[tokens.back().number & (m_slots.size() - 1)]);
    }
    for (Token& token : tokens) // by now, what is known of the first ones has been fetched
        token.number = numberOf(lettersOf(text, token.span), token.span.size(), token.number);
}

Vocabulary::Letters Vocabulary::lettersOf(std::string_view text, ByteSpan token) {
    Letters letters{};
    if (token.begin + longest > text.size()) {
        std::memcpy(letters.data(), text.data() + token.begin, token.size());
        return letters;
    }
    std::memcpy(letters.data(), text.data() + token.begin, longest); // a length that the compiler knows
    for (std::size_t i = 0; i < letters.size(); ++i)
        letters[i] &= firstBytes[token.size()][i];
    return letters;
}

std::uint32_t Vocabulary::hashOf(const Letters& letters) {
    std::uint64_t hash = letters[0] * 0x9E37'79B9'7F4A'7C15;
    hash = (hash ^ letters[1] ^ (hash >> 32)) * 0xC2B2'AE3D'27D4'EB4F;
    hash = (hash ^ letters[2] ^ (hash >> 32)) * 0x9E37'79B9'7F4A'7C15;
    return static_cast<std::uint32_t>(hash >> 32);
}

/// Without a call, which the comparison of arrays would be.
bool Vocabulary::areEqual(const Letters& a, const Letters& b) {
    return ((a[0] ^ b[0]) | (a[1] ^ b[1]) | (a[2] ^ b[2])) == 0;
}

/// Where it is kept, or would be.
Vocabulary::Known& Vocabulary::placeOf(const Letters& letters, std::size_t length, std::uint32_t hash) {
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t slot = hash & mask;; slot = (slot + 1) & mask) {
        Known& known = m_slots[slot];
        if (known.number == 0 || (known.length == length && areEqual(known.letters, letters)))
            return known;
    }
}

std::uint32_t Vocabulary::numberOf(const Letters& letters, std::size_t length, std::uint32_t hash) {
    if (const Known& known = placeOf(letters, length, hash); known.number != 0)
        return known.number;
    if (2 * m_size == m_slots.size())
        grow();
    const auto number = static_cast<std::uint32_t>(++m_size);
    placeOf(letters, length, hash) = {letters, number, static_cast<std::uint32_t>(length)};
    return number;
}

void Vocabulary::grow() {
    const std::vector<Known> all = std::exchange(m_slots, std::vector<Known>(2 * m_slots.size()));
    for (const Known& known : all)
        if (known.number != 0)
            placeOf(known.letters, known.length, hashOf(known.letters)) = known;
}

} // namespace vigie
