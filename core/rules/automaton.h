// SPDX-License-Identifier: GPL-3.0-or-later
// Patterns made ready for being found together, see finder.h.
#pragma once

#include "core/rules/nfa.h"

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace vigie {

/// The patterns' nodes, and the bytes put together that no pattern tells apart. Immutable.
/// Tested by tst_automaton.cpp.
class Automaton {
public:
    using ByteClass = std::uint8_t; ///< bytes that no pattern tells apart
    using Number = Nfa::Number;
    using Node = Nfa::Node;

    explicit Automaton(Nfa nfa = {});

    const Node& node(Number number) const { return m_nodes[number]; }
    std::size_t nodes() const { return m_nodes.size(); }
    /// The nodes that a branch leads to.
    std::span<const Number> arms(const Node& branch) const {
        return std::span(m_branches).subspan(branch.next, branch.value);
    }
    /// The branches where patterns begin: those that begin anywhere, and those that need an edge.
    Number beginnings() const { return m_beginnings; }
    Number beginningsAtEdge() const { return m_beginningsAtEdge; }
    ByteClass classOf(char c) const { return m_classOf[static_cast<unsigned char>(c)]; }
    ByteClass endOfText() const { return m_endOfText; }
    std::size_t classes() const { return m_endOfText + std::size_t{1}; }
    bool contains(std::uint32_t byteSet, ByteClass c) const { return m_classSets[byteSet][c]; }
    const std::vector<ByteClass>& classesIn(std::uint32_t byteSet) const { return m_classesIn[byteSet]; }
    bool isWordCharacter(ByteClass c) const { return m_isWordCharacter[c]; } ///< [A-Za-z0-9_]
    /// Whether anything may come of a byte at that node. False is sure.
    bool mayTake(const Node& node, ByteClass c) const { return m_classSets[node.takes][c]; }
    /// Whether « \b » may be asked at that node, before the next byte.
    bool asksForBorder(Number node) const { return m_asksForBorder[node]; }

private:
    using ClassSet = std::bitset<256>; // some bytes never stand in UTF-8: that leaves one for the text's end

    void findClasses(const std::vector<ByteSet>& sets);
    void findTaken();
    ClassSet takenAt(const Node& node) const;
    void findBorders();
    bool leadsToBorder(const Node& node) const;

    Number m_beginnings = 0;
    Number m_beginningsAtEdge = 0;
    std::array<ByteClass, 256> m_classOf{};
    ByteClass m_endOfText = 0;
    std::array<bool, 256> m_isWordCharacter{};
    std::vector<ClassSet> m_classSets;               ///< first the byte sets
    std::vector<std::vector<ByteClass>> m_classesIn; ///< by byte set
    std::vector<Node> m_nodes;
    std::vector<Number> m_branches;
    std::vector<bool> m_asksForBorder; ///< by node
};

} // namespace vigie
