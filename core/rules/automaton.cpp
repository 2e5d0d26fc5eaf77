// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/automaton.h"

#include <algorithm>
#include <map>

namespace vigie {
namespace {

bool isAsciiAlnum(unsigned byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9');
}

bool isAsciiWordCharacter(unsigned byte) {
    return isAsciiAlnum(byte) || byte == '_';
}

} // namespace

Automaton::Automaton(Nfa nfa) : m_nfa(std::move(nfa)) {
    const std::vector<ByteSet>& sets = m_nfa.byteSets();
    std::map<std::vector<bool>, ByteClass> classes; // by what the members of a class have in common
    std::vector<unsigned> exampleOf;
    for (unsigned byte = 0; byte < 256; ++byte) {
        std::vector<bool> traits = {isAsciiAlnum(byte), isAsciiWordCharacter(byte)};
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
    for (std::size_t c = 0; c < exampleOf.size(); ++c) {
        m_isAlnum[c] = isAsciiAlnum(exampleOf[c]);
        m_isWordCharacter[c] = isAsciiWordCharacter(exampleOf[c]);
        for (std::size_t set = 0; set < sets.size(); ++set)
            m_members[set * this->classes() + c] = static_cast<char>(sets[set][exampleOf[c]]);
    }
}

AutomatonMemory::AutomatonMemory(const Automaton& automaton, std::size_t limit)
    : m_automaton(automaton), m_limit(limit), m_ends(automaton.patterns(), 0),
      m_seenIn(automaton.nfa().nodes().size(), 0), m_reachedIn(m_seenIn) {
    forget();
}

void AutomatonMemory::forget() {
    m_states.clear();
    m_contents.assign(firstLearnt, {});
    m_next.assign(firstLearnt * m_automaton.classes(), dead);
    m_learntNodes = 0;
    for (std::size_t kind = 0; kind < m_beginnings.size(); ++kind) {
        ++m_round;
        const bool afterAlnum = kind == 0;
        for (const Number node : m_automaton.nfa().beginnings())
            reach(node);
        if (!afterAlnum)
            for (const Number node : m_automaton.nfa().beginningsAtEdge())
                reach(node);
        m_beginnings[kind] = learn(kind < 2);
    }
}

AutomatonMemory::State AutomatonMemory::beginning(std::string_view text, std::size_t begin) {
    if (m_next.size() + m_learntNodes > m_limit)
        forget();
    if (begin == 0)
        return m_beginnings[2];
    const ByteClass before = m_automaton.classOf(text[begin - 1]);
    return m_beginnings[m_automaton.isAlnum(before) ? 0 : m_automaton.isWordCharacter(before) ? 1 : 2];
}

void AutomatonMemory::walk(std::string_view text, std::size_t begin) {
    const std::size_t end = std::min(text.size(), begin + longestMatch);
    State state = beginning(text, begin);
    for (std::size_t at = begin; at <= end; ++at) {
        state = next(state, at < text.size() ? m_automaton.classOf(text[at]) : m_automaton.endOfText());
        if (state == dead)
            return;
        if (at == begin)
            continue; // nothing is no match
        for (const Number pattern : m_contents[state].ended) {
            if (m_ends[pattern] == 0)
                m_ended.push_back(pattern);
            m_ends[pattern] = at;
        }
    }
}

AutomatonMemory::State AutomatonMemory::next(State state, ByteClass c) {
    const State known = m_next[state * m_automaton.classes() + c];
    return known != unknown ? known : learnNext(state, c);
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
