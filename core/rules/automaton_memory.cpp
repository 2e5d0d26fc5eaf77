// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/automaton_memory.h"

#include <algorithm>

namespace vigie {
namespace {

constexpr std::size_t jumpSlots = 1 << 15;

} // namespace

AutomatonMemory::AutomatonMemory(const Automaton& automaton, std::size_t limit)
    : m_automaton(automaton), m_limit(limit), m_ends(automaton.patterns(), 0),
      m_seenIn(automaton.nfa().nodes().size(), 0), m_reachedIn(m_seenIn) {
    forget();
    for (ByteClass c = 0; c < automaton.classes(); ++c)
        m_beginsInsideWords |= automaton.isAlnum(c) && next(m_beginnings[0], c) != dead;
}

void AutomatonMemory::forget() {
    m_firstJumps.assign(Vocabulary::mostWords + 1, {});
    m_jumps.assign(jumpSlots, {});
    m_states.clear();
    m_contents.assign(firstLearnt, {});
    m_hasEnded.assign(firstLearnt, 0);
    m_next.assign(m_automaton.classes(), std::vector<State>(firstLearnt, dead));
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
    if (m_contents.size() * m_next.size() + m_learntNodes > m_limit)
        forget();
    if (begin == 0)
        return m_beginnings[2];
    const ByteClass before = m_automaton.classOf(text[begin - 1]);
    return m_beginnings[m_automaton.isAlnum(before) ? 0 : m_automaton.isWordCharacter(before) ? 1 : 2];
}

void AutomatonMemory::walk(std::string_view text, const std::vector<Token>& tokens, std::size_t token,
                           std::size_t begin) {
    m_begin = begin;
    State state = beginning(text, begin);
    if (begin != tokens[token].span.begin)
        state = overBytes(state, text, {begin, tokens[token++].span.end});
    for (; state != dead && token < tokens.size(); ++token)
        state = overToken(state, text, tokens[token]);
    if (state != dead)
        noteEnded(next(state, m_automaton.endOfText()), text.size());
}

AutomatonMemory::Jump& AutomatonMemory::jumpFrom(State state, std::uint32_t word) {
    if (state == m_beginnings.back())
        return m_firstJumps[word];
    return m_jumps[(state * 0x9E37'79B1U + word * 0x85EB'CA77U) % jumpSlots];
}

AutomatonMemory::State AutomatonMemory::overToken(State state, std::string_view text, const Token& token) {
    if (token.word == 0)
        return overBytes(state, text, token.span);
    Jump& jump = jumpFrom(state, token.word);
    if (jump.from == state && jump.word == token.word)
        return jump.to;
    const std::size_t notes = m_notes;
    const State to = overBytes(state, text, token.span);
    if (m_notes == notes)
        jump = {state, token.word, to};
    return to;
}

AutomatonMemory::State AutomatonMemory::overBytes(State state, std::string_view text, ByteSpan span) {
    for (std::size_t at = span.begin; at < span.end && state != dead; ++at) {
        if (at - m_begin > longestMatch)
            return dead;
        state = next(state, m_automaton.classOf(text[at]));
        noteEnded(state, at);
    }
    return state;
}

/// The patterns that end where the byte began that led to this state.
void AutomatonMemory::noteAllEnded(State state, std::size_t at) {
    ++m_notes;
    for (const Number pattern : m_contents[state].ended) {
        if (m_ends[pattern] == 0)
            m_ended.push_back(pattern);
        m_ends[pattern] = at;
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
    m_next[c][state] = target;
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
        m_hasEnded.push_back(static_cast<char>(!m_newEnded.empty()));
        for (std::vector<State>& ofClass : m_next)
            ofClass.push_back(unknown);
        m_learntNodes += whole.size();
    }
    m_newNodes.clear();
    m_newEnded.clear();
    return entry->second;
}

} // namespace vigie
