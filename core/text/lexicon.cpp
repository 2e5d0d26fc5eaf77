// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/lexicon.h"

#include <algorithm>

namespace vigie {

void Lexicon::add(std::string_view foldedWord) {
    if (foldedWord.size() >= 3 && m_words.emplace(foldedWord).second)
        m_byLength[foldedWord.size()].emplace_back(foldedWord);
}

const std::string* Lexicon::findMatch(std::string_view pattern, const std::string* behind) const {
    const auto ofLength = m_byLength.find(pattern.size());
    if (ofLength == m_byLength.end())
        return nullptr;
    const std::vector<std::string>& words = ofLength->second;
    const auto fits = [=](const std::string& word) {
        return std::equal(word.begin(), word.end(), pattern.begin(),
                          [](char letter, char asked) { return asked == '*' || asked == letter; });
    };
    const std::string* first = behind ? behind + 1 : words.data();
    const std::string* end = words.data() + words.size();
    const std::string* found = std::find_if(first, end, fits);
    return found == end ? nullptr : found;
}

std::optional<std::string> Lexicon::onlyMatch(std::string_view pattern) const {
    const std::string* found = findMatch(pattern, nullptr);
    if (!found || findMatch(pattern, found))
        return {};
    return *found;
}

bool Lexicon::hasMatch(std::string_view pattern) const {
    return findMatch(pattern, nullptr) != nullptr;
}

} // namespace vigie
