// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/undisguise.h"

#include "core/text/ascii.h"
#include "core/text/disguised_token.h"
#include "core/text/layout.h"
#include "core/text/spaced_words.h"

#include <algorithm>
#include <array>

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
    const std::vector<ByteSpan> nameSpans = names(folded);
    const auto next = [=](std::size_t at, bool blank) {
        while (at < folded.size() && isBlank(folded[at]) != blank)
            ++at;
        return at;
    };
    for (std::size_t at = next(0, false); at < folded.size(); at = next(at, false)) {
        const std::size_t end = next(at, true);
        const std::string_view token = folded.substr(at, end - at);
        if (isSuspicious(token) && !anyOverlaps(nameSpans, {at, end}))
            if (auto rereading = rereadToken(token, lexicon)) {
                rereading->span.begin += at;
                rereading->span.end += at;
                found.push_back(std::move(*rereading));
            }
        at = end;
    }
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
