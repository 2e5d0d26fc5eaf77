// SPDX-License-Identifier: GPL-3.0-or-later
// The deterministic automaton of thousands of patterns would be far too large to build: its states are made
// when a text first needs them, and kept.
#pragma once

#include "core/rules/automaton.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace vigie {

/// What stands before the place where a pattern begins.
enum class Before { Alnum, Underscore, Other };

/// The states that the texts read so far have needed. For one thread. Grows until forget().
/// Tested by tst_automaton.cpp.
class AutomatonMemory {
public:
    using State = std::uint32_t;          ///< odd where patterns end, so that others need not be looked at
    static constexpr State dead = 1 << 1; ///< no pattern can match any more

    /// REQUIRES: `automaton` outlives the memory.
    explicit AutomatonMemory(const Automaton& automaton);
    AutomatonMemory(const AutomatonMemory&) = delete; // its contents would point into the other one
    AutomatonMemory(AutomatonMemory&&) = default;

    State beginning(Before before) const { return m_beginnings[static_cast<std::size_t>(before)]; }
    State behind(State state, char c) { return next(state, m_automaton.classOf(c)); }
    State behindTheText(State state) { return next(state, m_automaton.endOfText()); }
    /// The patterns that end before the byte that led to this state, and whether there are any.
    std::u32string_view endedBefore(State state) const { return m_contents[state >> 1].ended; }
    static bool hasEnds(State state) { return (state & 1) != 0; }

    /// Numbers kept.
    std::size_t size() const { return few * m_steps.size() + m_rows.size() + m_learntNodes; }
    void forget();

private:
    using Number = Nfa::Number;
    using ByteClass = Automaton::ByteClass;
    static constexpr State unknown = 0;

    /// What a state stands for.
    struct Content {
        std::u32string_view nodes; ///< reached by the last byte; a branch stands for its arms
        std::u32string_view ended; ///< patterns that ended before the last byte
        bool afterWordCharacter = false;
    };

    /// The arms of a branch that has many, so that nobody has to try them all for every byte.
    struct Fan {
        std::vector<std::pair<ByteClass, Number>> steps; ///< where a byte leads; in order of class
        std::vector<Number> others;                      ///< arms that take no byte themselves
    };

    /// The steps learnt from a state, each a class of bytes and the state behind it. Most states have few:
    /// so these lie in one line of the processor's cache. Of a state that has more, all are in a row, by
    /// class.
    static constexpr std::size_t few = 16;
    struct alignas(64) Steps {
        std::array<std::uint32_t, few - 1> steps{}; ///< class (8 bits) and state (24); 0: none
        std::uint32_t row = 0;                      ///< in m_rows, from 1 on; 0: there is none
    };
    static constexpr unsigned stateBits = 24;

    State next(State state, ByteClass c) {
        const Steps& known = m_steps[state >> 1];
        if (known.row != 0) {
            const State behind = m_rows[known.row + c];
            return behind != unknown ? behind : learnNext(state, c);
        }
        for (const std::uint32_t step : known.steps)
            if (step != 0 && step >> stateBits == c)
                return step & ((1 << stateBits) - 1);
        return learnNext(state, c);
    }
    void keep(State state, ByteClass c, State behind);
    State learnNext(State state, ByteClass c);
    State learn(bool afterWordCharacter);
    void take(Number node, bool afterWordCharacter, ByteClass c);
    void takeArms(Number branch, bool afterWordCharacter, ByteClass c);
    const Fan& fanOf(Number branch);
    void reach(Number node);

    const Automaton& m_automaton;
    std::vector<Steps> m_steps;      ///< by number of state
    std::vector<State> m_rows;       ///< by class
    std::vector<Content> m_contents; ///< by number of state
    std::unordered_map<std::u32string, State> m_states;
    std::vector<std::uint32_t> m_fanOf;  ///< by node: in m_fans, from 1 on; 0: not made yet
    std::deque<Fan> m_fans;              ///< a fan stays where it is when taking its arms adds others
    std::array<State, 3> m_beginnings{}; ///< by what stands before
    std::size_t m_learntNodes = 0;

    // What learnNext() builds a state from.
    std::u32string m_newNodes;
    std::u32string m_newEnded;
    std::u32string m_name;                ///< of a state: the key of m_states
    std::vector<std::uint32_t> m_takenIn; ///< by node: the last round that came through
    std::vector<std::uint32_t> m_reachedIn;
    std::uint32_t m_round = 0;
};

} // namespace vigie
