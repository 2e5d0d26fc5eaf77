// SPDX-License-Identifier: GPL-3.0-or-later
// The words that a disguise is worth undoing for: those a rule pack looks for. « 4x4 » and « s.n.c.f » hide
// nothing, « c0d3 » hides « code », and only a list of words can tell.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace vigie {

/// Folded words of at least three letters. Immutable in use; safe to share between threads.
class Lexicon {
public:
    void add(std::string_view foldedWord);
    bool contains(std::string_view foldedWord) const { return m_words.contains(foldedWord); }
    bool empty() const { return m_words.empty(); }
    /// Letters of the longest word; 0 if there is none.
    std::size_t longest() const { return m_byLength.empty() ? 0 : m_byLength.rbegin()->first; }

    /// The only word that fits a pattern in which « * » stands for one letter; nothing if none or several do.
    std::optional<std::string> onlyMatch(std::string_view pattern) const;
    /// Whether a word fits such a pattern.
    bool hasMatch(std::string_view pattern) const;

private:
    /// The first word that fits and stands behind that one of the same length; null if none does.
    const std::string* findMatch(std::string_view pattern, const std::string* behind) const;

    struct Hash : std::hash<std::string_view> {
        using is_transparent = void;
    };
    std::unordered_set<std::string, Hash, std::equal_to<>> m_words;
    std::map<std::size_t, std::vector<std::string>> m_byLength;
};

} // namespace vigie
