// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/folding.h"

#include "core/text/ascii.h"
#include "core/text/byte_set.h"
#include "core/text/folded_alone.h"
#include "core/text/layout.h"
#include "core/text/utf8.h"

#include <unicode/bytestream.h>
#include <unicode/edits.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <cassert>

namespace vigie {
namespace {

OffsetMap toOffsetMap(const icu::Edits& edits) {
    OffsetMap map;
    UErrorCode status = U_ZERO_ERROR;
    for (auto it = edits.getFineIterator(); it.next(status);) {
        if (it.hasChange())
            map.addReplaced(static_cast<std::size_t>(it.oldLength()),
                            static_cast<std::size_t>(it.newLength()));
        else
            map.addKept(static_cast<std::size_t>(it.oldLength()));
    }
    return map;
}

/// What people type instead of letters that Unicode does not take apart, and one form of each mark.
std::string_view typedForm(char32_t c) {
    switch (c) {
    case U'œ': return "oe";
    case U'æ': return "ae";
    case U'ø': return "o";
    case U'ł': return "l";
    case U'đ': return "d";
    case U'ı': return "i";
    case U'‘':
    case U'’':
    case U'‛':
    case U'ʼ':
    case U'′':
    case U'`': return "'";
    case U'‐':
    case U'‑':
    case U'‒':
    case U'–':
    case U'—':
    case U'―':
    case U'−': return "-";
    case U'“':
    case U'”':
    case U'„': return "\"";
    default: return {};
    }
}

bool isMark(UChar32 c) {
    const auto type = u_charType(c);
    return type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK;
}

/// Step 4 for one code point.
std::string plainForm(char32_t codePoint) {
    if (codePoint < 0x80 && codePoint != U'`')
        return {static_cast<char>(codePoint)};
    if (const std::string_view typed = typedForm(codePoint); !typed.empty())
        return std::string(typed);
    if (const char drawn = drawnLetter(codePoint); drawn != 0)
        return {drawn};
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* canonical = icu::Normalizer2::getNFDInstance(status);
    icu::UnicodeString pieces;
    if (!canonical->getDecomposition(static_cast<UChar32>(codePoint), pieces))
        pieces.setTo(static_cast<UChar32>(codePoint));
    std::string out;
    for (std::int32_t i = 0; i < pieces.length(); i = pieces.moveIndex32(i, 1))
        if (const auto piece = static_cast<char32_t>(pieces.char32At(i)); !isMark(pieces.char32At(i))) {
            const std::string_view typed = typedForm(piece); // « ǽ » holds an « æ »
            if (typed.empty())
                appendCodePoint(out, piece);
            out += typed;
        }
    return out;
}

const icu::Normalizer2& compatibilityCaseFold() {
    UErrorCode status = U_ZERO_ERROR;
    static const icu::Normalizer2* const fold = icu::Normalizer2::getNFKCCasefoldInstance(status);
    return *fold;
}

/// Whether the character at `at` changes nothing in how the one before it folds.
bool partsAt(std::string_view text, std::size_t at) {
    if (at == text.size() || isAscii(text[at]))
        return true;
    const char32_t next = nextCodePoint(text, at);
    return findFoldedAlone(next) ||
           compatibilityCaseFold().hasBoundaryBefore(static_cast<UChar32>(next)) != 0;
}

constexpr ByteSet foldsToItself([](char c) { return isAscii(c) && c != '`' && !isCapital(c); });

/// The end of the run of ASCII from `at` on that stays as it is.
std::size_t endOfPlain(std::string_view text, std::size_t at) {
    const std::size_t end = foldsToItself.endOfRun(text, at);
    return end > at && !partsAt(text, end) ? end - 1 : end;
}

/// What the character at `at`, which ends at `end`, folds to, if it does so by itself here.
const std::string* findFoldedAt(std::string_view text, std::size_t at, std::size_t& end) {
    end = at;
    const std::string* plain = findFoldedAlone(nextCodePoint(text, end));
    return plain && partsAt(text, end) ? plain : nullptr;
}

bool foldsAloneAt(std::string_view text, std::size_t at) {
    std::size_t end = at;
    return findFoldedAt(text, at, end) != nullptr;
}

void addAlone(Folded& result, std::string_view letter, const std::string& plain) {
    result.text += plain;
    if (plain == letter)
        result.map.addKept(letter.size());
    else
        result.map.addReplaced(letter.size(), plain.size());
}

void addOthers(Folded& result, std::string_view text) {
    const Folded compatible = compatibilityCaseFolded(text);
    Folded plain = withoutAccents(compatible.text);
    result.text += plain.text;
    result.map.add(compatible.map.followedBy(std::move(plain.map)));
}

} // namespace

char drawnLetter(char32_t c) {
    constexpr std::u32string_view smallCapitals =
        U"ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡ ʏᴢ";
    if (const auto at = c < 0x250 ? std::u32string_view::npos : smallCapitals.find(c);
        at != std::u32string_view::npos)
        return static_cast<char>('a' + at);
    for (const char32_t first : {U'\U0001F150', U'\U0001F170'}) // negative circled, negative squared
        if (c >= first && c < first + 26)
            return static_cast<char>('a' + (c - first));
    return 0;
}

Folded withHashtagWordsApart(std::string_view text) {
    Rewriter rewriter(text);
    for (const ByteSpan tag : hashtags(text)) {
        std::size_t partLength = 0; // code points since the last cut
        bool afterSmall = false;
        for (std::size_t at = tag.begin + 1; at < tag.end; ++partLength) {
            const std::size_t begin = at;
            const auto c = static_cast<UChar32>(nextCodePoint(text, at));
            if (afterSmall && partLength >= 3 && u_isupper(c) != 0) {
                rewriter.replace({begin, begin}, "_");
                partLength = 0;
            }
            afterSmall = u_islower(c) != 0;
        }
    }
    return rewriter.finish();
}

Folded folded(std::string_view text) {
    Folded result;
    result.text.reserve(text.size());
    std::size_t end = 0;
    for (std::size_t at = 0; at < text.size(); at = end) {
        end = endOfPlain(text, at);
        if (end != at) {
            result.text += text.substr(at, end - at);
            result.map.addKept(end - at);
        } else if (const std::string* plain = findFoldedAt(text, at, end)) {
            addAlone(result, text.substr(at, end - at), *plain);
        } else {
            while (!partsAt(text, end) || (end < text.size() && !foldsAloneAt(text, end)))
                nextCodePoint(text, end);
            addOthers(result, text.substr(at, end - at));
        }
    }
    return result;
}

Folded compatibilityCaseFolded(std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    Folded result;
    result.text.reserve(text.size());
    icu::Edits edits;
    icu::StringByteSink<std::string> sink(&result.text);
    compatibilityCaseFold().normalizeUTF8(
        0, icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())), sink, &edits, status);
    assert(U_SUCCESS(status));
    result.map = toOffsetMap(edits);
    return result;
}

Folded withoutAccents(std::string_view text) {
    Folded result;
    result.text.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const char32_t codePoint = nextCodePoint(text, at);
        addAlone(result, text.substr(begin, at - begin), plainForm(codePoint));
    }
    return result;
}

} // namespace vigie
