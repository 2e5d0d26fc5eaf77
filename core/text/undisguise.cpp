// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/undisguise.h"

#include "core/text/ascii.h"
#include "core/text/byte_places.h"
#include "core/text/disguised_token.h"
#include "core/text/layout.h"
#include "core/text/spaced_words.h"

#include <algorithm>
#include <optional>

namespace vigie {
namespace {

/// What parts tokens.
constexpr ByteSet blanks([](char c) {
    return std::string_view(" \t\n\r#\"'(),;:?").find(c) != std::string_view::npos;
});
constexpr ByteSet letters(&isLetter);
constexpr ByteSet tokenSigns([](char c) { return !blanks.contains(c); });
constexpr ByteSet oddSigns([](char c) { return !isLetter(c) && !blanks.contains(c); });

/// Signs behind a word hide nothing of it, but for a star, and one digit alone.
bool mayBeLetters(std::string_view signs) {
    return (signs.size() == 1 && isDigit(signs.front())) || signs.find('*') != std::string_view::npos;
}

/// Letters behind other signs, or one that is stretched, or signs that may be letters.
bool isSuspicious(std::string_view token) {
    const std::size_t sign = letters.endOfRun(token, 0);
    return letters.next(token, sign) != token.size() || hasStretch(token) || mayBeLetters(token.substr(sign));
}

/// Calls take(token) for every suspicious token, in order. Words are many and odd signs few: it looks for
/// these, if no word of the text is stretched.
template <typename Take> void forEachSuspicious(std::string_view text, Take take) {
    const BytePlaces asked(text, hasStretch(text) ? tokenSigns : oddSigns);
    for (std::size_t at = asked.next(0); at < text.size(); at = asked.next(at)) {
        ByteSpan token{at, blanks.next(text, at)};
        while (token.begin > 0 && !blanks.contains(text[token.begin - 1]))
            --token.begin;
        if (isSuspicious(token.in(text)))
            take(token);
        at = token.end;
    }
}

} // namespace

std::vector<Rereading> undisguise(std::string_view folded, const Lexicon& lexicon) {
    if (lexicon.empty())
        return {};
    std::vector<Rereading> found = spacedWords(folded, lexicon);
    std::optional<std::vector<ByteSpan>> nameSpans; // found out when first asked for
    const auto isInName = [&](ByteSpan token) {
        if (!nameSpans)
            nameSpans = names(folded);
        return anyOverlaps(*nameSpans, token);
    };
    forEachSuspicious(folded, [&](ByteSpan token) {
        if (isInName(token))
            return;
        const bool isHashtag = token.begin > 0 && folded[token.begin - 1] == '#';
        if (auto rereading = rereadToken(token.in(folded), isHashtag, lexicon)) {
            rereading->span.begin += token.begin;
            rereading->span.end += token.begin;
            found.push_back(std::move(*rereading));
        }
    });
    if (found.size() < 2)
        return found;
    std::stable_sort(found.begin(), found.end(),
                     [](const Rereading& a, const Rereading& b) { return a.span.begin < b.span.begin; });
    const auto overlapping = [end = std::size_t{0}](const Rereading& rereading) mutable {
        const bool overlaps = rereading.span.begin < end;
        end = std::max(end, rereading.span.end);
        return overlaps;
    };
    found.erase(std::remove_if(found.begin(), found.end(), overlapping), found.end());
    return found;
}

} // namespace vigie
