// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/disguised_token.h"

#include "core/text/ascii.h"
#include "core/text/utf8.h"

#include <unicode/uchar.h>

#include <algorithm>

namespace vigie {
namespace {

/// The letter that a digit or sign is drawn for; 0 if none.
char letterDrawnAs(char c) {
    switch (c) {
    case '0': return 'o';
    case '1':
    case '!':
    case '|': return 'i';
    case '3': return 'e';
    case '4':
    case '@': return 'a';
    case '5':
    case '$': return 's';
    case '7': return 't';
    case '8': return 'b';
    case '9': return 'g';
    default: return 0;
    }
}

/// Tries one disguise after the other.
class Token {
public:
    Token(std::string_view text, const Lexicon& lexicon) : m_text(text), m_lexicon(lexicon) {}

    std::optional<Rereading> reread() const {
        for (const auto attempt : {&Token::withoutElongation, &Token::withLettersForDigits, &Token::unmasked,
                                   &Token::withoutBreaks, &Token::withoutEmoji})
            if (auto found = (this->*attempt)())
                return found;
        return {};
    }

private:
    std::optional<Rereading> reading(ByteSpan span, std::string word, Disguise kind) const {
        if (!m_lexicon.contains(word))
            return {};
        return Rereading{span, std::move(word), kind};
    }

    /// A word with stars for letters. Nobody can tell which one « p*b » is: it stays as it is, but is masked.
    std::optional<Rereading> masked(ByteSpan span, const std::string& starred) const {
        if (const auto word = m_lexicon.likeliestMatch(starred))
            return Rereading{span, *word, Disguise::MaskedLetters};
        if (m_lexicon.hasMatch(starred))
            return Rereading{span, starred, Disguise::MaskedLetters};
        return {};
    }

    /// The first run of characters that satisfy `accept`, if `wanted` holds for it.
    template <typename Accept, typename Wanted>
    std::optional<ByteSpan> run(Accept accept, Wanted wanted) const {
        for (std::size_t begin = 0; begin < m_text.size(); ++begin) {
            if (!accept(m_text[begin]))
                continue;
            std::size_t end = begin;
            while (end < m_text.size() && accept(m_text[end]))
                ++end;
            if (wanted(m_text.substr(begin, end - begin)))
                return ByteSpan{begin, end};
            begin = end;
        }
        return {};
    }

    /// Stretched letters once or twice, whichever gives a word: « colllab » has one « l » too many, or two.
    std::optional<Rereading> withoutElongation() const {
        const auto span = run(&isLetter, &hasStretch);
        if (!span)
            return {};
        std::vector<std::string> readings = {""};
        for (std::size_t i = span->begin; i < span->end;) {
            std::size_t end = i;
            while (end < span->end && m_text[end] == m_text[i])
                ++end;
            const std::size_t length = end - i;
            const std::size_t known = readings.size();
            for (std::size_t r = 0; r < known; ++r) {
                if (length >= 3 && known < 16)
                    readings.push_back(readings[r] + std::string(2, m_text[i]));
                readings[r] += std::string(length >= 3 ? 1 : length, m_text[i]);
            }
            i = end;
        }
        for (std::string& candidate : readings)
            if (auto found = reading(*span, std::move(candidate), Disguise::Elongation))
                return found;
        return {};
    }

    /// « 49e », « 10g », « 50ml »: a number with its unit, not « age », « log ».
    static bool isAmount(std::string_view word) {
        const auto unit = std::find_if_not(word.begin(), word.end(), &isDigit);
        const auto digits = unit - word.begin();
        const auto letters = word.end() - unit;
        return letters <= std::min<std::ptrdiff_t>(digits, 2) && std::all_of(unit, word.end(), &isLetter);
    }

    /// « c0d3 » is « code »; the digits of « promo5 » are digits: a number at the end alone hides nothing.
    std::optional<Rereading> withLettersForDigits() const {
        const auto span =
            run([](char c) { return isLetter(c) || letterDrawnAs(c) != 0; },
                [](std::string_view word) {
                    if (isAmount(word))
                        return false;
                    const bool hasLetter = std::any_of(word.begin(), word.end(), &isLetter);
                    const auto lastLetter = std::find_if(word.rbegin(), word.rend(), &isLetter).base();
                    return hasLetter && std::any_of(word.begin(), lastLetter,
                                                    [](char c) { return letterDrawnAs(c) != 0; });
                });
        if (!span)
            return {};
        std::vector<std::string> readings = {""};
        for (const char c : span->in(m_text)) {
            const char letter = isLetter(c) ? c : letterDrawnAs(c);
            const std::size_t known = readings.size();
            for (std::size_t r = 0; r < known; ++r) {
                if (letter == 'i' && c != 'i' && known < 16) // « 1 » is drawn for « l » as well
                    readings.push_back(readings[r] + 'l');
                readings[r] += letter;
            }
        }
        for (std::string& candidate : readings)
            if (auto found = reading(*span, std::move(candidate), Disguise::DigitsForLetters))
                return found;
        return {};
    }

    std::optional<Rereading> unmasked() const {
        const auto span = run([](char c) { return isLetter(c) || c == '*'; },
                              [](std::string_view word) {
                                  const auto stars = std::count(word.begin(), word.end(), '*');
                                  return stars > 0 && stars * 2 < static_cast<std::ptrdiff_t>(word.size()) &&
                                         isLetter(word.front()) && isLetter(word.back());
                              });
        if (!span)
            return {};
        return masked(*span, std::string(span->in(m_text)));
    }

    /// « publi-cité », « collab.oration »: a long word broken by signs.
    std::optional<Rereading> withoutBreaks() const {
        const auto span =
            run([](char c) { return isLetter(c) || breakingSigns.find(c) != std::string_view::npos; },
                [](std::string_view word) {
                    return isLetter(word.front()) && isLetter(word.back()) &&
                           !std::all_of(word.begin(), word.end(), &isLetter);
                });
        if (!span)
            return {};
        std::string word;
        for (const char c : span->in(m_text))
            word += isLetter(c) ? std::string(1, c) : std::string();
        return word.size() < shortestBroken ? std::nullopt : reading(*span, word, Disguise::SpacedLetters);
    }

    /// Letters with pictures between them, or a picture in the place of a letter.
    std::optional<Rereading> withoutEmoji() const {
        if (std::all_of(m_text.begin(), m_text.end(), &isAscii))
            return {};
        std::string letters;
        std::string starred; // with a star for each run of pictures
        ByteSpan span{m_text.size(), 0};
        for (std::size_t at = 0; at < m_text.size();) {
            const std::size_t begin = at;
            const char32_t c = nextCodePoint(m_text, at);
            if (c < 0x80 && isLetter(static_cast<char>(c))) {
                letters += static_cast<char>(c);
                starred += static_cast<char>(c);
                span = {std::min(span.begin, begin), at};
            } else if (c < 0x80 || u_isalnum(static_cast<UChar32>(c)) != 0) {
                return {};
            } else if (!starred.empty() && starred.back() != '*') {
                starred += '*';
            }
        }
        if (starred.ends_with('*')) // pictures behind a word are no part of it
            starred.pop_back();
        if (starred.size() == letters.size())
            return {};
        if (auto found = reading(span, letters, Disguise::EmojiInside))
            return found;
        return masked(span, starred);
    }

    static constexpr std::string_view breakingSigns = ".-_~/|+";
    static constexpr std::size_t shortestBroken = 5; ///< letters: « a-t-on » is no « aton »

    std::string_view m_text;
    const Lexicon& m_lexicon;
};

} // namespace

bool hasStretch(std::string_view text) {
    using Byte = unsigned char; // without a branch and in bytes: the compiler can have many compared at once
    Byte found = 0;
    for (std::size_t i = 2; i < text.size(); ++i)
        found |= Byte{isLetter(text[i])} & Byte{text[i] == text[i - 1]} & Byte{text[i] == text[i - 2]};
    return found != 0;
}

std::optional<Rereading> rereadToken(std::string_view token, const Lexicon& lexicon) {
    return Token(token, lexicon).reread();
}

} // namespace vigie
