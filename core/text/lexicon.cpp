// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/lexicon.h"

#include <algorithm>

namespace vigie {
namespace {

bool fits(std::string_view word, std::string_view pattern) {
    return std::equal(word.begin(), word.end(), pattern.begin(), pattern.end(),
                      [](char letter, char asked) { return asked == '*' || asked == letter; });
}

} // namespace

void Lexicon::add(std::string_view foldedWord) {
    if (foldedWord.size() < 3)
        return;
    std::vector<Word>& alike = m_byLength[foldedWord.size()];
    const auto [known, isNew] = m_words.try_emplace(std::string(foldedWord), alike.size());
    if (isNew)
        alike.push_back({known->first, 0});
    ++alike[known->second].phrases;
}

std::optional<std::string> Lexicon::likeliestMatch(std::string_view pattern) const {
    constexpr std::size_t manyTimes = 8;
    constexpr std::size_t shortest = 5; // « p*b » is too little to go by
    const auto ofLength = m_byLength.find(pattern.size());
    if (ofLength == m_byLength.end())
        return {};
    const Word* best = nullptr;
    std::size_t phrases = 0;
    for (const Word& word : ofLength->second) {
        if (!fits(word.letters, pattern))
            continue;
        phrases += word.phrases;
        if (!best || word.phrases > best->phrases)
            best = &word;
    }
    const std::size_t others = best ? phrases - best->phrases : 0;
    if (!best || (others > 0 && (pattern.size() < shortest || best->phrases < manyTimes * others)))
        return {};
    return best->letters;
}

bool Lexicon::hasMatch(std::string_view pattern) const {
    const auto ofLength = m_byLength.find(pattern.size());
    return ofLength != m_byLength.end() &&
           std::any_of(ofLength->second.begin(), ofLength->second.end(),
                       [=](const Word& word) { return fits(word.letters, pattern); });
}

} // namespace vigie
