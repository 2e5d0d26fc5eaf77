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
#include "core/rules/matches.h"
#include "core/rules/token_runs.h"
#include "core/rules/tokens.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace vigie {

/// For one thread. Bounded: when it has learnt too much, it forgets all of that and learns anew.
/// Tested by tst_automaton.cpp.
class Finder {
public:
    /// Patterns that are pieces of a larger one have numbers one after the other; `goesOn` is set for all
    /// but the last of them. REQUIRES: the automata outlive the finder.
    Finder(const std::vector<Automaton>& automata, const std::vector<bool>& goesOn,
           std::size_t limit = usualLimit);

    /// Every match of every pattern, also those that lie in longer ones; of pieces only those that have the
    /// piece before somewhere in front of them. A match does not go on once it is `longestMatch` long, so
    /// this is O(length). Valid until the next call. REQUIRES: less than 4 GB of text.
    const Matches& find(std::string_view text);

    static constexpr std::size_t longestMatch = 2000;     ///< bytes
    static constexpr std::size_t usualLimit = 40'000'000; ///< numbers kept: about 160 MB

private:
    using State = AutomatonMemory::State;
    static constexpr std::size_t longestRun = 8; ///< tokens; what goes on behind them is seldom met again
    static constexpr std::size_t mostWords = 60'000;

    // Places in notes and starts are counted from the beginning of the run.

    /// A match that ends in the last token of a run.
    struct Note {
        std::uint32_t pattern = 0;
        bool isBehind = false; ///< whether it is a piece that needs the one before
        Match match;
    };

    /// A walk that goes on behind a run.
    struct Start {
        std::uint32_t begin = 0;
        std::uint32_t memory = 0;
        State state = AutomatonMemory::dead;
    };

    void findBeginnings();
    void findFrom(std::size_t first, std::string_view text);
    const TokenRun& learnRun(const TokenRun& before, const Token& token, std::size_t begin,
                             std::string_view text);
    void learnFirst(ByteSpan token, std::string_view text);
    void learn(Start walker, ByteSpan way, std::size_t begin, std::string_view text);
    void goOn(const Start& start, std::size_t at, std::size_t begin, std::string_view text);
    Note noteOf(std::uint32_t pattern, std::size_t begin, std::size_t end) const;
    void addAll(Range notes, std::size_t begin);
    void add(const Note& note, std::size_t begin);
    bool isFull() const;
    void forget();

    std::vector<AutomatonMemory> m_memories;
    NumberSet m_behind; ///< the patterns that are pieces behind another one
    std::size_t m_limit;
    std::array<std::array<bool, 256>, 3> m_mayBegin{}; ///< by what stands before, and by the first byte
    Vocabulary m_vocabulary;
    TokenRuns m_runs;
    // What the last token of a run leads to, for walks that begin in its first one.
    std::vector<Note> m_notes;
    std::vector<Start> m_starts;
    bool m_hasLearnt = false; ///< since it was last asked whether that is too much

    // The text under way.
    std::vector<Token> m_tokens;
    Matches m_matches;
};

} // namespace vigie
