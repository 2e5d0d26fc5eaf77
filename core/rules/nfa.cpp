// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/nfa.h"

#include "core/text/ascii.h"

#include <algorithm>
#include <iterator>

namespace vigie {
namespace {

constexpr std::size_t fewArms = 4;          // nobody waits longer for trying these than for sharing them
constexpr std::size_t mostJoined = 200'000; // more than twice what the legal pack has

void sortOnce(std::vector<Nfa::Number>& numbers) {
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
}

const ByteSet& asciiAlnum() {
    static const ByteSet all = [] {
        ByteSet bytes;
        for (unsigned byte = 0; byte < bytes.size(); ++byte)
            bytes[byte] = isLetterOrDigit(static_cast<char>(byte));
        return bytes;
    }();
    return all;
}

} // namespace

void Nfa::add(const Expression& expression, Number pattern, bool edgeBefore, bool edgeAfter) {
    m_patterns = std::max<std::size_t>(m_patterns, pattern + std::size_t{1});
    Number end = addNode(Kind::Match, pattern, 0);
    if (edgeAfter)
        end = addNode(Kind::Ahead, numberOf(~asciiAlnum()), end);
    (edgeBefore ? m_beginningsAtEdge : m_beginnings).push_back(build(expression, end));
}

Nfa::Number Nfa::addNode(Kind kind, std::uint32_t value, Number next) {
    m_nodes.push_back({kind, false, value, next, 0});
    return static_cast<Number>(m_nodes.size() - 1);
}

Nfa::Number Nfa::addPlainBranch(const std::vector<Number>& arms) {
    const auto first = static_cast<Number>(m_branches.size());
    m_branches.insert(m_branches.end(), arms.begin(), arms.end());
    return addNode(Kind::Branch, static_cast<std::uint32_t>(arms.size()), first);
}

Nfa::Number Nfa::addBranch(const std::vector<Number>& arms) {
    std::vector<Number> flat;
    for (const Number arm : arms)
        addArms(arm, flat);
    sortOnce(flat);
    const auto asks = [this](Number arm) { return std::pair(m_nodes[arm].kind, m_nodes[arm].value); };
    std::stable_sort(flat.begin(), flat.end(), [&](Number a, Number b) { return asks(a) < asks(b); });
    std::vector<Number> shared;
    for (auto first = flat.begin(); first != flat.end();) {
        const auto alike = asks(*first);
        const auto end = std::find_if(first, flat.end(), [&](Number arm) { return asks(arm) != alike; });
        if (end - first == 1 || alike.first == Kind::Branch || alike.first == Kind::Match) {
            shared.insert(shared.end(), first, end);
        } else {
            std::vector<Number> behind;
            std::transform(first, end, std::back_inserter(behind),
                           [this](Number arm) { return m_nodes[arm].next; });
            shared.push_back(addNode(alike.first, alike.second, joined(std::move(behind))));
        }
        first = end;
    }
    return shared.size() == 1 ? shared.front() : addPlainBranch(shared);
}

/// What follows a shared node. The same arms come up again behind others: then once is enough. Some
/// expressions would have as many arms as there are subsets of their nodes: these are not all shared.
Nfa::Number Nfa::joined(std::vector<Number> arms) {
    sortOnce(arms);
    if (arms.size() == 1)
        return arms.front();
    if (arms.size() <= fewArms)
        return addPlainBranch(arms);
    std::u32string name(arms.begin(), arms.end());
    if (const auto known = m_joined.find(name); known != m_joined.end())
        return known->second;
    if (m_joined.size() == mostJoined)
        return addPlainBranch(arms);
    return m_joined.emplace(std::move(name), addBranch(arms)).first->second;
}

/// The node, or what it branches to. What leads back to itself stays closed: opened, it would never end.
void Nfa::addArms(Number number, std::vector<Number>& arms) const {
    const Node& node = m_nodes[number];
    if (node.kind != Kind::Branch || node.repeats) {
        arms.push_back(number);
        return;
    }
    for (std::uint32_t i = 0; i < node.value; ++i)
        addArms(m_branches[node.next + i], arms);
}

std::uint32_t Nfa::numberOf(const ByteSet& bytes) {
    const auto [entry, isNew] =
        m_setNumbers.try_emplace(bytes, static_cast<std::uint32_t>(m_byteSets.size()));
    if (isNew)
        m_byteSets.push_back(bytes);
    return entry->second;
}

/// Gives the node where the expression begins, if `next` is what follows it: so it is built from the end.
Nfa::Number Nfa::build(const Expression& expression, Number next) {
    switch (expression.kind) {
    case Expression::Kind::Byte: return addNode(Kind::Byte, numberOf(expression.bytes), next);
    case Expression::Kind::WordBorder: return addNode(Kind::WordBorder, 0, next);
    case Expression::Kind::Ahead: return addNode(Kind::Ahead, numberOf(expression.bytes), next);
    case Expression::Kind::LineBegin: return next;
    case Expression::Kind::Gap:
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
    if (repeat.most != Expression::unlimited) {
        for (std::size_t i = repeat.least; i < repeat.most; ++i)
            next = addBranch({build(part, next), end});
    } else if (part.kind == Expression::Kind::Byte) {
        next = addNode(Kind::Run, numberOf(part.bytes), end);
    } else {
        next = addPlainBranch({end, end});
        m_nodes[next].repeats = true;
        const Number again = build(part, next);
        m_branches[m_nodes[next].next] = again;
    }
    for (std::size_t i = 0; i < repeat.least; ++i)
        next = build(part, next);
    return next;
}

} // namespace vigie
