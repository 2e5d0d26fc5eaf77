// SPDX-License-Identifier: GPL-3.0-or-later
// Many expressions as the nodes of one nondeterministic automaton over bytes (Thompson, 1968).
#pragma once

#include "core/rules/expression.h"

#include <cstdint>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace vigie {

class Nfa {
public:
    enum class Kind : std::uint8_t {
        Byte,       ///< on a byte of byteSets()[value], to `next`
        Run,        ///< on a byte of byteSets()[value], here again; and to `next` without one
        Branch,     ///< to each of the `value` nodes that stand in branches() from `next` on
        WordBorder, ///< to `next` where « \b » holds
        Ahead,      ///< to `next` before a byte of byteSets()[value], or at the end of the text
        Match       ///< the pattern numbered `value` ends here
    };
    struct Node {
        Kind kind = Kind::Match;
        bool repeats = false; ///< a branch that leads back to itself
        std::uint32_t value = 0;
        std::uint32_t next = 0;
        std::uint32_t takes = 0; ///< see Automaton::mayTake()
    };
    using Number = std::uint32_t; ///< of a node

    /// Adds a pattern; its matches may begin only behind something else than an ASCII letter or digit
    /// (`edgeBefore`), and end only before something else.
    void add(const Expression& expression, Number pattern, bool edgeBefore, bool edgeAfter);

    /// A node from which each of the `arms` goes on. Where many begin alike they share that: so states hold
    /// one node instead of many.
    Number addBranch(const std::vector<Number>& arms);

    /// Nothing more will be added: what was kept for that is forgotten.
    void close() { m_joined = {}; }
    std::vector<Node> releaseNodes() { return std::move(m_nodes); }
    std::vector<Number> releaseBranches() { return std::move(m_branches); }

    std::size_t patterns() const { return m_patterns; } ///< one more than the highest number
    const std::vector<Node>& nodes() const { return m_nodes; }
    const std::vector<ByteSet>& byteSets() const { return m_byteSets; }
    /// Where the patterns begin: those that begin anywhere, and those that need an edge.
    const std::vector<Number>& beginnings() const { return m_beginnings; }
    const std::vector<Number>& beginningsAtEdge() const { return m_beginningsAtEdge; }

private:
    Number addNode(Kind kind, std::uint32_t value, Number next);
    Number addPlainBranch(const std::vector<Number>& arms);
    Number joined(std::vector<Number> arms);
    void addArms(Number node, std::vector<Number>& arms) const;
    std::uint32_t numberOf(const ByteSet& bytes);
    Number build(const Expression& expression, Number next);
    Number buildRepeat(const Expression& repeat, Number next);

    std::size_t m_patterns = 0;
    std::vector<Node> m_nodes;
    std::vector<Number> m_branches;
    std::vector<ByteSet> m_byteSets;
    std::unordered_map<ByteSet, std::uint32_t> m_setNumbers;
    std::unordered_map<std::u32string, Number> m_joined; ///< by arms, until close()
    std::vector<Number> m_beginnings;
    std::vector<Number> m_beginningsAtEdge;
};

} // namespace vigie
