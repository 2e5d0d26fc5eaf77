// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/normalised_text.h"

#include "core/text/layout.h"
#include "core/text/look_alikes.h"
#include "core/text/undisguise.h"
#include "core/text/utf8.h"

#include <unicode/bytestream.h>
#include <unicode/edits.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <cassert>

namespace vigie {
namespace {

struct Folded {
    std::string text;
    OffsetMap map;
};

/// Makes a text out of another one, replacing some pieces, in order.
class Rewriter {
public:
    explicit Rewriter(std::string_view text) : m_text(text) {}

    void replace(ByteSpan span, const std::string& with) {
        keepUntil(span.begin);
        m_result.text += with;
        m_result.map.addReplaced(span.size(), with.size());
        m_at = span.end;
    }

    Folded finish() {
        keepUntil(m_text.size());
        return std::move(m_result);
    }

private:
    void keepUntil(std::size_t end) {
        m_result.text += m_text.substr(m_at, end - m_at);
        m_result.map.addKept(end - m_at);
        m_at = end;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    Folded m_result;
};

/// « #CollabCommerciale » → « #Collab_Commerciale », so that its words have edges. Only words of three
/// letters and more are cut off: « #iPhone » stays whole.
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

/// Step 1. ICU's normaliser data is compiled in; asking for it cannot fail.
Folded compatibilityCaseFolded(std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* fold = icu::Normalizer2::getNFKCCasefoldInstance(status);
    Folded result;
    result.text.reserve(text.size());
    icu::Edits edits;
    icu::StringByteSink<std::string> sink(&result.text);
    fold->normalizeUTF8(0, icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())), sink,
                        &edits, status);
    assert(U_SUCCESS(status));
    result.map = toOffsetMap(edits);
    return result;
}

/// Letters that are drawn as letters but are no compatibility form of them: ᴘᴜʙ, 🅿🅤🅱, ⓟ's dark sisters.
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

/// Steps 2 and 3 for one code point.
std::string plainForm(char32_t codePoint) {
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
        if (const UChar32 piece = pieces.char32At(i); !isMark(piece))
            appendCodePoint(out, static_cast<char32_t>(piece));
    return out;
}

/// The letters of European languages are looked up, not computed: they are most of what needs folding.
const std::string& cachedPlainForm(char32_t codePoint) {
    constexpr char32_t tableEnd = 0x370;
    static const auto table = [] {
        std::array<std::string, tableEnd> forms;
        for (char32_t c = 0; c < tableEnd; ++c)
            forms[c] = plainForm(c);
        return forms;
    }();
    thread_local std::string other;
    if (codePoint < tableEnd)
        return table[codePoint];
    other = plainForm(codePoint);
    return other;
}

Folded withoutAccents(std::string_view text) {
    Folded result;
    result.text.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const char32_t codePoint = nextCodePoint(text, at);
        const std::string_view piece = text.substr(begin, at - begin);
        if (codePoint < 0x80 && codePoint != U'`') {
            result.text += piece;
            result.map.addKept(1);
            continue;
        }
        const std::string& plain = cachedPlainForm(codePoint);
        result.text += plain;
        if (plain == piece)
            result.map.addKept(piece.size());
        else
            result.map.addReplaced(piece.size(), plain.size());
    }
    return result;
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

void addDisguise(std::vector<DisguisedPiece>& pieces, Disguise kind, ByteSpan span) {
    if (!pieces.empty() && pieces.back().kind == kind && pieces.back().span.end == span.begin)
        pieces.back().span.end = span.end;
    else
        pieces.push_back({kind, span});
}

std::vector<DisguisedPiece> findDisguises(std::string_view text) {
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

} // namespace

NormalisedText::NormalisedText(std::string original, const Lexicon& lexicon)
    : m_original(std::move(original)) {
    m_disguises = findDisguises(m_original);
    Folded apart = withHashtagWordsApart(m_original);
    m_folded = std::move(apart.text);
    m_map = std::move(apart.map);
    Folded compatible = compatibilityCaseFolded(m_folded);
    applyRewriting(std::move(compatible.text), compatible.map);
    Folded plain = withoutAccents(m_folded);
    applyRewriting(std::move(plain.text), plain.map);
    readLookAlikes();
    readDisguisedWords(lexicon);
    std::stable_sort(m_disguises.begin(), m_disguises.end(),
                     [](const DisguisedPiece& a, const DisguisedPiece& b) { return a.span < b.span; });
    for (const DisguisedPiece& piece : m_disguises)
        m_longestDisguise = std::max(m_longestDisguise, piece.span.size());
}

void NormalisedText::applyRewriting(std::string text, const OffsetMap& map) {
    m_folded = std::move(text);
    m_map = m_map.followedBy(map);
}

void NormalisedText::readLookAlikes() {
    const std::vector<LookAlike> found = lookAlikes(m_folded);
    if (found.empty())
        return;
    Rewriter rewriter(m_folded);
    for (const LookAlike& one : found) {
        addDisguise(m_disguises, Disguise::LookAlikes, toOriginal(one.span));
        rewriter.replace(one.span, std::string(1, one.letter));
    }
    Folded latin = rewriter.finish();
    applyRewriting(std::move(latin.text), latin.map);
}

void NormalisedText::readDisguisedWords(const Lexicon& lexicon) {
    const std::vector<Rereading> found = undisguise(m_folded, lexicon);
    if (found.empty())
        return;
    Rewriter rewriter(m_folded);
    for (const Rereading& one : found) {
        addDisguise(m_disguises, one.kind, toOriginal(one.span));
        rewriter.replace(one.span, one.word);
    }
    Folded words = rewriter.finish();
    applyRewriting(std::move(words.text), words.map);
}

ByteSpan NormalisedText::toOriginal(ByteSpan folded) const {
    return onGraphemeBorders(m_original, m_map.toOriginal(folded));
}

std::vector<Disguise> NormalisedText::disguisesIn(ByteSpan original) const {
    std::vector<Disguise> kinds;
    // Sorted by begin; a piece that begins further in front than the longest one is long cannot reach here.
    const std::size_t reach = std::min(original.begin, m_longestDisguise);
    auto piece = std::partition_point(m_disguises.begin(), m_disguises.end(), [&](const DisguisedPiece& one) {
        return one.span.begin < original.begin - reach;
    });
    for (; piece != m_disguises.end() && piece->span.begin < original.end; ++piece)
        if (original.overlaps(piece->span))
            kinds.push_back(piece->kind);
    return kinds;
}

std::string foldedCopy(std::string_view text) {
    return withoutAccents(compatibilityCaseFolded(text).text).text;
}

} // namespace vigie
