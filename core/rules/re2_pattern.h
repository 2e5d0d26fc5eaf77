// SPDX-License-Identifier: GPL-3.0-or-later
// One pattern, found by RE2: what the automata cannot read, and what tests compare them with. The only user
// of RE2.
#pragma once

#include "core/rules/matches.h"
#include "core/rules/pattern_set.h"

#include <re2/re2.h>

#include <string>
#include <string_view>
#include <vector>

namespace vigie {

/// Safe from many threads. Tested by tst_pattern_set.cpp.
class Re2Pattern {
public:
    explicit Re2Pattern(const Pattern& pattern);

    /// Why the expression cannot be read, in RE2's own words; empty if it can.
    std::string problem() const { return m_sought.ok() ? std::string() : m_sought.error(); }

    /// The longest match from each place where one begins, but for those that begin inside the one before, or
    /// have their edge there; in order, none empty. Edges are sought among ASCII only.
    std::vector<Match> matchesIn(std::string_view text) const;

private:
    std::size_t endFrom(std::size_t begin, std::string_view text) const;

    bool m_edgeBefore;
    bool m_edgeAfter;
    RE2 m_sought; ///< with edges: tells soon where nothing is
    // RE2 takes what is longest together with the edge behind it, which may be a sign or the end of the text:
    // each is asked for by itself, so that the longest whole is the longest match.
    RE2 m_place;
    RE2 m_placeBeforeSign;
};

} // namespace vigie
