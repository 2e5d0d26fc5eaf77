// SPDX-License-Identifier: GPL-3.0-or-later
// The deterministic automaton of thousands of patterns would be far too large to build: its states are made
// when a text first needs them, and kept. That pays where many patterns are under way. Where few are, trying
// their nodes one by one takes less than making a state, and words that come again are known by their run
// anyway (finder.h).
#pragma once

#include "core/rules/automaton.h"
#include "core/text/byte_span.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
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
    /// Whether a match may begin with that byte.
    bool mayBegin(Before before, char c) { return next(beginning(before), m_automaton.classOf(c)) != dead; }

    /// Goes from `state` along a way through the text, calls found(patterns, end) for those that end before a
    /// byte on it, and gives the state at its end.
    template <typename Found>
    State walk(State state, std::string_view text, ByteSpan way, const Found& found) {
        for (std::size_t at = way.begin; at < way.end && state != dead;) {
            const ByteClass c = m_automaton.classOf(text[at]);
            const State behind = findNext(state, c);
            if (behind == unknown && m_contents[state >> 1].isSmall) {
                state = walkThroughNodes(state, text, at, way.end, found);
                continue;
            }
            state = behind != unknown ? behind : learnNext(state, c);
            if (hasEnds(state))
                found(endedBefore(state), at);
            ++at;
        }
        return state;
    }
    /// The patterns that end with the text, behind a walk up to there.
    std::u32string_view endedWithTheText(State state) {
        return endedBefore(next(state, m_automaton.endOfText()));
    }

    /// Numbers kept.
    std::size_t size() const { return few * m_steps.size() + m_rows.size() + m_learntNodes; }
    void forget();

private:
    using Number = Nfa::Number;
    using ByteClass = Automaton::ByteClass;
    static constexpr State unknown = 0;
    static constexpr std::size_t fewNodes = 16; ///< a branch counts as its arms

    /// What a state stands for.
    struct Content {
        std::u32string_view nodes; ///< reached by the last byte; a branch stands for its arms
        std::u32string_view ended; ///< patterns that ended before the last byte
        bool afterWordCharacter = false;
        bool isSmall = false; ///< a step from there takes less than learning it would
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

    std::u32string_view endedBefore(State state) const { return m_contents[state >> 1].ended; }
    static bool hasEnds(State state) { return (state & 1) != 0; }

    /// Unknown if that step was not learnt.
    State findNext(State state, ByteClass c) const {
        const Steps& known = m_steps[state >> 1];
        if (known.row != 0)
            return m_rows[known.row + c];
        for (const std::uint32_t step : known.steps)
            if (step != 0 && step >> stateBits == c)
                return step & ((1 << stateBits) - 1);
        return unknown;
    }
    State next(State state, ByteClass c) {
        const State behind = findNext(state, c);
        return behind != unknown ? behind : learnNext(state, c);
    }
    void keep(State state, ByteClass c, State behind);
    State learnNext(State state, ByteClass c);
    State learn(bool afterWordCharacter);

    /// The same from a small state, up to the end or where many nodes are under way. Learns only the state it
    /// comes to.
    template <typename Found>
    State walkThroughNodes(State state, std::string_view text, std::size_t& at, std::size_t end,
                           const Found& found) {
        bool afterWordCharacter = m_contents[state >> 1].afterWordCharacter;
        m_newNodes = m_contents[state >> 1].nodes;
        do {
            const ByteClass c = m_automaton.classOf(text[at]);
            m_nodes.swap(m_newNodes);
            m_newNodes.clear();
            takeAll(m_nodes, afterWordCharacter, c);
            afterWordCharacter = m_automaton.isWordCharacter(c);
            if (!m_newEnded.empty())
                found(m_newEnded, at);
            m_newEnded.clear();
        } while (++at < end && !m_newNodes.empty() && areFew(m_newNodes));
        return learn(afterWordCharacter);
    }
    bool areFew(std::u32string_view nodes) const;
    void beginRound();
    void takeAll(std::u32string_view nodes, bool afterWordCharacter, ByteClass c);
    void take(Number node, bool afterWordCharacter, ByteClass c) {
        if (m_automaton.mayTake(m_automaton.node(node), c)) // most nodes take few bytes
            takeFrom(node, afterWordCharacter, c);
    }
    void takeFrom(Number node, bool afterWordCharacter, ByteClass c);
    void takeArms(Number branch, bool afterWordCharacter, ByteClass c);
    const Fan& fanOf(Number branch);
    void reach(Number node);

    const Automaton& m_automaton;
    std::vector<Steps> m_steps;      ///< by number of state
    std::vector<State> m_rows;       ///< by class
    std::vector<Content> m_contents; ///< by number of state
    std::unordered_map<std::u32string, State> m_states;
    std::unordered_map<Number, Fan> m_fans; ///< by branch
    std::array<State, 3> m_beginnings{};    ///< by what stands before
    std::size_t m_learntNodes = 0;

    // What a step leads from and to.
    std::u32string m_nodes;
    std::u32string m_newNodes;
    std::u32string m_newEnded;
    std::u32string m_name; ///< of a state: the key of m_states
    struct Rounds {
        std::uint32_t taken = 0; ///< the last one that came through
        std::uint32_t reached = 0;
    };
    std::vector<Rounds> m_rounds; ///< by node
    std::uint32_t m_round = 0;
};

} // namespace vigie
