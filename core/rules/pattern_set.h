// SPDX-License-Identifier: GPL-3.0-or-later
// All patterns of a pack, compiled together: one pass finds the strings without which a pattern cannot match
// (RE2 knows them), and only patterns whose strings are there are looked for. The only user of RE2.
//
// RE2::Set, which answers in one pass what matches, builds its automaton while it reads; with two thousand
// phrases that have gaps and options in them the automaton never stops growing.
#pragma once

#include "core/base/error.h"
#include "core/text/byte_span.h"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace vigie {

/// A pattern in RE2 syntax over folded text, as phrase.h makes it.
struct Pattern {
    std::string expression;
    bool edgeBefore = true; ///< no letter or digit of any script may stand before it
    bool edgeAfter = true;
    std::size_t upperGroups = 0; ///< how many capturing groups ask for capitals in the original
};

struct PatternHit {
    ByteSpan span;               ///< in the searched text
    std::vector<ByteSpan> upper; ///< what the groups that ask for capitals caught
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
    Result<std::size_t> add(const Pattern& pattern);
    /// Call once, after the last add().
    void compile();

    std::size_t size() const;

    /// Numbers of the patterns that may occur in `folded`, ascending: none that occurs is left out.
    std::vector<std::size_t> candidates(std::string_view folded) const;
    /// The places of one pattern, left to right, not overlapping, each the longest match; the first `limit`
    /// of them.
    std::vector<PatternHit> locate(std::size_t pattern, std::string_view folded, std::size_t limit) const;

private:
    struct Compiled;
    std::unique_ptr<Compiled> m_compiled;
};

} // namespace vigie
