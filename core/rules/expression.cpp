// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/expression.h"

#include <algorithm>
#include <iterator>

namespace vigie {
namespace {

using Kind = Expression::Kind;

bool isLooseByte(const Expression& expression) {
    constexpr std::size_t manyBytes = 20;
    return expression.kind == Kind::Byte && expression.bytes.count() >= manyBytes;
}

bool hasGap(const Expression& expression) {
    return expression.kind == Kind::Gap ||
           std::any_of(expression.parts.begin(), expression.parts.end(), &hasGap);
}

bool beginsLoosely(const Expression& expression) {
    if (expression.kind != Kind::Sequence && expression.kind != Kind::Gap)
        return isLooseByte(expression) ||
               std::any_of(expression.parts.begin(), expression.parts.end(), &beginsLoosely);
    const auto firstSure = std::find_if_not(expression.parts.begin(), expression.parts.end(), &mayBeEmpty);
    const auto end = firstSure == expression.parts.end() ? firstSure : std::next(firstSure);
    return std::any_of(expression.parts.begin(), end, &beginsLoosely);
}

} // namespace

bool beginsLine(const Expression& expression) {
    if (expression.kind == Kind::Sequence && !expression.parts.empty())
        return beginsLine(expression.parts.front());
    return expression.kind == Kind::LineBegin;
}

bool mayBeEmpty(const Expression& expression) {
    const auto& parts = expression.parts;
    switch (expression.kind) {
    case Kind::Byte: return false;
    case Kind::WordBorder:
    case Kind::LineBegin:
    case Kind::Ahead: return true;
    case Kind::Gap:
    case Kind::Sequence: return std::all_of(parts.begin(), parts.end(), &mayBeEmpty);
    case Kind::Choice: return std::any_of(parts.begin(), parts.end(), &mayBeEmpty);
    case Kind::Repeat: return expression.least == 0 || mayBeEmpty(parts.front());
    }
    return true;
}

bool wanders(const Expression& expression) {
    return beginsLoosely(expression) || hasGap(expression);
}

} // namespace vigie
