// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/swapped_letters.h"

#include "core/text/ascii.h"
#include "core/text/normalised_text.h"

namespace vigie {
namespace {

/// Letters of other kinds are no ASCII; folding tells later what they are.
bool isOfWord(char c) {
    return isLetter(c) || isCapital(c) || !isAscii(c);
}

/// « I » behind a small letter, « l » behind a capital. Without a branch and in bytes, so that the compiler
/// can have many compared at once.
constexpr unsigned char isOdd(char before, char c) {
    using Byte = unsigned char;
    return static_cast<Byte>((Byte{c == 'I'} & Byte{isLetter(before)}) |
                             (Byte{c == 'l'} & Byte{isCapital(before)}));
}

/// Most texts have no such pair.
bool hasOddLetter(std::string_view text) {
    unsigned char found = 0;
    for (std::size_t at = 1; at < text.size(); ++at)
        found |= isOdd(text[at - 1], text[at]);
    return found != 0;
}

/// Where the second of such a pair stands; npos if nowhere.
std::size_t findOddLetter(std::string_view text, std::size_t from) {
    for (std::size_t at = from + 1; at < text.size(); ++at)
        if (isOdd(text[at - 1], text[at]) != 0)
            return at;
    return std::string_view::npos;
}

ByteSpan wordAround(std::string_view text, std::size_t at) {
    ByteSpan word{at, at + 1};
    while (word.begin > 0 && isOfWord(text[word.begin - 1]))
        --word.begin;
    while (word.end < text.size() && isOfWord(text[word.end]))
        ++word.end;
    return word;
}

/// The letters to swap in one word; those at its head are what they are.
std::vector<LookAlike> swapsIn(std::string_view text, ByteSpan word, char letter) {
    std::vector<LookAlike> swaps;
    for (std::size_t at = word.begin + 1; at < word.end; ++at)
        if (text[at] == letter)
            swaps.push_back({{at, at + 1}, letter == 'I' ? 'l' : 'i'});
    return swaps;
}

} // namespace

std::vector<LookAlike> swappedLetters(std::string_view original, const Lexicon& lexicon) {
    std::vector<LookAlike> found;
    if (!hasOddLetter(original))
        return found;
    for (std::size_t at = findOddLetter(original, 0); at != std::string_view::npos;) {
        const ByteSpan word = wordAround(original, at);
        const std::vector<LookAlike> swaps = swapsIn(original, word, original[at]);
        std::string read(word.in(original));
        for (const LookAlike& swap : swaps)
            read[swap.span.begin - word.begin] = swap.letter;
        if (lexicon.contains(foldedCopy(read)) && !lexicon.contains(foldedCopy(word.in(original))))
            found.insert(found.end(), swaps.begin(), swaps.end());
        at = findOddLetter(original, word.end);
    }
    return found;
}

} // namespace vigie
