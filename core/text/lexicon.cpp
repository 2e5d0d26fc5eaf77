// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/lexicon.h"

#include <algorithm>

namespace vigie {

void Lexicon::add(std::string_view foldedWord) {
    if (foldedWord.size() >= 3 && m_words.emplace(foldedWord).second)
        m_byLength[foldedWord.size()].emplace_back(foldedWord);
}

std::optional<std::string> Lexicon::onlyMatch(std::string_view pattern) const {
    const auto ofLength = m_byLength.find(pattern.size());
    if (ofLength == m_byLength.end())
        return {};
    std::optional<std::string> found;
    for (const std::string& word : ofLength->second) {
        const bool fits = std::equal(word.begin(), word.end(), pattern.begin(),
                                     [](char letter, char asked) { return asked == '*' || asked == letter; });
        if (fits && found)
            return {};
        if (fits)
            found = word;
    }
    return found;
}

} // namespace vigie
