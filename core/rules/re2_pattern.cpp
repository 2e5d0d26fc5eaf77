// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/re2_pattern.h"

#include "core/rules/edges.h"
#include "core/text/ascii.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace vigie {
namespace {

RE2::Options options() {
    RE2::Options options;
    options.set_longest_match(true);   // « promotion », never « promo » and then no word edge
    options.set_case_sensitive(false); // the texts are folded but for their capitals
    options.set_log_errors(false);
    return options;
}

// RE2's \b knows ASCII only, and full Unicode classes at both ends of a thousand patterns cost seconds to
// compile. Folded text is ASCII wherever a pattern can match: edges.h looks at the neighbour itself.
std::string withEdges(const Pattern& pattern) {
    return (pattern.edgeBefore ? "(?:^|[^a-z0-9])(" : "(") + pattern.expression +
           (pattern.edgeAfter ? ")(?:$|[^a-z0-9])" : ")");
}

std::size_t beginOfCharacterBefore(std::string_view text, std::size_t at) {
    while (at > 0 && (text[--at] & '\xC0') == '\x80')
        continue;
    return at;
}

bool hasSmallLetter(const re2::StringPiece& piece) {
    return std::any_of(piece.begin(), piece.end(), &isLetter);
}

} // namespace

Re2Pattern::Re2Pattern(const Pattern& pattern)
    : m_edgeBefore(pattern.edgeBefore), m_edgeAfter(pattern.edgeAfter),
      m_sought(withEdges(pattern), options()), m_place("(" + pattern.expression + ")", options()),
      m_placeBeforeSign("(" + pattern.expression + ")[^a-z0-9]", options()) {}

std::vector<Match> Re2Pattern::matchesIn(std::string_view text) const {
    const re2::StringPiece searched(text.data(), text.size());
    std::vector<Match> matches;
    for (std::size_t at = 0; at < text.size();) {
        re2::StringPiece sought;
        const std::size_t edge = m_edgeBefore ? beginOfCharacterBefore(text, at) : at;
        if (!m_sought.Match(searched, edge, text.size(), RE2::UNANCHORED, &sought, 1))
            break;
        at = std::max(at, static_cast<std::size_t>(sought.data() - text.data()));
        if (at == text.size())
            break;
        const ByteSpan match{at, endFrom(at, text)};
        nextCodePoint(text, at);
        if (match.empty())
            continue;
        matches.push_back({static_cast<std::uint32_t>(match.begin), static_cast<std::uint32_t>(match.end)});
        at = std::max(at, withoutBlanks(text, match).end + (m_edgeBefore ? 1 : 0));
    }
    return matches;
}

/// Where the longest match ends that begins there; `begin` if there is none.
std::size_t Re2Pattern::endFrom(std::size_t begin, std::string_view text) const {
    if (m_edgeBefore && begin > 0 && isLetterOrDigit(text[begin - 1]))
        return begin;
    const re2::StringPiece searched(text.data(), text.size());
    std::vector<re2::StringPiece> caught(1 + static_cast<std::size_t>(m_place.NumberOfCapturingGroups()));
    const auto matches = [&](const RE2& expression, RE2::Anchor anchor) {
        return expression.Match(searched, begin, text.size(), anchor, caught.data(),
                                static_cast<int>(caught.size()));
    };
    const bool isFound =
        m_edgeAfter ? matches(m_place, RE2::ANCHOR_BOTH) || matches(m_placeBeforeSign, RE2::ANCHOR_START)
                    : matches(m_place, RE2::ANCHOR_START);
    if (!isFound || std::any_of(caught.begin() + 2, caught.end(), &hasSmallLetter))
        return begin;
    return static_cast<std::size_t>(caught[1].data() - text.data()) + caught[1].size();
}

} // namespace vigie
