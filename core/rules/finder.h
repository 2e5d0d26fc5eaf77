// SPDX-License-Identifier: GPL-3.0-or-later
// Finds every place of thousands of patterns in one walk over a text.
//
// The text is walked from each place where a pattern may begin, but hardly ever byte by byte: which walks a
// token begins, and where a token leads a walk, is worked out once with the automata and then looked up. So a
// text of known words costs a few look-ups a word, however many patterns there are.
#pragma once

#include "core/rules/automaton_memory.h"
#include "core/rules/tokens.h"
#include "core/text/byte_span.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace vigie {

/// A place of a pattern, in bytes of the text.
struct Match {
    std::uint32_t pattern = 0;
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
};

/// For one thread. Bounded: when it has learnt too much, it forgets all of that and learns anew.
/// Tested by tst_automaton.cpp.
class Finder {
public:
    /// REQUIRES: the automata outlive the finder.
    explicit Finder(const std::vector<Automaton>& automata, std::size_t limit = usualLimit);

    /// Each place where a pattern begins, with the longest match from there; in order of pattern and
    /// beginning. A match does not go on once it is `longestMatch` long, so this is O(length). Valid until
    /// the next call. REQUIRES: less than 4 GB of text.
    const std::vector<Match>& find(std::string_view text);

    static constexpr std::size_t longestMatch = 2000;     ///< bytes
    static constexpr std::size_t usualLimit = 40'000'000; ///< numbers kept: about 160 MB

private:
    /// The states of all automata side by side, numbered.
    using State = std::uint32_t;
    static constexpr State dead = 0;

    /// Of m_notes or m_starts.
    struct Range {
        std::uint32_t begin = 0;
        std::uint32_t end = 0;
        bool empty() const { return begin == end; }
    };
    /// A pattern that ends so many bytes behind the beginning of a token.
    struct Note {
        std::uint32_t pattern = 0;
        std::uint32_t offset = 0;
    };
    /// Where a token leads, and which patterns end on the way.
    struct Leap {
        State to = dead;
        Range notes;
    };
    /// Leaps in a line of the processor's cache, eight bytes each: state and token (36 bits), then where it
    /// leads (20) or, marked so (1), its number in m_notedLeaps. 0: none.
    struct alignas(64) Line {
        std::array<std::uint64_t, 8> leaps{};
    };
    /// A walk that begins so many bytes behind the beginning of a token, and its way to the token's end.
    struct Start {
        std::uint32_t offset = 0;
        Leap leap;
    };

    /// From a place where patterns may begin, as far as it has come.
    struct Walk {
        std::size_t begin = 0;
        std::size_t token = 0; ///< the next one
        State state = dead;
    };

    void beginWalks(std::string_view text, std::size_t first);
    void goOn(std::string_view text);
    bool isWorthIt(const Walk& walk);
    Range notesAtEnd(State state);
    void note(const Walk& walk, const Leap& leap, std::size_t tokenBegin);
    void note(const Walk& walk, std::uint32_t pattern, std::size_t end);
    void keepLongest();
    Range startsIn(std::string_view text, const Token& token);
    Range learnStarts(std::string_view text, const Token& token);
    Line& lineOf(State state, const Token& token);
    Leap leapOver(State state, std::string_view text, const Token& token);
    bool diesOn(State state, char c);
    Leap learnLeap(std::u32string states, std::string_view text, ByteSpan span, std::size_t tokenBegin);
    State numberOf(const std::u32string& states);
    bool isFull() const;
    void forget();

    std::vector<AutomatonMemory> m_memories;
    std::size_t m_limit;
    Vocabulary m_words;
    std::vector<std::u32string> m_states; ///< by number
    std::vector<Range> m_atEnd;           ///< by state, in m_notes: patterns that end with the text
    std::vector<std::uint64_t> m_diesOn;  ///< by state: heads of tokens that no pattern goes on with, as bits
    std::unordered_map<std::u32string, State> m_numbers;
    std::vector<std::array<Range, 3>> m_startsOf; ///< by token and what stands before it, in m_starts
    std::vector<Start> m_starts;                  ///< those that lead somewhere
    std::vector<Line> m_leaps;                    ///< hashed by state and token; the oldest of a line goes
    std::vector<Leap> m_notedLeaps;               ///< those with notes, which are few
    std::vector<Note> m_notes;

    // The text under way.
    std::vector<Token> m_tokens;
    std::vector<Walk> m_walks;
    std::vector<Match> m_matches;
};

} // namespace vigie
