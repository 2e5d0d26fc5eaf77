// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/disguised_token.h"

#include "core/text/ascii.h"
#include "core/text/byte_set.h"
#include "core/text/utf8.h"

#include <unicode/uchar.h>

#include <algorithm>

namespace vigie {
namespace {

/// The letter that a digit or sign is drawn for; 0 if none.
constexpr char letterDrawnAs(char c) {
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

constexpr bool isLetterOr(std::string_view signs, char c) {
    return isLetter(c) || signs.find(c) != std::string_view::npos;
}

// What the words consist of that are looked for, disguise by disguise.
constexpr ByteSet plainWord(&isLetter);
constexpr ByteSet drawnWord([](char c) { return isLetter(c) || letterDrawnAs(c) != 0; });
constexpr ByteSet starredWord([](char c) { return isLetterOr("*", c); });
constexpr ByteSet brokenWord([](char c) { return isLetterOr(".-_~/|+", c); });
constexpr ByteSet maskedWord([](char c) { return isLetterOr("_@$%&+=^~", c); });

constexpr std::size_t shortestBroken = 5; ///< letters: « a-t-on » is no « aton »

/// Tries one disguise after the other.
class Token {
public:
    Token(std::string_view text, bool isHashtag, const Lexicon& lexicon)
        : m_text(text), m_isHashtag(isHashtag), m_lexicon(lexicon) {}

    std::optional<Rereading> reread() const {
        for (const auto attempt : {&Token::withoutElongation, &Token::withLettersForDigits, &Token::unmasked,
                                   &Token::withoutBreaks, &Token::withLettersForSigns, &Token::withoutEmoji})
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

    /// The first run of such characters for which `wanted` holds.
    template <typename Wanted> std::optional<ByteSpan> run(const ByteSet& bytes, Wanted wanted) const {
        for (std::size_t begin = bytes.next(m_text, 0); begin < m_text.size();) {
            const ByteSpan span{begin, bytes.endOfRun(m_text, begin)};
            if (wanted(span.in(m_text)))
                return span;
            begin = bytes.next(m_text, span.end);
        }
        return {};
    }

    /// Stretched letters once or twice, whichever gives a word: « colllab » has one « l » too many, or two.
    std::optional<Rereading> withoutElongation() const {
        const auto span = run(plainWord, &hasStretch);
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

    /// « c0d3 » is « code », « casin0 » is « casino »; but a number behind a known word or a singular is one:
    /// « promo5 », « client5 ».
    std::optional<Rereading> withLettersForDigits() const {
        const auto span = run(drawnWord, [](std::string_view word) {
            if (isAmount(word))
                return false;
            const bool hasLetter = std::any_of(word.begin(), word.end(), &isLetter);
            const auto lastLetter = std::find_if(word.rbegin(), word.rend(), &isLetter).base();
            return hasLetter &&
                   (std::any_of(word.begin(), lastLetter, [](char c) { return letterDrawnAs(c) != 0; }) ||
                    endsWithOneDigit(word));
        });
        if (!span)
            return {};
        const std::string rest(span->in(m_text).substr(0, span->size() - 1));
        const bool isAtEnd = std::all_of(rest.begin(), rest.end(), &isLetter);
        if (isAtEnd && m_lexicon.contains(rest))
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
            if (!isAtEnd || candidate != rest + 's')
                if (auto found = reading(*span, std::move(candidate), Disguise::DigitsForLetters))
                    return found;
        return {};
    }

    static bool endsWithOneDigit(std::string_view word) {
        return word.size() >= 4 && isDigit(word.back()) && isLetter(word[word.size() - 2]);
    }

    /// « cr*pto », « crypt* »; but stars on both sides are no letters, nor is one beside a known word or a
    /// singular: « **casino** », « code* », « client* ».
    std::optional<Rereading> unmasked() const {
        const auto span = run(starredWord, [](std::string_view word) {
            const auto stars = std::count(word.begin(), word.end(), '*');
            return stars > 0 && stars * 2 < static_cast<std::ptrdiff_t>(word.size());
        });
        if (!span)
            return {};
        const ByteSpan inside = withoutStarsAround(*span);
        const std::string rest(inside.in(m_text));
        const bool isCut = (inside.begin != span->begin) != (inside.end != span->end);
        if (isCut)
            if (auto found = cut(*span, span->in(m_text), rest))
                return found;
        return rest.find('*') == std::string::npos ? std::nullopt : masked(inside, rest);
    }

    /// A word with stars for its first or last letters, of which that rest is left.
    std::optional<Rereading> cut(ByteSpan span, std::string_view starred, const std::string& rest) const {
        if (starred.size() < shortestBroken || m_lexicon.contains(rest))
            return {};
        auto word = m_lexicon.likeliestMatch(starred);
        if (!word || *word == rest + 's')
            return {};
        return Rereading{span, std::move(*word), Disguise::MaskedLetters};
    }

    ByteSpan withoutStarsAround(ByteSpan span) const {
        while (m_text[span.begin] == '*')
            ++span.begin;
        while (m_text[span.end - 1] == '*')
            --span.end;
        return span;
    }

    /// « cas_no », « cr%pto »: signs that join no words, in the place of letters.
    std::optional<Rereading> withLettersForSigns() const {
        if (m_isHashtag)
            return {};
        const auto span = run(maskedWord, [](std::string_view word) {
            const auto letters = std::count_if(word.begin(), word.end(), &isLetter);
            return word.size() >= shortestBroken && isLetter(word.front()) && isLetter(word.back()) &&
                   letters < std::ssize(word) && letters * 2 > std::ssize(word);
        });
        if (!span)
            return {};
        std::string starred(span->in(m_text));
        std::replace_if(
            starred.begin(), starred.end(), [](char c) { return !isLetter(c); }, '*');
        auto word = m_lexicon.likeliestMatch(starred);
        if (!word)
            return {};
        return Rereading{*span, std::move(*word), Disguise::MaskedLetters};
    }

    /// « publi-cité », « collab.oration »: a long word broken by signs.
    std::optional<Rereading> withoutBreaks() const {
        const auto span = run(brokenWord, [](std::string_view word) {
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

    /// Letters with pictures between them, or a picture in the place of a letter: « c🎰sin🎰 ». One at the end
    /// alone is no part of the word, but for a sign of money: « ₿itcoin ».
    std::optional<Rereading> withoutEmoji() const {
        if (std::all_of(m_text.begin(), m_text.end(), &isAscii))
            return {};
        std::string letters;
        std::string starred; // with a star for each run of pictures
        bool hasMoney = false;
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
            } else {
                hasMoney |= u_charType(static_cast<UChar32>(c)) == U_CURRENCY_SYMBOL;
                starred += starred.ends_with('*') ? "" : "*";
            }
        }
        if (letters.empty())
            return {};
        const std::size_t first = starred.find_first_not_of('*');
        const std::string inside = starred.substr(first, starred.find_last_not_of('*') + 1 - first);
        const bool isBroken = inside != letters;
        if (isBroken)
            if (auto found = reading(span, letters, Disguise::EmojiInside))
                return found;
        if ((isBroken || hasMoney) && inside != starred)
            if (auto found = cut({0, m_text.size()}, starred, letters))
                return found;
        return isBroken ? masked(span, inside) : std::nullopt;
    }

    std::string_view m_text;
    bool m_isHashtag;
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

std::optional<Rereading> rereadToken(std::string_view token, bool isHashtag, const Lexicon& lexicon) {
    return Token(token, isHashtag, lexicon).reread();
}

} // namespace vigie
