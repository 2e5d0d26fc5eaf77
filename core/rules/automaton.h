// SPDX-License-Identifier: GPL-3.0-or-later
// Patterns made ready for being found together, see finder.h.
#pragma once

#include "core/rules/nfa.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace vigie {

/// The patterns' nodes, and the bytes put together that no pattern tells apart. Immutable.
/// Tested by tst_automaton.cpp.
class Automaton {
public:
    using ByteClass = std::uint8_t; ///< bytes that no pattern tells apart

    explicit Automaton(Nfa nfa = {});

    const Nfa& nfa() const { return m_nfa; }
    /// The branches where patterns begin: those that begin anywhere, and those that need an edge.
    Nfa::Number beginnings() const { return m_beginnings; }
    Nfa::Number beginningsAtEdge() const { return m_beginningsAtEdge; }
    std::size_t patterns() const { return m_nfa.patterns(); } ///< their numbers are smaller
    ByteClass classOf(char c) const { return m_classOf[static_cast<unsigned char>(c)]; }
    ByteClass endOfText() const { return m_endOfText; }
    std::size_t classes() const { return m_endOfText + std::size_t{1}; }
    bool contains(std::uint32_t byteSet, ByteClass c) const {
        return m_members[byteSet * classes() + c] != 0;
    }
    const std::vector<ByteClass>& classesIn(std::uint32_t byteSet) const { return m_classesIn[byteSet]; }
    bool isWordCharacter(ByteClass c) const { return m_isWordCharacter[c]; } ///< [A-Za-z0-9_]
    /// Whether « \b » may be asked at that node, before the next byte.
    bool asksForBorder(Nfa::Number node) const { return m_asksForBorder[node]; }

private:
    void findBorders();
    bool leadsToBorder(const Nfa::Node& node) const;

    Nfa m_nfa;
    Nfa::Number m_beginnings;
    Nfa::Number m_beginningsAtEdge;
    std::array<ByteClass, 256> m_classOf{};
    ByteClass m_endOfText = 0;
    std::vector<char> m_members;                     ///< byte set × class
    std::vector<std::vector<ByteClass>> m_classesIn; ///< by byte set
    std::array<bool, 256> m_isWordCharacter{};
    std::vector<bool> m_asksForBorder; ///< by node
};

} // namespace vigie
