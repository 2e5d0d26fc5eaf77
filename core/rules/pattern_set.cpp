// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pattern_set.h"

#include "core/rules/finder.h"
#include "core/rules/gaps.h"
#include "core/text/ascii.h"
#include "core/text/utf8.h"

#include <re2/re2.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <map>
#include <mutex>
#include <span>

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
// compile. Folded text is ASCII wherever a pattern can match, so the expression asks for an edge to ASCII
// and hasEdges() looks at the neighbour itself.
std::string withEdges(const Pattern& pattern) {
    return (pattern.edgeBefore ? "(?:^|[^a-z0-9])(" : "(") + pattern.expression +
           (pattern.edgeAfter ? ")(?:$|[^a-z0-9])" : ")");
}

bool isWordCharacter(char32_t c) {
    return c < 0x80 ? isLetterOrDigit(static_cast<char>(c)) : u_isalnum(static_cast<UChar32>(c)) != 0;
}

bool wordEndsAt(std::string_view text, std::size_t at) {
    if (at == 0)
        return false;
    if (isAscii(text[at - 1]))
        return isLetterOrDigit(text[at - 1]);
    do
        --at;
    while (at > 0 && (text[at] & '\xC0') == '\x80');
    return isWordCharacter(nextCodePoint(text, at));
}

bool wordStartsAt(std::string_view text, std::size_t at) {
    return at < text.size() && isWordCharacter(nextCodePoint(text, at));
}

bool isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '_';
}

/// Optional words at the ends of a phrase leave their blanks behind.
ByteSpan withoutBlanks(std::string_view text, ByteSpan span) {
    while (!span.empty() && isBlank(text[span.begin]))
        ++span.begin;
    while (!span.empty() && isBlank(text[span.end - 1]))
        --span.end;
    return span;
}

/// Where the places of a pattern may begin and end.
struct Edges {
    bool before = true; ///< no letter or digit may stand before it
    bool after = true;
    bool ofLine = false; ///< it has to begin with a line

    bool allowMatch(std::string_view text, std::size_t begin) const {
        return !ofLine || begin == 0 || text[begin - 1] == '\n';
    }
    bool allow(std::string_view text, ByteSpan place) const {
        return !(before && wordEndsAt(text, place.begin)) && !(after && wordStartsAt(text, place.end));
    }
};

/// What has to be known of a piece that was found; together, for there are hundreds in a text.
struct PieceOfPattern {
    std::uint32_t pattern = 0;
    std::uint32_t first = 0; ///< piece of the same pattern
    std::uint32_t gap = 0;   ///< at most so many words up to the next piece, see gaps.h
    bool goesOn = false;     ///< whether there is a next one
    Edges edges;             ///< of the pattern
};

ByteSpan spanOf(const re2::StringPiece& piece, std::string_view text) {
    const auto begin = static_cast<std::size_t>(piece.data() - text.data());
    return {begin, begin + piece.size()};
}

bool hasSmallLetter(const re2::StringPiece& piece) {
    return std::any_of(piece.begin(), piece.end(), &isLetter);
}

/// Pieces that wander through any words get an automaton of their own: beside others, each of their states
/// would be multiplied by every state of the others.
enum Company { Strict, Wandering, companies };

} // namespace

struct PatternSet::Compiled {
    std::vector<Pattern> patterns;
    std::map<std::size_t, RE2> foreign; ///< by number, those that the automata cannot read
    std::array<Nfa, companies> nfas;    ///< until compile(), of pieces
    std::vector<Automaton> automata;    ///< one for each company
    std::vector<PieceOfPattern> pieces;
    std::vector<bool> goesOn; ///< by piece, as the finder wants it

    /// Every thread that reads has a finder of its own for the time of a text.
    std::unique_ptr<Finder> takeFinder() {
        const std::lock_guard lock(mutex);
        if (idle.empty())
            return std::make_unique<Finder>(automata, goesOn);
        std::unique_ptr<Finder> finder = std::move(idle.back());
        idle.pop_back();
        return finder;
    }
    void giveBack(std::unique_ptr<Finder> finder) {
        const std::lock_guard lock(mutex);
        idle.push_back(std::move(finder));
    }

    /// Both ends of a piece that stands beside a gap have edges: the gap has blanks there, or a comma.
    void addPieces(Expression expression, const Pattern& pattern) {
        const Edges edges{pattern.edgeBefore, pattern.edgeAfter, beginsLine(expression)};
        const auto first = static_cast<std::uint32_t>(pieces.size());
        for (const Piece& piece : cutAtGaps(std::move(expression))) {
            const auto number = static_cast<std::uint32_t>(pieces.size());
            nfas[wanders(piece.expression) ? Wandering : Strict].add(
                piece.expression, number, number != first || edges.before, piece.gap || edges.after);
            pieces.push_back({static_cast<std::uint32_t>(patterns.size()), first,
                              static_cast<std::uint32_t>(piece.gap.value_or(0)), piece.gap.has_value(),
                              edges});
            goesOn.push_back(piece.gap.has_value());
        }
    }

    /// The places of the pattern that ends with that piece.
    void addPlaces(std::uint32_t lastPiece, const Matches& matches, std::string_view text, std::size_t limit,
                   std::vector<PatternHit>& hits) const {
        const PieceOfPattern& last = pieces[lastPiece];
        if (last.first == lastPiece)
            return addWhole(last, matches.of(lastPiece), text, limit, hits);
        std::vector<PieceFound> found;
        for (std::uint32_t piece = last.first; piece <= lastPiece; ++piece)
            found.push_back({matches.of(piece), pieces[piece].gap});
        addWhole(last, joined(found, text), text, limit, hits);
    }

    /// Those matches of one pattern, from left to right, that do not overlap.
    static void addWhole(const PieceOfPattern& of, std::span<const Match> matches, std::string_view text,
                         std::size_t limit, std::vector<PatternHit>& hits) {
        const std::size_t most = hits.size() + limit;
        std::size_t resumeAt = 0;
        const Match* last = nullptr;
        for (const Match& match : matches) {
            if ((last && last->begin == match.begin) || !of.edges.allowMatch(text, match.begin))
                continue; // the longest came first
            last = &match;
            // The edge before a place must not lie inside the place before.
            const bool isEdgeNeeded = of.edges.before && resumeAt != 0;
            if (match.begin < resumeAt + std::size_t{isEdgeNeeded} || hits.size() == most)
                continue;
            const ByteSpan span = withoutBlanks(text, {match.begin, match.end});
            resumeAt = std::max(span.end, resumeAt + 1);
            if (!span.empty() && of.edges.allow(text, span))
                hits.push_back({of.pattern, span});
        }
    }

    void findWith(const RE2& expression, std::size_t number, std::string_view text, std::size_t limit,
                  std::vector<PatternHit>& hits) const {
        const re2::StringPiece searched(text.data(), text.size());
        std::vector<re2::StringPiece> caught(1 +
                                             static_cast<std::size_t>(expression.NumberOfCapturingGroups()));
        const Edges edges{patterns[number].edgeBefore, patterns[number].edgeAfter};
        std::size_t found = 0;
        for (std::size_t at = 0; at <= text.size() && found < limit;) {
            if (!expression.Match(searched, at, text.size(), RE2::UNANCHORED, caught.data(),
                                  static_cast<int>(caught.size())))
                break;
            const ByteSpan span = withoutBlanks(text, spanOf(caught[1], text));
            at = std::max(span.end, at + 1); // not behind the edge: it may open the next match
            if (span.empty() || !edges.allow(text, span) ||
                std::any_of(caught.begin() + 2, caught.end(), &hasSmallLetter))
                continue;
            hits.push_back({number, span});
            ++found;
        }
    }

    std::mutex mutex; ///< guards `idle`
    std::vector<std::unique_ptr<Finder>> idle;
};

PatternSet::PatternSet() : m_compiled(std::make_unique<Compiled>()) {}
PatternSet::~PatternSet() = default;
PatternSet::PatternSet(PatternSet&&) noexcept = default;
PatternSet& PatternSet::operator=(PatternSet&&) noexcept = default;

std::size_t PatternSet::size() const {
    return m_compiled->patterns.size();
}

const Pattern& PatternSet::pattern(std::size_t number) const {
    return m_compiled->patterns[number];
}

Result<std::size_t> PatternSet::add(const Pattern& pattern, std::optional<Expression> expression) {
    const std::size_t number = size();
    if (expression) {
        m_compiled->addPieces(std::move(*expression), pattern);
    } else {
        const auto entry = m_compiled->foreign.try_emplace(number, withEdges(pattern), options()).first;
        if (!entry->second.ok()) {
            Error error{ErrorCode::BadPack, entry->second.error(), {}, {}};
            m_compiled->foreign.erase(entry);
            return tl::unexpected(std::move(error));
        }
    }
    m_compiled->patterns.push_back(pattern);
    return number;
}

void PatternSet::compile() {
    for (Nfa& nfa : m_compiled->nfas)
        m_compiled->automata.emplace_back(std::move(nfa));
}

std::vector<PatternHit> PatternSet::find(std::string_view text, std::size_t limit) const {
    std::vector<PatternHit> hits;
    std::unique_ptr<Finder> finder = m_compiled->takeFinder();
    const Matches& matches = finder->find(text);
    hits.reserve(matches.patterns().size());
    for (const std::uint32_t piece : matches.patterns())
        if (!m_compiled->pieces[piece].goesOn)
            m_compiled->addPlaces(piece, matches, text, limit, hits);
    m_compiled->giveBack(std::move(finder));
    for (const auto& [number, expression] : m_compiled->foreign)
        m_compiled->findWith(expression, number, text, limit, hits);
    return hits;
}

std::vector<PatternHit> PatternSet::findOne(std::size_t number, std::string_view text,
                                            std::size_t limit) const {
    std::vector<PatternHit> hits;
    const RE2 expression(withEdges(m_compiled->patterns[number]), options());
    m_compiled->findWith(expression, number, text, limit, hits);
    return hits;
}

} // namespace vigie
