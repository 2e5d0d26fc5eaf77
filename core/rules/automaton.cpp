// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/automaton.h"

#include "core/text/ascii.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace vigie {
namespace {

bool isAsciiWordCharacter(unsigned byte) {
    return isLetterOrDigit(static_cast<char>(byte)) || byte == '_';
}

} // namespace

Automaton::Automaton(Nfa nfa) {
    m_beginnings = nfa.addBranch(nfa.beginnings());
    m_beginningsAtEdge = nfa.addBranch(nfa.beginningsAtEdge());
    nfa.close();
    m_nodes = nfa.releaseNodes();
    m_branches = nfa.releaseBranches();
    findClasses(nfa.byteSets());
    findTaken();
    findBorders();
}

void Automaton::findClasses(const std::vector<ByteSet>& sets) {
    std::map<std::vector<bool>, ByteClass> known; // by what the members of a class have in common
    std::vector<unsigned> exampleOf;
    for (unsigned byte = 0; byte < 256; ++byte) {
        std::vector<bool> traits = {isAsciiWordCharacter(byte)};
        for (const ByteSet& set : sets)
            traits.push_back(set[byte]);
        const auto [entry, isNew] = known.emplace(std::move(traits), static_cast<ByteClass>(known.size()));
        m_classOf[byte] = entry->second;
        if (isNew)
            exampleOf.push_back(byte);
    }
    m_endOfText = static_cast<ByteClass>(known.size());
    m_classSets.resize(sets.size());
    m_classesIn.resize(sets.size());
    for (std::size_t c = 0; c < exampleOf.size(); ++c) {
        m_isWordCharacter[c] = isAsciiWordCharacter(exampleOf[c]);
        for (std::size_t set = 0; set < sets.size(); ++set)
            if (sets[set][exampleOf[c]]) {
                m_classSets[set].set(c);
                m_classesIn[set].push_back(static_cast<ByteClass>(c));
            }
    }
}

/// What follows a node was built before it, but for repetitions: of these, anything may come.
void Automaton::findTaken() {
    std::unordered_map<ClassSet, std::uint32_t> numbers;
    const auto numberOf = [&](const ClassSet& classes) {
        const auto [entry, isNew] =
            numbers.try_emplace(classes, static_cast<std::uint32_t>(m_classSets.size()));
        if (isNew)
            m_classSets.push_back(classes);
        return entry->second;
    };
    for (Node& node : m_nodes)
        node.takes = node.kind == Nfa::Kind::Byte ? node.value : numberOf(takenAt(node));
}

Automaton::ClassSet Automaton::takenAt(const Node& node) const {
    const auto takenBehind = [this](Number next) { return m_classSets[m_nodes[next].takes]; };
    switch (node.kind) {
    case Nfa::Kind::Byte: return m_classSets[node.value];
    case Nfa::Kind::Run: return m_classSets[node.value] | takenBehind(node.next);
    case Nfa::Kind::Ahead: return ClassSet(m_classSets[node.value]).set(m_endOfText) & takenBehind(node.next);
    case Nfa::Kind::WordBorder: return takenBehind(node.next);
    case Nfa::Kind::Match: return ClassSet().set();
    case Nfa::Kind::Branch: break;
    }
    ClassSet taken;
    if (node.repeats)
        return taken.set();
    for (const Number arm : arms(node))
        taken |= takenBehind(arm);
    return taken;
}

/// From the ends of the patterns on, and again for what a repetition leads back to.
void Automaton::findBorders() {
    m_asksForBorder.assign(m_nodes.size(), false);
    for (bool isFinished = false; !isFinished;) {
        isFinished = true;
        for (std::size_t i = 0; i < m_nodes.size(); ++i)
            if (!m_asksForBorder[i] && leadsToBorder(m_nodes[i])) {
                m_asksForBorder[i] = true;
                isFinished = false;
            }
    }
}

bool Automaton::leadsToBorder(const Node& node) const {
    const auto asks = [this](Number number) { return m_asksForBorder[number]; };
    switch (node.kind) {
    case Nfa::Kind::Byte:
    case Nfa::Kind::Match: return false;
    case Nfa::Kind::WordBorder: return true;
    case Nfa::Kind::Run:
    case Nfa::Kind::Ahead: return asks(node.next);
    case Nfa::Kind::Branch: break;
    }
    const std::span<const Number> next = arms(node);
    return std::any_of(next.begin(), next.end(), asks);
}

} // namespace vigie
