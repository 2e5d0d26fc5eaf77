// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/spaced_words.h"

#include "core/text/ascii.h"
#include "core/text/byte_places.h"

#include <algorithm>

namespace vigie {
namespace {

constexpr ByteSet smallLetters(&isLetter);
constexpr ByteSet separators([](char c) {
    return std::string_view(" \n.-_/|~*+,:()[]").find(c) != std::string_view::npos;
});

constexpr std::size_t longestSeparator = 6; ///< bytes

/// Whether a letter stands alone at `at`, between characters that are none.
bool isLoneLetter(std::string_view text, std::size_t at) {
    const auto isWordCharacter = [](char c) { return isLetter(c) || isDigit(c) || !isAscii(c); };
    return at < text.size() && isLetter(text[at]) && (at == 0 || !isWordCharacter(text[at - 1])) &&
           (at + 1 == text.size() || !isWordCharacter(text[at + 1]));
}

/// What stands between spaced letters: a few blanks, dots, brackets … up to the next letter; its length in
/// bytes, or 0.
std::size_t separatorAt(std::string_view text, std::size_t at) {
    std::size_t end = at;
    while (end < text.size() && end - at <= longestSeparator) {
        const std::string_view rest = text.substr(end);
        if (separators.contains(text[end]))
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
    return end - at <= longestSeparator && !isPunctuation ? end - at : 0;
}

/// « p u b », « c.o.l.l.a.b »: lone letters with the same sign between them, from `at` on.
struct SpacedRun {
    std::string letters;
    std::vector<std::size_t> ends; ///< of each letter in the text
    bool isOneWord = false;        ///< « p.u.f.f.y »: without blanks between
};

bool isLetterBetweenDots(std::string_view text, std::size_t at) {
    if (at >= text.size() || !isLetter(text[at]))
        return false;
    return at + 1 == text.size() || !(isLetter(text[at + 1]) || isDigit(text[at + 1]));
}

SpacedRun spacedRunAt(std::string_view text, std::size_t at) {
    const std::size_t length = separatorAt(text, at + 1);
    const std::string_view separator = text.substr(std::min(at + 1, text.size()), length);
    SpacedRun run{{text[at]}, {at + 1}, separator.find_first_of(" \n") == std::string_view::npos};
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
/// word of their own, such as the code behind « c o d e »; without blanks there are none.
void addSpaced(std::vector<Rereading>& found, std::size_t begin, const SpacedRun& run,
               const Lexicon& lexicon) {
    const std::string_view letters = run.letters;
    if (run.isOneWord && wordLength(letters, lexicon) != letters.size())
        return;
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

/// Whether a run of spaced letters begins with that letter, which has none beside it.
bool opensRun(std::string_view text, std::size_t at) {
    // « s·n·u·s »: the middle dot is no ASCII, so the letter is not alone.
    const bool isBehindBlank = at == 0 || text[at - 1] == ' ' || text[at - 1] == '\n';
    return (isBehindBlank || isLoneLetter(text, at)) &&
           isLetterBetweenDots(text, at + 1 + separatorAt(text, at + 1));
}

} // namespace

std::vector<Rereading> spacedWords(std::string_view text, const Lexicon& lexicon) {
    std::vector<Rereading> found;
    const BytePlaces loneLetters = BytePlaces::alone(text, smallLetters); // most letters stand inside words
    for (std::size_t at = loneLetters.next(0); at < text.size(); at = loneLetters.next(at)) {
        const std::size_t begin = at++;
        if (!opensRun(text, begin))
            continue;
        const SpacedRun run = spacedRunAt(text, begin);
        if (run.letters.size() >= 3)
            addSpaced(found, begin, run, lexicon);
        at = run.ends.back();
    }
    return found;
}

} // namespace vigie
