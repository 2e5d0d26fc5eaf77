// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/undisguise.h"

#include "core/text/layout.h"
#include "core/text/utf8.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <optional>

namespace vigie {
namespace {

bool isLetter(char c) {
    return c >= 'a' && c <= 'z';
}
bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
bool isAscii(char c) {
    return static_cast<unsigned char>(c) < 0x80;
}

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

/// A run of characters without blanks, which is where all disguises but spaced letters happen.
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

    static bool hasStretch(std::string_view word) {
        for (std::size_t i = 2; i < word.size(); ++i)
            if (word[i] == word[i - 1] && word[i] == word[i - 2])
                return true;
        return false;
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

    /// « c0d3 » is « code »; the digits of « promo5 » are digits: a number at the end alone hides nothing.
    std::optional<Rereading> withLettersForDigits() const {
        const auto span =
            run([](char c) { return isLetter(c) || letterDrawnAs(c) != 0; },
                [](std::string_view word) {
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
        if (const auto word = m_lexicon.onlyMatch(span->in(m_text)))
            return Rereading{*span, *word, Disguise::MaskedLetters};
        return {};
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
        std::string masked; // with a star for each run of pictures
        ByteSpan span{m_text.size(), 0};
        for (std::size_t at = 0; at < m_text.size();) {
            const std::size_t begin = at;
            const char32_t c = nextCodePoint(m_text, at);
            if (c < 0x80 && isLetter(static_cast<char>(c))) {
                letters += static_cast<char>(c);
                masked += static_cast<char>(c);
                span = {std::min(span.begin, begin), at};
            } else if (c < 0x80 || u_isalnum(static_cast<UChar32>(c)) != 0) {
                return {};
            } else if (!masked.empty() && masked.back() != '*') {
                masked += '*';
            }
        }
        if (masked.ends_with('*')) // pictures behind a word are no part of it
            masked.pop_back();
        if (masked.size() == letters.size())
            return {};
        if (auto found = reading(span, letters, Disguise::EmojiInside))
            return found;
        if (const auto word = m_lexicon.onlyMatch(masked))
            return Rereading{span, *word, Disguise::MaskedLetters};
        return {};
    }

    static constexpr std::string_view breakingSigns = ".-_~/|+";
    static constexpr std::size_t shortestBroken = 5; ///< letters: « a-t-on » is no « aton »

    std::string_view m_text;
    const Lexicon& m_lexicon;
};

/// Whether a letter stands alone at `at`, between characters that are none.
bool isLoneLetter(std::string_view text, std::size_t at) {
    const auto isWordCharacter = [](char c) { return isLetter(c) || isDigit(c) || !isAscii(c); };
    return at < text.size() && isLetter(text[at]) && (at == 0 || !isWordCharacter(text[at - 1])) &&
           (at + 1 == text.size() || !isWordCharacter(text[at + 1]));
}

/// What stands between spaced letters: a few blanks, dots, brackets … up to the next letter; its length in
/// bytes, or 0.
std::size_t separatorAt(std::string_view text, std::size_t at) {
    constexpr std::size_t longest = 6;
    std::size_t end = at;
    while (end < text.size() && end - at <= longest) {
        const std::string_view rest = text.substr(end);
        if (std::string_view(" \n.-_/|~*+,:()[]").find(text[end]) != std::string_view::npos)
            ++end;
        else if (rest.starts_with("·"))
            end += std::string_view("·").size();
        else if (rest.starts_with("•"))
            end += std::string_view("•").size();
        else
            break;
    }
    const bool isPunctuation =
        end - at == 2 && text[at] != ' ' && text[at + 1] == ' '; // « P. U. B. », « a, b »
    return end - at <= longest && !isPunctuation ? end - at : 0;
}

/// « p u b », « c.o.l.l.a.b »: lone letters with the same sign between them, from `at` on.
struct SpacedRun {
    std::string letters;
    std::vector<std::size_t> ends; ///< of each letter in the text
};

bool isLetterBetweenDots(std::string_view text, std::size_t at) {
    if (at >= text.size() || !isLetter(text[at]))
        return false;
    return at + 1 == text.size() || !(isLetter(text[at + 1]) || isDigit(text[at + 1]));
}

SpacedRun spacedRunAt(std::string_view text, std::size_t at) {
    SpacedRun run{{text[at]}, {at + 1}};
    const std::size_t length = separatorAt(text, at + 1);
    const std::string_view separator = text.substr(std::min(at + 1, text.size()), length);
    while (length != 0) {
        const std::size_t end = run.ends.back();
        if (!text.substr(end).starts_with(separator) || !isLetterBetweenDots(text, end + length))
            break;
        run.letters += text[end + length];
        run.ends.push_back(end + length + 1);
    }
    return run;
}

/// How many of the first letters make the longest word of the lexicon; 0 if none.
std::size_t wordLength(std::string_view letters, const Lexicon& lexicon) {
    for (std::size_t length = std::min(letters.size(), lexicon.longest()); length >= 3; --length)
        if (lexicon.contains(letters.substr(0, length)))
            return length;
    return 0;
}

/// Word after word of the lexicon, from the first one on: « à p u b ». The letters behind the last one are a
/// word of their own, such as the code behind « c o d e ».
void addSpaced(std::vector<Rereading>& found, std::size_t begin, const SpacedRun& run,
               const Lexicon& lexicon) {
    const std::string_view letters = run.letters;
    std::size_t at = 0;
    while (at < letters.size() && wordLength(letters.substr(at), lexicon) == 0)
        ++at;
    while (at < letters.size()) {
        const std::size_t known = wordLength(letters.substr(at), lexicon);
        const std::size_t length = known != 0 ? known : letters.size() - at;
        if (length < 2)
            return;
        const std::size_t wordBegin = at == 0 ? begin : run.ends[at] - 1;
        found.push_back({{wordBegin, run.ends[at + length - 1]},
                         std::string(letters.substr(at, length)),
                         Disguise::SpacedLetters});
        at += length;
    }
}

std::vector<Rereading> spacedWords(std::string_view text, const Lexicon& lexicon) {
    std::vector<Rereading> found;
    for (std::size_t at = 0; at < text.size(); ++at) {
        // « s·n·u·s »: the middle dot is no ASCII, so the neighbours are looked at by the run itself.
        const bool opens = isLoneLetter(text, at) ||
                           (isLetter(text[at]) && (at == 0 || text[at - 1] == ' ' || text[at - 1] == '\n') &&
                            separatorAt(text, at + 1) != 0);
        if (!opens)
            continue;
        const SpacedRun run = spacedRunAt(text, at);
        if (run.letters.size() >= 3)
            addSpaced(found, at, run, lexicon);
        at = run.ends.back();
    }
    return found;
}

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
            if (auto rereading = Token(token, lexicon).reread()) {
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
