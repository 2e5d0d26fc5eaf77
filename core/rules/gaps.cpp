// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/gaps.h"

#include <algorithm>
#include <utility>

namespace vigie {
namespace {

bool isBlank(char c) {
    return c == ' ' || c == '\t';
}

bool isInWord(char c) {
    return std::string_view(" \t\n\f\r.!?").find(c) == std::string_view::npos;
}

/// Where the blanks begin with which a gap at `at` begins.
std::size_t blanksOfGap(std::string_view text, std::size_t at) {
    return at < text.size() && text[at] == ',' ? at + 1 : at;
}

/// How far a gap goes at most that begins with blanks at `at`: behind the last of its blanks.
std::size_t endOfGap(std::string_view text, std::size_t at, std::size_t words) {
    const auto skip = [&](bool (*isOfKind)(char)) {
        while (at < text.size() && isOfKind(text[at]))
            ++at;
        return at;
    };
    std::size_t word = at; // where the next one begins, behind blanks
    for (bool goesOn = skip(&isBlank) > word; goesOn; --words) {
        word = at;
        const std::size_t blanks = skip(&isInWord);
        goesOn = words > 0 && blanks > word && skip(&isBlank) > blanks;
    }
    return word;
}

void keepLongest(std::vector<Match>& matches) {
    std::sort(matches.begin(), matches.end(), MatchOrder());
    const auto beginTogether = [](const Match& a, const Match& b) { return a.begin == b.begin; };
    matches.erase(std::unique(matches.begin(), matches.end(), beginTogether), matches.end());
}

/// The matches with the gap and one of `rest` behind them, and as far as that one goes.
std::vector<Match> followed(const PieceFound& piece, const std::vector<Match>& rest, std::string_view text) {
    std::vector<Match> whole;
    for (const Match& match : piece.matches) {
        const std::size_t blanks = blanksOfGap(text, match.end);
        const std::size_t last = endOfGap(text, blanks, piece.gap);
        const auto isTooEarly = [=](const Match& one) { return one.begin <= blanks; };
        for (auto next = std::partition_point(rest.begin(), rest.end(), isTooEarly);
             next != rest.end() && next->begin <= last; ++next)
            if (isBlank(text[next->begin - 1]))
                whole.push_back({match.begin, next->end});
    }
    keepLongest(whole);
    return whole;
}

std::vector<Piece> whole(Expression expression) {
    std::vector<Piece> pieces(1);
    pieces.front().expression = std::move(expression);
    return pieces;
}

} // namespace

std::vector<Piece> cutAtGaps(Expression expression) {
    const auto isGap = [](const Expression& part) { return part.kind == Expression::Kind::Gap; };
    if (expression.kind != Expression::Kind::Sequence ||
        std::none_of(expression.parts.begin(), expression.parts.end(), isGap))
        return whole(std::move(expression));
    std::vector<Piece> pieces(1);
    for (const Expression& part : expression.parts) {
        if (isGap(part)) {
            pieces.back().gap = part.most;
            pieces.emplace_back();
        } else {
            pieces.back().expression.parts.push_back(part);
        }
    }
    const auto mayBeNothing = [](const Piece& piece) { return mayBeEmpty(piece.expression); };
    if (std::any_of(pieces.begin(), pieces.end(), mayBeNothing))
        return whole(std::move(expression));
    return pieces;
}

/// From the last piece back: so what follows a match is known when it is looked at.
std::vector<Match> joined(const std::vector<PieceFound>& pieces, std::string_view text) {
    std::vector<Match> whole(pieces.back().matches.begin(), pieces.back().matches.end());
    keepLongest(whole);
    for (auto piece = pieces.rbegin() + 1; piece != pieces.rend() && !whole.empty(); ++piece)
        whole = followed(*piece, whole, text);
    return whole;
}

} // namespace vigie
