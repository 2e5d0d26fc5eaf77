// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/automaton.h"

#include "core/text/ascii.h"

#include <algorithm>
#include <map>

namespace vigie {
namespace {

bool isAsciiWordCharacter(unsigned byte) {
    return isLetterOrDigit(static_cast<char>(byte)) || byte == '_';
}

} // namespace

Automaton::Automaton(Nfa nfa)
    : m_nfa(std::move(nfa)), m_beginnings(m_nfa.addBranch(m_nfa.beginnings())),
      m_beginningsAtEdge(m_nfa.addBranch(m_nfa.beginningsAtEdge())) {
    m_nfa.close();
    const std::vector<ByteSet>& sets = m_nfa.byteSets();
    std::map<std::vector<bool>, ByteClass> classes; // by what the members of a class have in common
    std::vector<unsigned> exampleOf;
    for (unsigned byte = 0; byte < 256; ++byte) {
        std::vector<bool> traits = {isAsciiWordCharacter(byte)};
        for (const ByteSet& set : sets)
            traits.push_back(set[byte]);
        const auto [entry, isNew] =
            classes.emplace(std::move(traits), static_cast<ByteClass>(classes.size()));
        m_classOf[byte] = entry->second;
        if (isNew)
            exampleOf.push_back(byte);
    }
    m_endOfText = static_cast<ByteClass>(classes.size());
    m_members.assign(sets.size() * this->classes(), 0);
    m_classesIn.resize(sets.size());
    for (std::size_t c = 0; c < exampleOf.size(); ++c) {
        m_isWordCharacter[c] = isAsciiWordCharacter(exampleOf[c]);
        for (std::size_t set = 0; set < sets.size(); ++set)
            if (sets[set][exampleOf[c]]) {
                m_members[set * this->classes() + c] = 1;
                m_classesIn[set].push_back(static_cast<ByteClass>(c));
            }
    }
    findBorders();
}

/// From the ends of the patterns on, and again for what a repetition leads back to.
void Automaton::findBorders() {
    m_asksForBorder.assign(m_nfa.nodes().size(), false);
    for (bool isFinished = false; !isFinished;) {
        isFinished = true;
        for (std::size_t i = 0; i < m_nfa.nodes().size(); ++i)
            if (!m_asksForBorder[i] && leadsToBorder(m_nfa.nodes()[i])) {
                m_asksForBorder[i] = true;
                isFinished = false;
            }
    }
}

bool Automaton::leadsToBorder(const Nfa::Node& node) const {
    const auto asks = [this](Nfa::Number number) { return m_asksForBorder[number]; };
    switch (node.kind) {
    case Nfa::Kind::Byte:
    case Nfa::Kind::Match: return false;
    case Nfa::Kind::WordBorder: return true;
    case Nfa::Kind::Run:
    case Nfa::Kind::Ahead: return asks(node.next);
    case Nfa::Kind::Branch: break;
    }
    const auto first = m_nfa.branches().begin() + node.next;
    return std::any_of(first, first + node.value, asks);
}

} // namespace vigie
