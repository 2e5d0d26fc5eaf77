// SPDX-License-Identifier: GPL-3.0-or-later
// The words that a disguise is worth undoing for: those a rule pack looks for. « 4x4 » and « s.n.c.f » hide
// nothing, « c0d3 » hides « code », and only a list of words can tell.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace vigie {

/// Folded words of at least three letters. Immutable in use; safe to share between threads.
class Lexicon {
public:
    /// Once for each phrase that it stands in.
    void add(std::string_view foldedWord);
    bool contains(std::string_view foldedWord) const { return m_words.contains(foldedWord); }
    bool empty() const { return m_words.empty(); }
    /// Letters of the longest word; 0 if there is none.
    std::size_t longest() const { return m_byLength.empty() ? 0 : m_byLength.rbegin()->first; }

    /// The word that is meant by a pattern in which « * » stands for one letter: the only one that fits, or
    /// a long one that stands in many times as many phrases as all others. Nothing if nobody can tell.
    std::optional<std::string> likeliestMatch(std::string_view pattern) const;
    /// Whether a word fits such a pattern.
    bool hasMatch(std::string_view pattern) const;

private:
    struct Word {
        std::string letters;
        std::size_t phrases = 0; ///< it stands in
    };
    struct Hash : std::hash<std::string_view> {
        using is_transparent = void;
    };
    std::unordered_map<std::string, std::size_t, Hash, std::equal_to<>> m_words; ///< where in m_byLength
    std::map<std::size_t, std::vector<Word>> m_byLength;
};

} // namespace vigie
