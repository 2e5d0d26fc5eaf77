// SPDX-License-Identifier: GPL-3.0-or-later
// All patterns of a pack, compiled together: one walk over a text finds every place of all of them.
//
// The walk is done by automata of our own (finder.h). RE2::Set, which answers in one pass what
// matches, does not say where; and asking each of several thousand RE2 in turn costs hundreds of times more
// than folding the text, even if only those are asked whose necessary strings are there. RE2 still does what
// the automata cannot read (expression.h), and is what tests compare with (re2_pattern.h).
#pragma once

#include "core/base/error.h"
#include "core/rules/expression.h"
#include "core/text/byte_span.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vigie {

/// A pattern in RE2 syntax over folded text, as phrase.h makes it. What its capturing groups catch has to be
/// written without small letters in the original.
struct Pattern {
    std::string expression;
    bool edgeBefore = true; ///< no letter or digit of any script may stand before it
    bool edgeAfter = true;
    bool hasCapitals = false; ///< whether there are such groups
};

/// A place of a pattern.
struct PatternHit {
    std::size_t pattern = 0;
    ByteSpan span; ///< in the searched text
    auto operator<=>(const PatternHit&) const = default;
};

/// Immutable after compile(); matching is safe from many threads.
/// Tested by tst_pattern_set.cpp.
class PatternSet {
public:
    PatternSet();
    ~PatternSet();
    PatternSet(PatternSet&&) noexcept;
    PatternSet& operator=(PatternSet&&) noexcept;

    /// Adds a pattern and gives its number; fails with BadPack and RE2's own reason if it does not compile.
    /// `expression` is the pattern's, read before: nothing if it cannot be.
    Result<std::size_t> add(const Pattern& pattern, std::optional<Expression> expression);
    Result<std::size_t> add(const Pattern& pattern) {
        return add(pattern, readExpression(pattern.expression));
    }
    /// Call once, after the last add().
    void compile();

    std::size_t size() const;
    const Pattern& pattern(std::size_t number) const;

    /// The places of every pattern: of each one left to right, not overlapping, each the longest match; the
    /// first `limit` of them. `text` is folded, but for the capitals that the original has.
    std::vector<PatternHit> find(std::string_view text, std::size_t limit) const;
    /// The same for one pattern, by RE2 alone.
    std::vector<PatternHit> findOne(std::size_t pattern, std::string_view text, std::size_t limit) const;

private:
    struct Compiled;
    std::unique_ptr<Compiled> m_compiled;
};

} // namespace vigie
