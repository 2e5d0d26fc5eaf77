// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/automaton_memory.h"

#include <algorithm>

namespace vigie {

AutomatonMemory::AutomatonMemory(const Automaton& automaton)
    : m_automaton(automaton), m_seenIn(automaton.nfa().nodes().size(), 0), m_reachedIn(m_seenIn) {
    forget();
}

void AutomatonMemory::forget() {
    m_states.clear();
    m_contents.assign(firstLearnt, {});
    m_next.assign(firstLearnt * m_automaton.classes(), dead);
    m_learntNodes = 0;
    for (const Before before : {Before::Alnum, Before::Underscore, Before::Other}) {
        ++m_round;
        for (const Number node : m_automaton.nfa().beginnings())
            reach(node);
        if (before != Before::Alnum)
            for (const Number node : m_automaton.nfa().beginningsAtEdge())
                reach(node);
        m_beginnings[static_cast<std::size_t>(before)] = learn(before != Before::Other);
    }
}

AutomatonMemory::State AutomatonMemory::learnNext(State state, ByteClass c) {
    const Nfa& nfa = m_automaton.nfa();
    const Content content = m_contents[state];
    ++m_round;
    std::vector<Number> waiting(content.nodes.begin(), content.nodes.end());
    while (!waiting.empty()) {
        const Number number = waiting.back();
        waiting.pop_back();
        if (m_seenIn[number] == m_round)
            continue;
        m_seenIn[number] = m_round;
        const Nfa::Node& node = nfa.nodes()[number];
        switch (node.kind) {
        case Nfa::Kind::Byte:
            if (m_automaton.contains(node.value, c))
                reach(node.next);
            break;
        case Nfa::Kind::Branch:
            for (std::uint32_t i = 0; i < node.value; ++i)
                waiting.push_back(nfa.branches()[node.next + i]);
            break;
        case Nfa::Kind::WordBorder:
            if (content.afterWordCharacter != m_automaton.isWordCharacter(c))
                waiting.push_back(node.next);
            break;
        case Nfa::Kind::Edge:
            if (!m_automaton.isAlnum(c))
                waiting.push_back(node.next);
            break;
        case Nfa::Kind::Match: m_newEnded += node.value; break;
        }
    }
    const State target = learn(m_automaton.isWordCharacter(c));
    m_next[state * m_automaton.classes() + c] = target;
    return target;
}

void AutomatonMemory::reach(Number number) {
    if (m_reachedIn[number] == m_round)
        return;
    m_reachedIn[number] = m_round;
    const Nfa::Node& node = m_automaton.nfa().nodes()[number];
    if (node.kind != Nfa::Kind::Branch) {
        m_newNodes += number;
        return;
    }
    for (std::uint32_t i = 0; i < node.value; ++i)
        reach(m_automaton.nfa().branches()[node.next + i]);
}

/// The state of the nodes just reached and the patterns just ended: a known one if there is.
AutomatonMemory::State AutomatonMemory::learn(bool afterWordCharacter) {
    if (m_newNodes.empty() && m_newEnded.empty())
        return dead;
    const auto isBorder = [this](Number node) {
        return m_automaton.nfa().nodes()[node].kind == Nfa::Kind::WordBorder;
    };
    std::sort(m_newNodes.begin(), m_newNodes.end());
    std::sort(m_newEnded.begin(), m_newEnded.end());
    afterWordCharacter &= std::any_of(m_newNodes.begin(), m_newNodes.end(), isBorder);
    std::u32string name = m_newNodes;
    name += static_cast<char32_t>(-1) - static_cast<char32_t>(afterWordCharacter);
    name += m_newEnded;
    const auto [entry, isNew] = m_states.emplace(std::move(name), static_cast<State>(m_contents.size()));
    if (isNew) {
        const std::u32string_view whole = entry->first;
        m_contents.push_back(
            {whole.substr(0, m_newNodes.size()), whole.substr(m_newNodes.size() + 1), afterWordCharacter});
        m_next.resize(m_next.size() + m_automaton.classes(), unknown);
        m_learntNodes += whole.size();
    }
    m_newNodes.clear();
    m_newEnded.clear();
    return entry->second;
}

} // namespace vigie
