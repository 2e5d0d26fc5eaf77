// SPDX-License-Identifier: GPL-3.0-or-later
// « … » in a phrase: a few words that may be anything.
//
// Automata that let any words pass would need a state for each mixture of patterns that wait for their next
// word, more than texts ever ask for twice. So patterns are cut at their gaps; the pieces are found by
// themselves, and joined where few enough words stand between.
#pragma once

#include "core/rules/expression.h"
#include "core/rules/matches.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace vigie {

struct Piece {
    Expression expression;
    std::optional<std::size_t> gap; ///< at most so many words up to the next piece; nothing behind the last
};

/// The pieces of a pattern, in order; a single one if it has no gap, or if something beside a gap may be
/// nothing at all. Gaps inside groups stay there.
std::vector<Piece> cutAtGaps(Expression expression);

/// Where a piece was found, in order.
struct PieceFound {
    std::span<const Match> matches;
    std::size_t gap = 0; ///< at most so many words up to the next piece
};

/// The longest match of a whole pattern from each place where one begins, ordered.
/// REQUIRES: each piece was found somewhere. Tested by tst_pattern_set.cpp.
std::vector<Match> joined(const std::vector<PieceFound>& pieces, std::string_view text);

} // namespace vigie
