// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pattern_set.h"

#include "core/rules/atom_scanner.h"
#include "core/text/utf8.h"

#include <re2/filtered_re2.h>
#include <re2/re2.h>
#include <unicode/uchar.h>

#include <algorithm>

namespace vigie {
namespace {

RE2::Options options() {
    RE2::Options options;
    options.set_longest_match(true); // « promotion », never « promo » and then no word edge
    options.set_log_errors(false);
    return options;
}

// RE2's \b knows ASCII only, and full Unicode classes at both ends of a thousand patterns cost seconds to
// compile. Folded text is ASCII wherever a pattern can match, so the expression asks for an edge to ASCII
// and hasEdges() looks at the neighbour itself.
std::string withEdges(const Pattern& pattern) {
    return (pattern.edgeBefore ? "(?:^|[^a-z0-9])(" : "(") + pattern.expression +
           (pattern.edgeAfter ? ")(?:$|[^a-z0-9])" : ")");
}

bool isWordCharacter(char32_t c) {
    return u_isalnum(static_cast<UChar32>(c)) != 0;
}

bool wordEndsAt(std::string_view text, std::size_t at) {
    if (at == 0)
        return false;
    do
        --at;
    while (at > 0 && (text[at] & '\xC0') == '\x80');
    return isWordCharacter(nextCodePoint(text, at));
}

bool wordStartsAt(std::string_view text, std::size_t at) {
    return at < text.size() && isWordCharacter(nextCodePoint(text, at));
}

/// Optional words at the ends of a phrase leave their blanks behind.
ByteSpan withoutBlanks(std::string_view text, ByteSpan span) {
    constexpr std::string_view blanks = " \t\r\n_";
    while (!span.empty() && blanks.find(text[span.begin]) != std::string_view::npos)
        ++span.begin;
    while (!span.empty() && blanks.find(text[span.end - 1]) != std::string_view::npos)
        --span.end;
    return span;
}

} // namespace

/// Strings shorter than this are everywhere; a pattern that needs only such ones is always looked for.
constexpr int shortestAtom = 3;

struct PatternSet::Compiled {
    re2::FilteredRE2 expressions{shortestAtom};
    std::vector<Pattern> patterns;
    AtomScanner atoms;
};

PatternSet::PatternSet() : m_compiled(std::make_unique<Compiled>()) {}
PatternSet::~PatternSet() = default;
PatternSet::PatternSet(PatternSet&&) noexcept = default;
PatternSet& PatternSet::operator=(PatternSet&&) noexcept = default;

std::size_t PatternSet::size() const {
    return m_compiled->patterns.size();
}

Result<std::size_t> PatternSet::add(const Pattern& pattern) {
    int number = 0;
    const std::string expression = withEdges(pattern);
    if (m_compiled->expressions.Add(expression, options(), &number) != RE2::NoError)
        return tl::unexpected(Error{ErrorCode::BadPack, RE2(expression, options()).error(), {}, {}});
    m_compiled->patterns.push_back(pattern);
    return static_cast<std::size_t>(number);
}

void PatternSet::compile() {
    std::vector<std::string> atoms;
    if (size() != 0)
        m_compiled->expressions.Compile(&atoms);
    m_compiled->atoms = AtomScanner(atoms);
}

std::vector<std::size_t> PatternSet::candidates(std::string_view folded) const {
    if (size() == 0)
        return {};
    std::vector<int> numbers;
    m_compiled->expressions.AllPotentials(m_compiled->atoms.find(folded), &numbers);
    std::sort(numbers.begin(), numbers.end());
    return {numbers.begin(), numbers.end()};
}

std::vector<PatternHit> PatternSet::locate(std::size_t number, std::string_view folded,
                                           std::size_t limit) const {
    const RE2& expression = m_compiled->expressions.GetRE2(static_cast<int>(number));
    const Pattern& pattern = m_compiled->patterns[number];
    const re2::StringPiece text(folded.data(), folded.size());
    const auto groups = static_cast<int>(2 + pattern.upperGroups);
    std::vector<re2::StringPiece> caught(static_cast<std::size_t>(groups));
    std::vector<PatternHit> hits;
    for (std::size_t at = 0; at <= text.size() && hits.size() < limit;) {
        if (!expression.Match(text, at, text.size(), RE2::UNANCHORED, caught.data(), groups))
            break;
        const auto spanOf = [&](const re2::StringPiece& piece) {
            const auto begin = static_cast<std::size_t>(piece.data() - text.data());
            return ByteSpan{begin, begin + piece.size()};
        };
        PatternHit hit{withoutBlanks(folded, spanOf(caught[1])), {}};
        at = std::max(hit.span.end, at + 1); // not behind the edge: it may open the next match
        const bool hasEdges = !(pattern.edgeBefore && wordEndsAt(folded, hit.span.begin)) &&
                              !(pattern.edgeAfter && wordStartsAt(folded, hit.span.end));
        if (!hasEdges || hit.span.empty())
            continue;
        for (std::size_t i = 2; i < caught.size(); ++i)
            if (caught[i].data() != nullptr)
                hit.upper.push_back(spanOf(caught[i]));
        hits.push_back(std::move(hit));
    }
    return hits;
}

} // namespace vigie
