// SPDX-License-Identifier: GPL-3.0-or-later
// Finds every place of thousands of patterns in one walk over a text. The deterministic automaton behind it
// would be far too large to build: its states are made when a text first needs them, and kept.
#pragma once

#include "core/rules/nfa.h"
#include "core/text/byte_span.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace vigie {

/// Immutable once made. What is learnt while reading lies in an AutomatonMemory, one for each thread.
/// Tested by tst_automaton.cpp.
class Automaton {
public:
    using ByteClass = std::uint8_t; ///< bytes that no pattern tells apart

    explicit Automaton(Nfa nfa = {});

    const Nfa& nfa() const { return m_nfa; }
    std::size_t patterns() const { return m_nfa.patterns(); } ///< their numbers are smaller
    ByteClass classOf(char c) const { return m_classOf[static_cast<unsigned char>(c)]; }
    ByteClass endOfText() const { return m_endOfText; }
    std::size_t classes() const { return m_endOfText + std::size_t{1}; }
    bool contains(std::uint32_t byteSet, ByteClass c) const {
        return m_members[byteSet * classes() + c] != 0;
    }
    bool isAlnum(ByteClass c) const { return m_isAlnum[c]; }                 ///< [A-Za-z0-9]
    bool isWordCharacter(ByteClass c) const { return m_isWordCharacter[c]; } ///< [A-Za-z0-9_]

private:
    Nfa m_nfa;
    std::array<ByteClass, 256> m_classOf{};
    ByteClass m_endOfText = 0;
    std::vector<char> m_members; ///< byte set × class
    std::array<bool, 256> m_isAlnum{};
    std::array<bool, 256> m_isWordCharacter{};
};

/// The states that the texts read so far have needed. For one thread. Bounded: when it is full, all of them
/// are forgotten and learnt anew.
class AutomatonMemory {
public:
    /// REQUIRES: `automaton` outlives the memory.
    explicit AutomatonMemory(const Automaton& automaton, std::size_t limit = usualLimit);

    /// Calls found(pattern, span) for each place where a pattern begins, with the longest match from there,
    /// in the order of the beginnings. No match is longer than `longestMatch`, so this is O(length).
    template <typename Found> void find(std::string_view text, Found found) {
        for (std::size_t begin = 0; begin < text.size(); ++begin) {
            walk(text, begin);
            for (const Number pattern : m_ended) {
                found(pattern, ByteSpan{begin, m_ends[pattern]});
                m_ends[pattern] = 0;
            }
            m_ended.clear();
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

    void walk(std::string_view text, std::size_t begin);
    State beginning(std::string_view text, std::size_t begin);
    State next(State state, ByteClass c);
    State learnNext(State state, ByteClass c);
    State learn(bool afterWordCharacter);
    void reach(Number node);
    void forget();

    const Automaton& m_automaton;
    std::size_t m_limit;
    std::vector<State> m_next; ///< state × class
    std::vector<Content> m_contents;
    std::unordered_map<std::u32string, State> m_states;
    std::array<State, 3> m_beginnings{}; ///< behind a letter or digit, behind « _ », behind anything else
    std::size_t m_learntNodes = 0;

    std::vector<Number> m_ended;     ///< the patterns that the walk under way found
    std::vector<std::size_t> m_ends; ///< by pattern: where; 0: nowhere

    // What learnNext() builds a state from.
    std::u32string m_newNodes;
    std::u32string m_newEnded;
    std::vector<std::uint32_t> m_seenIn; ///< by node: the last round that came through
    std::vector<std::uint32_t> m_reachedIn;
    std::uint32_t m_round = 0;
};

} // namespace vigie
