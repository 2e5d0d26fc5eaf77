// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/undisguise.h"

#include "core/text/ascii.h"
#include "core/text/disguised_token.h"
#include "core/text/layout.h"
#include "core/text/spaced_words.h"

#include <algorithm>
#include <array>
#include <optional>

namespace vigie {
namespace {

/// What parts tokens.
bool isBlank(char c) {
    static constexpr auto table = [] {
        std::array<bool, 256> blanks{};
        for (const char blank : std::string_view(" \t\n\r#\"'(),;:?"))
            blanks[static_cast<unsigned char>(blank)] = true;
        return blanks;
    }();
    return table[static_cast<unsigned char>(c)];
}

/// The end of the letters from `at` on, up to the third in a row that is the same.
std::size_t endOfPlainLetters(std::string_view text, std::size_t at) {
    std::size_t end = at;
    while (end < text.size() && isLetter(text[end]) &&
           !(end >= at + 2 && text[end] == text[end - 1] && text[end] == text[end - 2]))
        ++end;
    return end;
}

bool isSuspicious(std::string_view token) {
    bool hasLetter = false;
    bool hasOther = false;
    for (std::size_t i = 0; i < token.size(); ++i) {
        hasLetter |= isLetter(token[i]);
        hasOther |= !isLetter(token[i]) || (i >= 2 && token[i] == token[i - 1] && token[i] == token[i - 2]);
    }
    return hasLetter && hasOther;
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
    const auto next = [=](std::size_t at, bool blank) {
        while (at < folded.size() && isBlank(folded[at]) != blank)
            ++at;
        return at;
    };
    for (std::size_t at = next(0, false); at < folded.size(); at = next(at, false)) {
        const std::size_t plain = endOfPlainLetters(folded, at);
        const std::size_t end = next(plain, true);
        const std::string_view token = folded.substr(at, end - at);
        if (plain != end && isSuspicious(token) && !isInName({at, end}))
            if (auto rereading = rereadToken(token, lexicon)) {
                rereading->span.begin += at;
                rereading->span.end += at;
                found.push_back(std::move(*rereading));
            }
        at = end;
    }
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
