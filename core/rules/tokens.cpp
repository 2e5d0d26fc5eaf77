// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/tokens.h"

#include "core/text/ascii.h"

#include <algorithm>
#include <cstring>

namespace vigie {
void Vocabulary::tokenise(std::string_view text, std::vector<Token>& tokens) {
    tokens.clear();
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const std::size_t limit = std::min(text.size(), begin + longest);
        while (at < limit && isLetterOrDigit(text[at]))
            ++at;
        while (at < limit && !isLetterOrDigit(text[at]))
            ++at;
        const Letters letters = lettersOf(text.substr(begin, at - begin));
        tokens.push_back({{begin, at}, slotOf(letters)});
        __builtin_prefetch(&m_slots[tokens.back().number]);
    }
    for (Token& token : tokens) // by now, what is known of the first ones has been fetched
        token.number = numberOf(lettersOf(token.span.in(text)), token.span.size(), token.number);
}

Vocabulary::Letters Vocabulary::lettersOf(std::string_view token) {
    Letters letters{};
    std::memcpy(letters.data(), token.data(), token.size());
    return letters;
}

std::uint32_t Vocabulary::slotOf(const Letters& letters) {
    std::uint64_t hash = letters[0] * 0x9E37'79B9'7F4A'7C15;
    hash = (hash ^ letters[1] ^ (hash >> 32)) * 0xC2B2'AE3D'27D4'EB4F;
    hash = (hash ^ letters[2] ^ (hash >> 32)) * 0x9E37'79B9'7F4A'7C15;
    return static_cast<std::uint32_t>((hash >> 40) % slots);
}

std::uint32_t Vocabulary::numberOf(const Letters& letters, std::size_t length, std::uint32_t slot) {
    for (;; slot = (slot + 1) % slots) {
        Known& known = m_slots[slot];
        if (known.number != 0 && known.letters == letters && known.length == length)
            return known.number;
        if (known.number == 0) {
            if (m_tokens < mostTokens)
                known = {letters, ++m_tokens, static_cast<std::uint32_t>(length)};
            return known.number;
        }
    }
}

} // namespace vigie
