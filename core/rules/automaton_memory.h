// SPDX-License-Identifier: GPL-3.0-or-later
// Finds every place of thousands of patterns in one walk over a text. The deterministic automaton behind it
// would be far too large to build: its states are made when a text first needs them, and kept.
#pragma once

#include "core/rules/automaton.h"
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

/// The states that the texts read so far have needed. For one thread. Bounded: when it is full, all of them
/// are forgotten and learnt anew.
class AutomatonMemory {
public:
    /// REQUIRES: `automaton` outlives the memory.
    explicit AutomatonMemory(const Automaton& automaton, std::size_t limit = usualLimit);

    /// Calls found(pattern, span) for each place where a pattern begins, with the longest match from there,
    /// in the order of the beginnings. No match is longer than `longestMatch`, so this is O(length).
    /// `tokens` cover the text; their words have the same numbers in all texts.
    template <typename Found>
    void find(std::string_view text, const std::vector<Token>& tokens, Found found) {
        for (std::size_t token = 0; token < tokens.size(); ++token) {
            const ByteSpan span = tokens[token].span;
            const std::size_t end = m_beginsInsideWords ? span.end : span.begin + 1;
            for (std::size_t begin = span.begin; begin < end; ++begin) {
                walk(text, tokens, token, begin);
                for (const Number pattern : m_ended) {
                    found(pattern, ByteSpan{begin, m_ends[pattern]});
                    m_ends[pattern] = 0;
                }
                m_ended.clear();
            }
        }
    }

    static constexpr std::size_t longestMatch = 2000;     ///< bytes
    static constexpr std::size_t usualLimit = 20'000'000; ///< transitions and nodes of states: about 80 MB

private:
    using Number = Nfa::Number;
    using ByteClass = Automaton::ByteClass;
    using State = std::uint32_t;
    enum : State { unknown, dead, firstLearnt };

    /// What a state stands for.
    struct Content {
        std::u32string_view nodes; ///< reached by the last byte
        std::u32string_view ended; ///< patterns that ended before the last byte
        bool afterWordCharacter = false;
    };
    /// Where a whole word leads from a state, if no pattern ends in it. Most steps are such jumps.
    struct Jump {
        State from = unknown;
        std::uint32_t word = 0;
        State to = unknown;
    };

    void walk(std::string_view text, const std::vector<Token>& tokens, std::size_t token, std::size_t begin);
    State beginning(std::string_view text, std::size_t begin);
    Jump& jumpFrom(State state, std::uint32_t word);
    State overToken(State state, std::string_view text, const Token& token);
    State overBytes(State state, std::string_view text, ByteSpan span);
    State next(State state, ByteClass c) {
        const State known = m_next[c][state];
        return known != unknown ? known : learnNext(state, c);
    }
    void noteEnded(State state, std::size_t at) {
        if (m_hasEnded[state] != 0 && at != m_begin) // nothing is no match
            noteAllEnded(state, at);
    }
    void noteAllEnded(State state, std::size_t at);

    State learnNext(State state, ByteClass c);
    State learn(bool afterWordCharacter);
    void reach(Number node);
    void forget();

    const Automaton& m_automaton;
    std::size_t m_limit;
    std::vector<std::vector<State>> m_next; ///< by class and state
    std::vector<Content> m_contents;        ///< by state
    std::vector<char> m_hasEnded;           ///< by state: whether patterns have ended
    std::unordered_map<std::u32string, State> m_states;
    std::vector<Jump> m_firstJumps;      ///< by word: from m_beginnings.back()
    std::vector<Jump> m_jumps;           ///< hashed by state and word; a later one takes the place
    std::array<State, 3> m_beginnings{}; ///< behind a letter or digit, behind « _ », behind anything else
    bool m_beginsInsideWords = false;
    std::size_t m_learntNodes = 0;

    // The walk under way.
    std::size_t m_begin = 0;
    std::vector<Number> m_ended;     ///< the patterns that it found
    std::vector<std::size_t> m_ends; ///< by pattern: where; 0: nowhere
    std::size_t m_notes = 0;         ///< how often a pattern ended

    // What learnNext() builds a state from.
    std::u32string m_newNodes;
    std::u32string m_newEnded;
    std::vector<std::uint32_t> m_seenIn; ///< by node: the last round that came through
    std::vector<std::uint32_t> m_reachedIn;
    std::uint32_t m_round = 0;
};

} // namespace vigie
