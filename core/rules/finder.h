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
#include "core/rules/token_runs.h"
#include "core/rules/tokens.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace vigie {

/// A place of a pattern, in bytes of the text.
struct Match {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
};

/// From left to right; of those that begin together, the longest first.
struct MatchOrder {
    bool operator()(const Match& a, const Match& b) const {
        return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
    }
};

/// For one thread. Bounded: when it has learnt too much, it forgets all of that and learns anew.
/// Tested by tst_automaton.cpp.
class Finder {
public:
    /// Patterns that are pieces of a larger one have numbers one after the other; `goesOn` is set for all
    /// but the last of them. REQUIRES: the automata outlive the finder.
    Finder(const std::vector<Automaton>& automata, const std::vector<bool>& goesOn,
           std::size_t limit = usualLimit);

    /// The patterns that match, ascending; of pieces only those that have the piece before somewhere in front
    /// of them. A match does not go on once it is `longestMatch` long, so this is
    /// O(length). Valid until the next call. REQUIRES: less than 4 GB of text.
    const std::vector<std::uint32_t>& find(std::string_view text);
    /// Every match of a pattern that find() gave, also those that lie in longer ones; ordered.
    std::span<const Match> matchesOf(std::uint32_t pattern) const;

    static constexpr std::size_t longestMatch = 2000;     ///< bytes
    static constexpr std::size_t usualLimit = 40'000'000; ///< numbers kept: about 160 MB

private:
    using State = AutomatonMemory::State;
    using Bits = std::vector<std::uint64_t>;
    static constexpr std::size_t longestRun = 8; ///< tokens; what goes on behind them is seldom met again
    static constexpr std::size_t mostWords = 60'000;

    /// A walk that goes on behind a run of tokens; where it began is counted from the run's beginning.
    struct Start {
        std::uint32_t begin = 0;
        std::uint32_t memory = 0;
        State state = AutomatonMemory::dead;
    };

    void findBeginnings();
    void fetchRuns() const;
    void findFrom(std::size_t first, std::string_view text);
    TokenRun runOf(const TokenRun& before, const Token& token, std::size_t begin, std::string_view text);
    void learnFirst(ByteSpan token, std::string_view text);
    void learn(Start walker, ByteSpan way, std::size_t begin, std::string_view text);
    void goOn(const Start& start, std::size_t at, std::size_t begin, std::string_view text);
    void note(std::uint32_t pattern, Match match);
    void order();
    bool isFull() const;
    void forget();

    std::vector<AutomatonMemory> m_memories;
    Bits m_isBehind; ///< by pattern: whether it is a piece behind another one
    std::size_t m_limit;
    std::array<std::array<bool, 256>, 3> m_mayBegin{}; ///< by what stands before, and by the first byte
    Vocabulary m_vocabulary;
    TokenRuns m_runs;
    // What the last token of a run leads to, for walks that begin in its first one; places are counted from
    // the beginning of the run.
    struct Note {
        std::uint32_t pattern = 0;
        Match match;
    };
    std::vector<Note> m_notes;
    std::vector<Start> m_starts;

    // The text under way. Its matches are put together by pattern: comparing them all would take longer than
    // finding them.
    std::vector<Token> m_tokens;
    std::vector<Note> m_found;             ///< as they come
    Bits m_isFound;                        ///< by pattern
    std::vector<std::uint32_t> m_patterns; ///< those that are found
    std::vector<Range> m_places;           ///< of these patterns, in m_matches
    std::vector<Match> m_matches;
};

} // namespace vigie
