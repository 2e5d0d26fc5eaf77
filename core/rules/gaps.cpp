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

/// The matches with a gap and one of `rest` behind them, and as far as that one goes.
std::vector<Match> followed(std::span<const Match> matches, const std::vector<Match>& rest, std::size_t words,
                            std::string_view text) {
    std::vector<Match> whole;
    for (const Match& match : matches) {
        const std::size_t blanks = blanksOfGap(text, match.end);
        const std::size_t last = endOfGap(text, blanks, words);
        const auto isTooEarly = [=](const Match& one) { return one.begin <= blanks; };
        for (auto next = std::partition_point(rest.begin(), rest.end(), isTooEarly);
             next != rest.end() && next->begin <= last; ++next)
            if (isBlank(text[next->begin - 1]))
                whole.push_back({match.pattern, match.begin, next->end});
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
std::vector<Match> joined(std::span<const Match> found, std::uint32_t first,
                          std::span<const std::optional<std::size_t>> gaps, std::string_view text) {
    if (found.front().pattern != first || found.back().pattern != first + gaps.size() - 1)
        return {};
    const auto matchesOf = [&](std::size_t piece) {
        const auto number = static_cast<std::uint32_t>(first + piece);
        const auto begin = std::partition_point(found.begin(), found.end(),
                                                [=](const Match& one) { return one.pattern < number; });
        const auto end =
            std::partition_point(begin, found.end(), [=](const Match& one) { return one.pattern == number; });
        return std::span<const Match>(begin, end);
    };
    const std::span<const Match> last = matchesOf(gaps.size() - 1);
    std::vector<Match> whole(last.begin(), last.end());
    keepLongest(whole);
    for (std::size_t piece = gaps.size() - 1; piece > 0 && !whole.empty(); --piece)
        whole = followed(matchesOf(piece - 1), whole, *gaps[piece - 1], text);
    return whole;
}

} // namespace vigie
