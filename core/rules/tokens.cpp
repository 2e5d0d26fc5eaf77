// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/tokens.h"

#include <cstring>

namespace vigie {
namespace {

bool isAlnum(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

} // namespace

void Vocabulary::tokenise(std::string_view text, std::vector<Token>& tokens) {
    tokens.clear();
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        while (at < text.size() && isAlnum(text[at]))
            ++at;
        if (at == begin)
            tokens.push_back({{begin, ++at}});
        else
            tokens.push_back({{begin, at}, numberOf(text.substr(begin, at - begin))});
    }
}

std::uint32_t Vocabulary::numberOf(std::string_view word) {
    Letters letters{};
    if (word.size() > sizeof(letters))
        return 0;
    std::memcpy(letters.data(), word.data(), word.size());
    std::uint64_t hash = (letters[0] ^ letters[1] * 0xC2B2'AE3D'27D4'EB4F) * 0x9E37'79B9'7F4A'7C15;
    hash ^= hash >> 32;
    for (std::size_t slot = hash % slots;; slot = (slot + 1) % slots) {
        Word& known = m_slots[slot];
        if (known.number != 0 && known.letters[0] == letters[0] && known.letters[1] == letters[1])
            return known.number;
        if (known.number == 0) {
            if (m_words < mostWords)
                known = {letters, ++m_words};
            return known.number;
        }
    }
}

} // namespace vigie
