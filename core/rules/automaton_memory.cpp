// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/automaton_memory.h"

#include <algorithm>
#include <cassert>

namespace vigie {

AutomatonMemory::AutomatonMemory(const Automaton& automaton)
    : m_automaton(automaton), m_rounds(automaton.nodes()) {
    forget();
}

void AutomatonMemory::forget() {
    m_states.clear();
    m_fans.clear();
    constexpr State known = (dead >> 1) + 1;
    m_contents.assign(known, {});
    m_steps.assign(known, {});
    m_rows.assign(1, unknown);
    m_learntNodes = 0;
    for (const Before before : {Before::Alnum, Before::Underscore, Before::Other}) {
        beginRound();
        reach(m_automaton.beginnings());
        if (before != Before::Alnum)
            reach(m_automaton.beginningsAtEdge());
        m_beginnings[static_cast<std::size_t>(before)] = learn(before != Before::Other);
    }
}

AutomatonMemory::State AutomatonMemory::learnNext(State state, ByteClass c) {
    const Content content = m_contents[state >> 1];
    takeAll(content.nodes, content.afterWordCharacter, c);
    const State target = learn(m_automaton.isWordCharacter(c));
    keep(state, c, target);
    return target;
}

void AutomatonMemory::keep(State state, ByteClass c, State behind) {
    assert(behind >> stateBits == 0);
    Steps& known = m_steps[state >> 1];
    const auto free = std::find(known.steps.begin(), known.steps.end(), std::uint32_t{0});
    if (known.row == 0 && free != known.steps.end()) {
        *free = static_cast<std::uint32_t>(c) << stateBits | behind;
        return;
    }
    if (known.row == 0) {
        known.row = static_cast<std::uint32_t>(m_rows.size());
        m_rows.resize(m_rows.size() + m_automaton.classes(), unknown);
        for (const std::uint32_t step : known.steps)
            m_rows[known.row + (step >> stateBits)] = step & ((1 << stateBits) - 1);
    }
    m_rows[known.row + c] = behind;
}

bool AutomatonMemory::areFew(std::u32string_view nodes) const {
    std::size_t count = 0;
    for (const Number number : nodes) {
        const Automaton::Node& node = m_automaton.node(number);
        count += node.kind == Nfa::Kind::Branch ? node.value : 1;
    }
    return count <= fewNodes;
}

void AutomatonMemory::takeAll(std::u32string_view nodes, bool afterWordCharacter, ByteClass c) {
    beginRound();
    for (const Number node : nodes)
        take(node, afterWordCharacter, c);
}

/// Each byte walked is a round: after four thousand million, the number begins anew, and old ones must not
/// count.
void AutomatonMemory::beginRound() {
    if (++m_round != 0)
        return;
    std::fill(m_rounds.begin(), m_rounds.end(), Rounds());
    m_round = 1;
}

/// The byte from a node on: through everything that takes no byte, and over the byte.
void AutomatonMemory::takeFrom(Number number, bool afterWordCharacter, ByteClass c) {
    const Automaton::Node& node = m_automaton.node(number);
    if (node.kind == Nfa::Kind::Byte)
        return reach(node.next);
    if (std::exchange(m_rounds[number].taken, m_round) == m_round)
        return;
    switch (node.kind) {
    case Nfa::Kind::Byte: break;
    case Nfa::Kind::Run:
        if (m_automaton.contains(node.value, c))
            reach(number);
        take(node.next, afterWordCharacter, c);
        break;
    case Nfa::Kind::Branch: takeArms(number, afterWordCharacter, c); break;
    case Nfa::Kind::WordBorder:
        if (afterWordCharacter != m_automaton.isWordCharacter(c))
            take(node.next, afterWordCharacter, c);
        break;
    case Nfa::Kind::Ahead:
        if (c == m_automaton.endOfText() || m_automaton.contains(node.value, c))
            take(node.next, afterWordCharacter, c);
        break;
    case Nfa::Kind::Match: m_newEnded += node.value; break;
    }
}

void AutomatonMemory::takeArms(Number branch, bool afterWordCharacter, ByteClass c) {
    constexpr std::size_t fewArms = 8; // looked at one by one, they are as soon done
    const std::span<const Number> arms = m_automaton.arms(m_automaton.node(branch));
    if (arms.size() <= fewArms) {
        for (const Number arm : arms)
            take(arm, afterWordCharacter, c);
        return;
    }
    const Fan& fan = fanOf(branch);
    auto step = std::lower_bound(fan.steps.begin(), fan.steps.end(), std::pair(c, Number{0}));
    for (; step != fan.steps.end() && step->first == c; ++step)
        reach(step->second);
    for (const Number other : fan.others)
        take(other, afterWordCharacter, c);
}

const AutomatonMemory::Fan& AutomatonMemory::fanOf(Number branch) {
    const auto [entry, isNew] = m_fans.try_emplace(branch);
    Fan& fan = entry->second;
    if (!isNew)
        return fan;
    for (const Number number : m_automaton.arms(m_automaton.node(branch))) {
        const Automaton::Node& arm = m_automaton.node(number);
        if (arm.kind != Nfa::Kind::Byte) {
            fan.others.push_back(number);
            continue;
        }
        for (const ByteClass c : m_automaton.classesIn(arm.value))
            fan.steps.emplace_back(c, arm.next);
    }
    std::sort(fan.steps.begin(), fan.steps.end());
    m_learntNodes += 2 * fan.steps.size() + fan.others.size();
    return fan;
}

void AutomatonMemory::reach(Number node) {
    if (std::exchange(m_rounds[node].reached, m_round) != m_round)
        m_newNodes += node;
}

/// The state of the nodes just reached and the patterns just ended: a known one if there is.
AutomatonMemory::State AutomatonMemory::learn(bool afterWordCharacter) {
    if (m_newNodes.empty() && m_newEnded.empty())
        return dead;
    std::sort(m_newNodes.begin(), m_newNodes.end());
    std::sort(m_newEnded.begin(), m_newEnded.end());
    m_newEnded.erase(std::unique(m_newEnded.begin(), m_newEnded.end()), m_newEnded.end());
    afterWordCharacter &= std::any_of(m_newNodes.begin(), m_newNodes.end(),
                                      [this](Number node) { return m_automaton.asksForBorder(node); });
    m_name = m_newNodes;
    m_name += static_cast<char32_t>(-1) - static_cast<char32_t>(afterWordCharacter);
    m_name += m_newEnded;
    auto known = m_states.find(m_name);
    if (known == m_states.end()) {
        const State number = static_cast<State>(m_contents.size() << 1 | std::size_t{!m_newEnded.empty()});
        known = m_states.emplace(m_name, number).first;
        const std::u32string_view whole = known->first;
        m_contents.push_back({whole.substr(0, m_newNodes.size()), whole.substr(m_newNodes.size() + 1),
                              afterWordCharacter, areFew(m_newNodes)});
        m_steps.emplace_back();
        m_learntNodes += whole.size();
    }
    m_newNodes.clear();
    m_newEnded.clear();
    return known->second;
}

} // namespace vigie
