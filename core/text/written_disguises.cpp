// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/written_disguises.h"

#include "core/text/folding.h"
#include "core/text/normalised_text.h"
#include "core/text/utf8.h"

#include <unicode/uchar.h>

#include <string>

namespace vigie {
namespace {

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
        const std::string plain = foldedCopy([&] {
            std::string one;
            appendCodePoint(one, c);
            return one;
        }());
        return plain.size() == 1 && plain[0] >= 'a' && plain[0] <= 'z';
    }
    default: return false;
    }
}

/// Invisible characters say something only between letters; inside emoji they are grammar.
bool isInvisible(char32_t c) {
    return u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0 &&
           u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_VARIATION_SELECTOR) == 0;
}

/// Embeddings, overrides and isolates, which can show letters in another order than they are written.
bool isDirectionControl(char32_t c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

/// Letters between which nothing invisible belongs. Scripts written from right to left need their marks.
bool isHideable(char32_t c) {
    const auto direction = u_charDirection(static_cast<UChar32>(c));
    return isStyledLetter(c) || (u_isalpha(static_cast<UChar32>(c)) != 0 && direction != U_RIGHT_TO_LEFT &&
                                 direction != U_RIGHT_TO_LEFT_ARABIC);
}

} // namespace

void addDisguise(std::vector<DisguisedPiece>& pieces, Disguise kind, ByteSpan span) {
    if (!pieces.empty() && pieces.back().kind == kind && pieces.back().span.end == span.begin)
        pieces.back().span.end = span.end;
    else
        pieces.push_back({kind, span});
}

std::vector<DisguisedPiece> writtenDisguises(std::string_view text) {
    std::vector<DisguisedPiece> found;
    bool afterLetter = false;
    ByteSpan hidden; // invisible characters behind a letter, waiting for the letter that follows
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const char32_t c = nextCodePoint(text, at);
        if (c < 0x80) {
            const bool isLetter = (c | 0x20U) >= U'a' && (c | 0x20U) <= U'z';
            if (isLetter && !hidden.empty())
                addDisguise(found, Disguise::InvisibleCharacters, hidden);
            hidden = {};
            afterLetter = isLetter;
        } else if (isInvisible(c)) {
            if (afterLetter || isDirectionControl(c))
                hidden = {hidden.empty() ? begin : hidden.begin, at};
        } else {
            const bool isLetter = isHideable(c);
            if (isLetter && !hidden.empty())
                addDisguise(found, Disguise::InvisibleCharacters, hidden);
            hidden = {};
            afterLetter = isLetter;
            if (isStyledLetter(c))
                addDisguise(found, Disguise::StyledLetters, {begin, at});
        }
    }
    return found;
}

} // namespace vigie
