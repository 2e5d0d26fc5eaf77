// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pattern_set.h"

#include "core/text/utf8.h"

#include <re2/re2.h>
#include <re2/set.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <numeric>

namespace vigie {
namespace {

RE2::Options options() {
    RE2::Options options;
    options.set_longest_match(true); // « promotion », never « promo » and then no word edge
    options.set_log_errors(false);
    options.set_max_mem(std::int64_t{256} << 20U);
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

struct PatternSet::Compiled {
    RE2::Set set{options(), RE2::UNANCHORED};
    struct Locator {
        std::unique_ptr<RE2> expression;
        Pattern pattern;
    };
    std::vector<Locator> locators;
    bool isCompiled = false;
};

PatternSet::PatternSet() : m_compiled(std::make_unique<Compiled>()) {}
PatternSet::~PatternSet() = default;
PatternSet::PatternSet(PatternSet&&) noexcept = default;
PatternSet& PatternSet::operator=(PatternSet&&) noexcept = default;

std::size_t PatternSet::size() const { return m_compiled->locators.size(); }

Result<std::size_t> PatternSet::add(const Pattern& pattern) {
    const std::string expression = withEdges(pattern);
    std::string reason;
    if (m_compiled->set.Add(expression, &reason) < 0)
        return tl::unexpected(Error{ErrorCode::BadPack, reason, {}, {}});
    m_compiled->locators.push_back({std::make_unique<RE2>(expression, options()), pattern});
    return size() - 1;
}

void PatternSet::compile() {
    m_compiled->isCompiled = size() != 0 && m_compiled->set.Compile();
}

std::vector<std::size_t> PatternSet::candidates(std::string_view folded) const {
    std::vector<int> matched;
    RE2::Set::ErrorInfo error{};
    std::vector<std::size_t> numbers;
    if (m_compiled->isCompiled &&
        (m_compiled->set.Match({folded.data(), folded.size()}, &matched, &error) ||
         error.kind == RE2::Set::kNoError)) {
        numbers.assign(matched.begin(), matched.end());
        std::sort(numbers.begin(), numbers.end());
        return numbers;
    }
    // Out of memory for the automaton: slower, never wrong.
    numbers.resize(size());
    std::iota(numbers.begin(), numbers.end(), std::size_t{0});
    return numbers;
}

std::vector<PatternHit> PatternSet::locate(std::size_t number, std::string_view folded, std::size_t limit) const {
    const auto& [expression, pattern] = m_compiled->locators[number];
    const re2::StringPiece text(folded.data(), folded.size());
    const auto groups = static_cast<int>(2 + pattern.upperGroups);
    std::vector<re2::StringPiece> caught(static_cast<std::size_t>(groups));
    std::vector<PatternHit> hits;
    for (std::size_t at = 0; at <= text.size() && hits.size() < limit;) {
        if (!expression->Match(text, at, text.size(), RE2::UNANCHORED, caught.data(), groups))
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
