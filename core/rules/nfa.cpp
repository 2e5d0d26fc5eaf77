// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/nfa.h"

#include <algorithm>
#include <utility>

namespace vigie {
namespace {

/// The parts of a sequence, and of the sequences in it.
void addParts(std::vector<Expression>& parts, const Expression& expression) {
    if (expression.kind != Expression::Kind::Sequence) {
        parts.push_back(expression);
        return;
    }
    for (const Expression& part : expression.parts)
        addParts(parts, part);
}

} // namespace

Nfa::Beginning& Nfa::Beginning::with(const Expression& nextPart) {
    const auto known = std::find_if(longer.begin(), longer.end(),
                                    [&](const Beginning& one) { return one.part == nextPart; });
    return known != longer.end() ? *known : longer.emplace_back(Beginning{nextPart, {}, {}});
}

void Nfa::add(const Expression& expression, Number pattern, bool edgeBefore, bool edgeAfter) {
    constexpr std::size_t mostShared = 64; // parts: deeper trees gain nothing
    m_patterns = std::max<std::size_t>(m_patterns, pattern + std::size_t{1});
    std::vector<Expression> parts;
    addParts(parts, expression);
    const std::size_t shared = std::min(parts.size(), mostShared);
    Beginning* beginning = edgeBefore ? &m_atEdge : &m_anywhere;
    for (std::size_t i = 0; i < shared; ++i)
        beginning = &beginning->with(parts[i]);
    Expression rest;
    rest.parts.assign(parts.begin() + static_cast<std::ptrdiff_t>(shared), parts.end());
    beginning->endings.push_back({std::move(rest), pattern, edgeAfter});
}

void Nfa::build() {
    m_beginnings = build(std::exchange(m_anywhere, {}));
    m_beginningsAtEdge = build(std::exchange(m_atEdge, {}));
}

std::vector<Nfa::Number> Nfa::build(const Beginning& beginning) {
    std::vector<Number> targets;
    for (const Ending& ending : beginning.endings) {
        Number end = addNode(Kind::Match, ending.pattern, 0);
        if (ending.isAtEdge)
            end = addNode(Kind::Edge, 0, end);
        targets.push_back(build(ending.rest, end));
    }
    for (const Beginning& longer : beginning.longer)
        targets.push_back(build(longer.part, oneOf(build(longer))));
    return targets;
}

Nfa::Number Nfa::oneOf(const std::vector<Number>& targets) {
    return targets.size() == 1 ? targets.front() : addBranch(targets);
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
