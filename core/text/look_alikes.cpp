// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/look_alikes.h"

#include "core/text/ascii.h"
#include "core/text/normalised_text.h"
#include "core/text/utf8.h"

#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uspoof.h>

#include <algorithm>
#include <array>

namespace vigie {
namespace {

/// A stretch of Unicode whose letters are looked up in the confusables data once.
struct Block {
    char32_t begin;
    char32_t end;
};
constexpr std::array<Block, 6> blocks = {{
    {0x0180, 0x0590}, // Latin extensions, phonetic letters, Greek, Cyrillic, Armenian
    {0x13A0, 0x1680}, // Cherokee, Canadian syllabics
    {0x1D00, 0x1E00}, // phonetic extensions
    {0x2C60, 0x2D00}, // Latin extended C, Coptic
    {0xA4D0, 0xA500}, // Lisu
    {0xA640, 0xABC0}, // Cyrillic, Bamum, Latin extended D and E, Cherokee
}};

/// Where the confusables data names a letter that only looks Latin itself.
char drawnLike(char32_t c) {
    switch (c) {
    case U'к':
    case U'κ': return 'k';
    case U'т':
    case U'τ': return 't';
    case U'в':
    case U'β': return 'b';
    case U'н': return 'h';
    case U'м': return 'm';
    case U'ᑎ':
    case U'Ꮑ':
    case U'п':
    case U'η': return 'n';
    case U'Ꮜ':
    case U'и':
    case U'υ':
    case U'ʊ':
    case U'μ': return 'u';
    case U'ᗯ':
    case U'ω': return 'w';
    case U'ε':
    case U'є':
    case U'э': return 'e';
    case U'з': return 'e';
    case U'г': return 'r';
    case U'Ꮖ':
    case U'ι': return 'i';
    case U'χ': return 'x';
    case U'γ': return 'y';
    case U'ᗩ': return 'a';
    case U'ᑕ': return 'c';
    case U'Ꮎ': return 'o';
    case U'ᑫ': return 'q';
    case U'ᔕ': return 's';
    case U'Ꮴ': return 'v';
    case U'ᘔ': return 'z';
    default: return 0;
    }
}

char latinLetter(const USpoofChecker* checker, char32_t c) {
    if (const char drawn = drawnLike(c); drawn != 0)
        return drawn;
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString skeleton;
    uspoof_getSkeletonUnicodeString(checker, 0, icu::UnicodeString(static_cast<UChar32>(c)), skeleton,
                                    &status);
    std::string utf8;
    const std::string plain = U_SUCCESS(status) ? foldedCopy(skeleton.toUTF8String(utf8)) : std::string();
    return plain.size() == 1 && isLetter(plain[0]) ? plain[0] : '\0';
}

std::vector<std::string> tableOfLetters() {
    std::vector<std::string> table;
    UErrorCode status = U_ZERO_ERROR;
    USpoofChecker* checker = uspoof_open(&status);
    for (const Block& block : blocks) {
        table.emplace_back();
        for (char32_t c = block.begin; c < block.end; ++c)
            table.back() += U_SUCCESS(status) ? latinLetter(checker, c) : '\0';
    }
    uspoof_close(checker);
    return table;
}

char latinLetter(char32_t c) {
    static const std::vector<std::string> table = tableOfLetters();
    for (std::size_t i = 0; i < blocks.size(); ++i)
        if (c >= blocks[i].begin && c < blocks[i].end)
            return table[i][c - blocks[i].begin];
    return '\0';
}

/// Most texts have none.
bool hasLookAlike(std::string_view folded) {
    for (std::size_t at = endOfAscii(folded, 0); at < folded.size(); at = endOfAscii(folded, at))
        if (latinLetter(nextCodePoint(folded, at)) != 0)
            return true;
    return false;
}

/// A word without a Latin letter; short ones of other languages may look like any.
bool isHiddenWord(const std::vector<LookAlike>& letters, std::size_t first, const Lexicon& lexicon) {
    constexpr std::size_t shortest = 5;
    std::string word;
    for (std::size_t i = first; i < letters.size(); ++i)
        word += letters[i].letter;
    return word.size() >= shortest && lexicon.contains(word);
}

} // namespace

std::vector<LookAlike> lookAlikes(std::string_view folded, const Lexicon& lexicon) {
    std::vector<LookAlike> found;
    if (!hasLookAlike(folded))
        return found;
    std::size_t wordBegin = 0; ///< in `found`
    bool hasLatin = false;
    bool isReadable = true;
    const auto endWord = [&] {
        if (!isReadable || !(hasLatin || isHiddenWord(found, wordBegin, lexicon)))
            found.resize(wordBegin);
        wordBegin = found.size();
        hasLatin = false;
        isReadable = true;
    };
    for (std::size_t at = 0; at < folded.size();) {
        const std::size_t begin = at;
        const char32_t c = nextCodePoint(folded, at);
        if (c >= U'a' && c <= U'z') {
            hasLatin = true;
        } else if (const char letter = latinLetter(c); letter != 0) {
            found.push_back({{begin, at}, letter});
        } else if (c < 0x80 ? !(c >= U'0' && c <= U'9') : u_isalpha(static_cast<UChar32>(c)) == 0) {
            endWord();
        } else if (c >= 0x80) {
            isReadable = false; // a letter that looks like no Latin one: the word means to be foreign
        }
    }
    endWord();
    return found;
}

} // namespace vigie
