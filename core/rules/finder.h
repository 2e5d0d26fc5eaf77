// SPDX-License-Identifier: GPL-3.0-or-later
// Finds every place of thousands of patterns in one text.
//
// From each place on the automata walk over the text as long as some pattern may still match there, which is
// seldom further than a word. What a word leads to is remembered: the patterns that lie in it, and the walks
// that go on behind it. So a word that was met before costs one look-up, however many patterns there are, and
// a new one its letters. What any words may follow is cut before (gaps.h): no walk goes along with the rest
// of a sentence.
#pragma once

#include "core/rules/automaton_memory.h"
#include "core/rules/tokens.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace vigie {

/// A place of a pattern, in bytes of the text.
struct Match {
    std::uint32_t pattern = 0;
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
};

/// In order of pattern and beginning, the longest first.
bool isBefore(const Match& a, const Match& b);

/// For one thread. Bounded: when it has learnt too much, it forgets all of that and learns anew.
/// Tested by tst_automaton.cpp.
class Finder {
public:
    /// Patterns that are pieces of a larger one have numbers one after the other; `goesOn` is set for all
    /// but the last of them. REQUIRES: the automata and `goesOn` outlive the finder.
    Finder(const std::vector<Automaton>& automata, const std::vector<bool>& goesOn,
           std::size_t limit = usualLimit);

    /// Every match of every pattern, also those that lie in longer ones; ordered. Of pieces only those that
    /// have the piece before somewhere in front of them, and the next one in the text. A match does not go on
    /// once it is `longestMatch` long, so this is O(length). Valid until the next call. REQUIRES: less than
    /// 4 GB of text.
    const std::vector<Match>& find(std::string_view text);

    static constexpr std::size_t longestMatch = 2000;     ///< bytes
    static constexpr std::size_t usualLimit = 40'000'000; ///< numbers kept: about 160 MB

private:
    using State = AutomatonMemory::State;

    /// Of m_notes or m_starts.
    struct Range {
        std::uint32_t begin = 0;
        std::uint32_t end = 0;
    };
    /// A walk that goes on behind a token; where it began is counted from the token's beginning.
    struct Start {
        std::uint32_t begin = 0;
        std::uint32_t memory = 0;
        State state = AutomatonMemory::dead;
    };
    /// What a token leads to. The places of notes, too, are counted from its beginning.
    struct Word {
        bool isLearnt = false;
        Range notes;
        Range starts;
    };

    void findBeginnings();
    const Word& wordOf(std::string_view text, const Token& token);
    void learn(Word& word, std::string_view text, ByteSpan token);
    void goOn(const Start& start, std::string_view text, ByteSpan token);
    template <typename Found>
    State walk(std::size_t memory, State state, std::string_view text, ByteSpan way, Found found);
    void note(const Match& match);
    bool isFull() const;
    void forget();

    std::vector<AutomatonMemory> m_memories;
    const std::vector<bool>& m_goesOn;
    std::size_t m_limit;
    std::array<std::array<bool, 256>, 3> m_mayBegin{}; ///< by what stands before, and by the first byte
    Vocabulary m_vocabulary;
    std::vector<std::array<Word, 3>> m_words; ///< by token and what stands before it
    std::vector<Match> m_notes;
    std::vector<Start> m_starts;

    // The text under way.
    std::vector<Token> m_tokens;
    std::vector<Match> m_matches;
    std::vector<std::uint32_t> m_foundIn; ///< by pattern: the last text that had one
    std::uint32_t m_text = 0;
};

} // namespace vigie
