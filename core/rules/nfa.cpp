// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/nfa.h"

#include <algorithm>

namespace vigie {

void Nfa::add(const Expression& expression, Number pattern, bool edgeBefore, bool edgeAfter) {
    m_patterns = std::max<std::size_t>(m_patterns, pattern + std::size_t{1});
    Number end = addNode(Kind::Match, pattern, 0);
    if (edgeAfter)
        end = addNode(Kind::Edge, 0, end);
    (edgeBefore ? m_beginningsAtEdge : m_beginnings).push_back(build(expression, end));
}

Nfa::Number Nfa::addNode(Kind kind, std::uint32_t value, Number next) {
    m_nodes.push_back({kind, value, next});
    return static_cast<Number>(m_nodes.size() - 1);
}

Nfa::Number Nfa::addBranch(const std::vector<Number>& targets) {
    const auto first = static_cast<Number>(m_branches.size());
    m_branches.insert(m_branches.end(), targets.begin(), targets.end());
    return addNode(Kind::Branch, static_cast<std::uint32_t>(targets.size()), first);
}

std::uint32_t Nfa::numberOf(const ByteSet& bytes) {
    const auto [entry, isNew] = m_setNumbers.emplace(bytes, static_cast<std::uint32_t>(m_byteSets.size()));
    if (isNew)
        m_byteSets.push_back(bytes);
    return entry->second;
}

/// Gives the node where the expression begins, if `next` is what follows it: so it is built from the end.
Nfa::Number Nfa::build(const Expression& expression, Number next) {
    switch (expression.kind) {
    case Expression::Kind::Byte: return addNode(Kind::Byte, numberOf(expression.bytes), next);
    case Expression::Kind::WordBorder: return addNode(Kind::WordBorder, 0, next);
    case Expression::Kind::Sequence:
        for (auto part = expression.parts.rbegin(); part != expression.parts.rend(); ++part)
            next = build(*part, next);
        return next;
    case Expression::Kind::Choice: {
        std::vector<Number> targets;
        for (const Expression& part : expression.parts)
            targets.push_back(build(part, next));
        return addBranch(targets);
    }
    case Expression::Kind::Repeat: return buildRepeat(expression, next);
    }
    return next;
}

Nfa::Number Nfa::buildRepeat(const Expression& repeat, Number next) {
    const Expression& part = repeat.parts.front();
    const Number end = next;
    if (repeat.most == Expression::unlimited) {
        next = addBranch({end, end});
        const Number again = build(part, next);
        m_branches[m_nodes[next].next] = again;
    } else {
        for (std::size_t i = repeat.least; i < repeat.most; ++i)
            next = addBranch({build(part, next), end});
    }
    for (std::size_t i = 0; i < repeat.least; ++i)
        next = build(part, next);
    return next;
}

} // namespace vigie
