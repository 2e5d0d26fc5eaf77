// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pattern_set.h"

#include "core/rules/edges.h"
#include "core/rules/finder.h"
#include "core/rules/gaps.h"
#include "core/rules/re2_pattern.h"

#include <algorithm>
#include <array>
#include <map>
#include <mutex>
#include <span>
#include <thread>
#include <utility>

namespace vigie {
namespace {

/// What has to be known of a piece that was found; together, for there are hundreds in a text.
struct PieceOfPattern {
    std::uint32_t pattern = 0;
    std::uint32_t first = 0; ///< piece of the same pattern
    std::uint32_t gap = 0;   ///< at most so many words up to the next piece, see gaps.h
    bool goesOn = false;     ///< whether there is a next one
    Edges edges;             ///< of the pattern
};

/// Pieces that wander through any words get an automaton of their own: beside others, each of their states
/// would be multiplied by every state of the others.
enum Company { Strict, Wandering, companies };

} // namespace

struct PatternSet::Compiled {
    std::vector<Pattern> patterns;
    std::map<std::size_t, Re2Pattern> foreign; ///< by number, those that the automata cannot read
    std::array<Nfa, companies> nfas;           ///< until compile(), of pieces
    std::vector<Automaton> automata;           ///< one for each company
    std::vector<PieceOfPattern> pieces;
    std::vector<bool> goesOn; ///< by piece, as the finder wants it

    /// Every thread that reads has a finder of its own for the time of a text: the one that it had last, so
    /// that what the finder knows is near its processor, or another one that nobody has.
    std::unique_ptr<Finder> takeFinder() {
        const std::lock_guard lock(mutex);
        if (idle.empty())
            return std::make_unique<Finder>(automata, goesOn);
        const auto own = std::find_if(idle.begin(), idle.end(), [](const IdleFinder& one) {
            return one.lastUser == std::this_thread::get_id();
        });
        std::swap(own == idle.end() ? idle.front() : *own, idle.back());
        std::unique_ptr<Finder> finder = std::move(idle.back().finder);
        idle.pop_back();
        return finder;
    }
    void giveBack(std::unique_ptr<Finder> finder) {
        const std::lock_guard lock(mutex);
        idle.push_back({std::this_thread::get_id(), std::move(finder)});
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
            return addWhole(last.pattern, last.edges, matches.of(lastPiece), text, limit, hits);
        std::vector<PieceFound> found;
        for (std::uint32_t piece = last.first; piece <= lastPiece; ++piece)
            found.push_back({matches.of(piece), pieces[piece].gap});
        addWhole(last.pattern, last.edges, joined(found, text), text, limit, hits);
    }

    /// Those matches of one pattern, from left to right, that do not overlap.
    static void addWhole(std::size_t number, const Edges& edges, std::span<const Match> matches,
                         std::string_view text, std::size_t limit, std::vector<PatternHit>& hits) {
        const std::size_t most = hits.size() + limit;
        std::size_t resumeAt = 0;
        const Match* last = nullptr;
        for (const Match& match : matches) {
            if ((last && last->begin == match.begin) || !edges.allowMatch(text, match.begin))
                continue; // the longest came first
            last = &match;
            // The edge before a place must not lie inside the place before.
            const bool isEdgeNeeded = edges.before && resumeAt != 0;
            if (match.begin < resumeAt + std::size_t{isEdgeNeeded} || hits.size() == most)
                continue;
            const ByteSpan span = withoutBlanks(text, {match.begin, match.end});
            resumeAt = std::max(span.end, resumeAt + 1);
            if (!span.empty() && edges.allow(text, span))
                hits.push_back({number, span});
        }
    }

    void addByRe2(std::size_t number, const Re2Pattern& pattern, std::string_view text, std::size_t limit,
                  std::vector<PatternHit>& hits) const {
        addWhole(number, {patterns[number].edgeBefore, patterns[number].edgeAfter}, pattern.matchesIn(text),
                 text, limit, hits);
    }

    struct IdleFinder {
        std::thread::id lastUser;
        std::unique_ptr<Finder> finder;
    };
    std::mutex mutex; ///< guards `idle`
    std::vector<IdleFinder> idle;
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
        const auto entry = m_compiled->foreign.try_emplace(number, pattern).first;
        if (std::string problem = entry->second.problem(); !problem.empty()) {
            Error error{ErrorCode::BadPack, std::move(problem), {}, {}};
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
    for (const auto& [number, pattern] : m_compiled->foreign)
        m_compiled->addByRe2(number, pattern, text, limit, hits);
    return hits;
}

std::vector<PatternHit> PatternSet::findOne(std::size_t number, std::string_view text,
                                            std::size_t limit) const {
    std::vector<PatternHit> hits;
    m_compiled->addByRe2(number, Re2Pattern(pattern(number)), text, limit, hits);
    return hits;
}

} // namespace vigie
