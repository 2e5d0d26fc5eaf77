// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/written_disguises.h"

#include "core/text/ascii.h"
#include "core/text/folding.h"
#include "core/text/normalised_text.h"
#include "core/text/utf8.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <string>

namespace vigie {
namespace {

std::string foldedLetter(char32_t c) {
    std::string one;
    appendCodePoint(one, c);
    return foldedCopy(one);
}

bool isStyledLetter(char32_t c) {
    if (drawnLetter(c) != 0)
        return true;
    if (c < 0x2000 && !(c >= 0x1D2C && c <= 0x1DBF)) // below: nothing styled but the phonetic superscripts
        return false;
    switch (u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_DECOMPOSITION_TYPE)) {
    case U_DT_FONT:
    case U_DT_WIDE:
    case U_DT_CIRCLE:
    case U_DT_SQUARE:
    case U_DT_SUPER: {
        const std::string plain = foldedLetter(c);
        return plain.size() == 1 && isLetter(plain[0]);
    }
    default: return false;
    }
}

/// They say something only between letters; inside emoji they are grammar.
bool isInvisible(char32_t c) {
    return u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0;
}

/// Lines, rings and strokes drawn over letters: « p̲u̲b̲ ». Accents of some language make one character with
/// their letter, and the dot that « İ » leaves on « i » is Turkish.
bool isDrawnOver(char32_t letter, char32_t mark) {
    const auto type = u_charType(static_cast<UChar32>(mark));
    if (type != U_NON_SPACING_MARK && type != U_ENCLOSING_MARK)
        return false;
    const std::string plain = foldedLetter(letter);
    if (plain.size() != 1 || !isLetter(plain[0]) || mark == U'\u0307')
        return false;
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* composing = icu::Normalizer2::getNFCInstance(status);
    return composing->composePair(plain[0], static_cast<UChar32>(mark)) < 0;
}

/// What is shown from right to left from `begin` on, behind an override: up to its end, at most to that of
/// the line.
std::size_t endOfOverride(std::string_view text, std::size_t begin) {
    return std::min({text.find("\u202C", begin), text.find('\n', begin), text.size()});
}

/// Embeddings, overrides and isolates, which can show letters in another order than they are written.
bool isDirectionControl(char32_t c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

/// Letters between which nothing invisible belongs. Scripts written from right to left need their marks.
bool isHideable(char32_t c) {
    if (u_isalpha(static_cast<UChar32>(c)) == 0)
        return false;
    const auto direction = u_charDirection(static_cast<UChar32>(c));
    return direction != U_RIGHT_TO_LEFT && direction != U_RIGHT_TO_LEFT_ARABIC;
}

/// « é », « ß », « ł »: no mark, not styled, not hidden. Most of what is no ASCII.
bool isEuropeanLetter(char32_t c) {
    return c >= 0xC0 && c < 0x250 && c != U'×' && c != U'÷';
}

/// An emoji or the like: no letter, no mark, not invisible.
bool isPicture(char32_t c) {
    return c >= 0x1F300 && c < 0x1FB00;
}

bool isAsciiLetter(char c) {
    return isLetter(c) || isCapital(c);
}

/// Walks over a text, and remembers the letter just behind.
class DisguiseScan {
public:
    explicit DisguiseScan(std::string_view text) : m_text(text) {}

    std::vector<DisguisedPiece> run() {
        for (std::size_t at = 0; at < m_text.size();) {
            const std::size_t begin = at;
            at = endOfAscii(m_text, begin);
            if (at != begin) {
                takeAscii({begin, at});
            } else {
                const char32_t c = nextCodePoint(m_text, at);
                take(c, {begin, at});
            }
        }
        return std::move(m_found);
    }

private:
    /// Nothing is hidden inside of it.
    void takeAscii(ByteSpan run) {
        endHidden(isAsciiLetter(m_text[run.begin]));
        const char last = m_text[run.end - 1];
        setLetter(isAsciiLetter(last) ? static_cast<char32_t>(last) : 0, run.end - 1);
    }

    void take(char32_t c, ByteSpan span) {
        if (isEuropeanLetter(c)) {
            endHidden(true);
            setLetter(c, span.begin);
        } else if (isPicture(c)) {
            endHidden(false);
            setLetter(0, span.begin);
        } else if (isInvisible(c)) {
            hide(c, span);
        } else if (m_letter != 0 && isDrawnOver(m_letter, c)) {
            addDisguise(m_found, Disguise::StyledLetters, {m_letterBegin, span.end});
            m_letterBegin = span.end; // a further mark makes the piece longer
        } else {
            const bool isStyled = isStyledLetter(c);
            const bool isLetter = isStyled || isHideable(c);
            endHidden(isLetter);
            if (isLetter || u_charType(static_cast<UChar32>(c)) != U_NON_SPACING_MARK)
                setLetter(isLetter ? c : 0, span.begin);
            if (isStyled)
                addDisguise(m_found, Disguise::StyledLetters, span);
        }
    }

    void hide(char32_t c, ByteSpan span) {
        if (c == U'\u202D' || c == U'\u202E')
            addDisguise(m_found, Disguise::InvisibleCharacters,
                        {span.begin, endOfOverride(m_text, span.end)});
        else if (m_letter != 0 || isDirectionControl(c))
            m_hidden = {m_hidden.empty() ? span.begin : m_hidden.begin, span.end};
    }

    void endHidden(bool beforeLetter) {
        if (beforeLetter && !m_hidden.empty())
            addDisguise(m_found, Disguise::InvisibleCharacters, m_hidden);
        m_hidden = {};
    }

    void setLetter(char32_t letter, std::size_t begin) {
        m_letter = letter;
        m_letterBegin = begin;
    }

    std::string_view m_text;
    char32_t m_letter = 0; ///< the one just behind us, with its marks; 0 for none
    std::size_t m_letterBegin = 0;
    ByteSpan m_hidden; ///< invisible characters behind a letter, waiting for the letter that follows
    std::vector<DisguisedPiece> m_found;
};

} // namespace

void addDisguise(std::vector<DisguisedPiece>& pieces, Disguise kind, ByteSpan span) {
    if (!pieces.empty() && pieces.back().kind == kind && pieces.back().span.end == span.begin)
        pieces.back().span.end = span.end;
    else
        pieces.push_back({kind, span});
}

std::vector<DisguisedPiece> writtenDisguises(std::string_view text) {
    return DisguiseScan(text).run();
}

} // namespace vigie
