// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/layout.h"

#include "core/text/ascii.h"
#include "core/text/utf8.h"

#include <unicode/brkiter.h>
#include <unicode/uchar.h>
#include <unicode/utext.h>

#include <algorithm>
#include <memory>

namespace vigie {
namespace {

/// ICU's iterators are costly to make and must not be shared: one of each kind a thread, and a copy of
/// nothing: the text is lent to it for the time of one call.
class Borders {
public:
    using Make = icu::BreakIterator* (*)(const icu::Locale&, UErrorCode&);
    explicit Borders(Make make) {
        UErrorCode status = U_ZERO_ERROR;
        m_iterator.reset(make(icu::Locale::getFrench(), status));
    }
    ~Borders() { utext_close(&m_utext); }
    Borders(const Borders&) = delete;
    Borders& operator=(const Borders&) = delete;

    icu::BreakIterator& over(std::string_view text) {
        UErrorCode status = U_ZERO_ERROR;
        utext_openUTF8(&m_utext, text.data(), static_cast<std::int64_t>(text.size()), &status);
        m_iterator->setText(&m_utext, status);
        return *m_iterator;
    }

private:
    std::unique_ptr<icu::BreakIterator> m_iterator;
    UText m_utext = UTEXT_INITIALIZER;
};

icu::BreakIterator& graphemes(std::string_view text) {
    thread_local Borders borders(&icu::BreakIterator::createCharacterInstance);
    return borders.over(text);
}

/// Asks for a picture in the place of the sign before it: « ❤ » and « ❤️ ».
constexpr char32_t pictureSelector = 0xFE0F;

/// Letters and punctuation of European languages, signs and pictures that join no others by themselves.
/// Between two of them there is always a border, but inside CR LF.
bool isPlain(char32_t c) {
    constexpr auto isIn = [](char32_t one, char32_t begin, char32_t end) {
        return one >= begin && one < end;
    };
    const bool isSkinTone = isIn(c, 0x1F3FB, 0x1F400);
    return c < 0x300 || isIn(c, 0x2010, 0x2028) || isIn(c, 0x2030, 0x205F) || isIn(c, 0x20A0, 0x20D0) ||
           isIn(c, 0x2100, 0x2C00) || (isIn(c, 0x1F300, 0x1FB00) && !isSkinTone);
}

std::size_t beginOfCharacterBefore(std::string_view text, std::size_t at) {
    do
        --at;
    while (at > 0 && (text[at] & '\xC0') == '\x80');
    return at;
}

bool isPlainBorder(std::string_view text, std::size_t at) {
    if (at == 0 || at >= text.size())
        return true;
    std::size_t begin = beginOfCharacterBefore(text, at);
    std::size_t next = at;
    const char32_t before = nextCodePoint(text, begin);
    return (isPlain(before) || before == pictureSelector) && isPlain(nextCodePoint(text, next)) &&
           !(text[at - 1] == '\r' && text[at] == '\n');
}

/// The end of the first `count` characters, or of as many as are plain; `count` is what is left.
std::size_t endOfPlain(std::string_view text, std::size_t& count) {
    std::size_t end = 0;
    for (std::size_t next = 0; count > 0 && end < text.size(); --count, end = next) {
        if (!isPlain(nextCodePoint(text, next)))
            break;
        if (std::size_t behind = next; behind < text.size() && nextCodePoint(text, behind) == pictureSelector)
            next = behind;
        if (!isPlainBorder(text, next))
            break;
    }
    return end;
}

bool isWordCharacter(char32_t c) {
    if (c < 0x80)
        return isLetterOrDigit(static_cast<char>(c)) || c == U'_';
    return u_isalnum(static_cast<UChar32>(c)) != 0 ||
           u_charType(static_cast<UChar32>(c)) == U_NON_SPACING_MARK;
}

/// The end of the run of characters from `at` on that satisfy `accept`.
template <typename Accept> std::size_t endOfRun(std::string_view text, std::size_t at, Accept accept) {
    while (at < text.size()) {
        std::size_t next = at;
        if (!accept(nextCodePoint(text, next)))
            break;
        at = next;
    }
    return at;
}

bool followsWord(std::string_view text, std::size_t at) {
    if (at == 0)
        return false;
    std::size_t begin = beginOfCharacterBefore(text, at);
    return isWordCharacter(nextCodePoint(text, begin));
}

/// Letters, signs and emoji of which none ends a sentence. There are more: ICU knows.
bool isInsideSentence(char32_t c) {
    if (c < 0x80)
        return c >= U' ' && c != U'.' && c != U'!' && c != U'?';
    return (c >= 0xA0 && c < 0x250) || (c >= 0x2018 && c <= 0x201E) || (c >= 0x1F000 && c < 0x1FB00);
}

bool isHandleCharacter(char32_t c) {
    return isWordCharacter(c) || c == U'.' || c == U'-';
}
bool isAddressCharacter(char32_t c) {
    return u_isUWhiteSpace(static_cast<UChar32>(c)) == 0 && c != U'"' && c != U'<' && c != U'>' && c != U'»';
}

/// Where handles and addresses may begin. Each kind is searched once, by its rarest letters.
class NameOpeners {
public:
    explicit NameOpeners(std::string_view text)
        : m_text(text), m_at(text.find('@')), m_web(text.find("www.")), m_scheme(findScheme(0)) {}

    /// The first from `at` on, which does not go back; npos if there is none.
    std::size_t next(std::size_t at) {
        if (m_at < at)
            m_at = m_text.find('@', at);
        if (m_web < at)
            m_web = m_text.find("www.", at);
        if (m_scheme < at)
            m_scheme = findScheme(at);
        return std::min({m_at, m_web, m_scheme});
    }

private:
    std::size_t findScheme(std::size_t from) const {
        for (std::size_t end = m_text.find("://", from); end != std::string_view::npos;
             end = m_text.find("://", end + 1))
            for (const std::string_view scheme : {"https", "http"})
                if (m_text.substr(from, end - from).ends_with(scheme))
                    return end - scheme.size();
        return std::string_view::npos;
    }

    std::string_view m_text;
    std::size_t m_at;
    std::size_t m_web;
    std::size_t m_scheme;
};

} // namespace

ByteSpan onGraphemeBorders(std::string_view text, ByteSpan span) {
    if (span.empty() || (isPlainBorder(text, span.begin) && isPlainBorder(text, span.end)))
        return span;
    icu::BreakIterator& it = graphemes(text);
    const auto begin = static_cast<std::int32_t>(span.begin);
    const auto end = static_cast<std::int32_t>(span.end);
    if (it.isBoundary(begin) == 0)
        span.begin = static_cast<std::size_t>(it.preceding(begin));
    if (it.isBoundary(end) == 0)
        span.end = static_cast<std::size_t>(it.following(end));
    return span;
}

std::size_t countGraphemes(std::string_view text) {
    if (std::all_of(text.begin(), text.end(), isAscii) && text.find('\r') == std::string_view::npos)
        return text.size();
    icu::BreakIterator& it = graphemes(text);
    std::size_t count = 0;
    for (it.first(); it.next() != icu::BreakIterator::DONE;)
        ++count;
    return count;
}

std::size_t graphemeOffset(std::string_view text, std::size_t count) {
    const std::size_t plainEnd = endOfPlain(text, count);
    if (count == 0 || plainEnd == text.size())
        return plainEnd;
    icu::BreakIterator& it = graphemes(text);
    it.isBoundary(static_cast<std::int32_t>(plainEnd)); // it is; go on from there
    std::int32_t at = it.current();
    for (; count > 0 && at != icu::BreakIterator::DONE; --count)
        at = it.next();
    return at == icu::BreakIterator::DONE ? text.size() : static_cast<std::size_t>(at);
}

std::vector<ByteSpan> sentences(std::string_view text) {
    thread_local Borders borders(&icu::BreakIterator::createSentenceInstance);
    icu::BreakIterator& it = borders.over(text);
    std::vector<ByteSpan> found;
    std::size_t begin = 0;
    it.first();
    for (std::int32_t stop = it.next(); stop != icu::BreakIterator::DONE; stop = it.next()) {
        const auto end = static_cast<std::size_t>(stop);
        for (std::size_t cut = text.find('\n', begin); cut < end; cut = text.find('\n', begin)) {
            found.push_back({begin, cut + 1});
            begin = cut + 1;
        }
        if (begin < end)
            found.push_back({begin, end});
        begin = end;
    }
    return found;
}

bool mayEndSentence(std::string_view text) {
    // Behind a stop, brackets and quotes still belong to its sentence: so a letter has to come first.
    if (text.empty() || !isLetterOrDigit(text.front()))
        return true;
    for (std::size_t at = 0; at < text.size();)
        if (!isInsideSentence(nextCodePoint(text, at)))
            return true;
    return false;
}

bool hasWord(std::string_view text) {
    for (std::size_t at = 0; at < text.size();)
        if (u_isalnum(static_cast<UChar32>(nextCodePoint(text, at))) != 0)
            return true;
    return false;
}

std::vector<ByteSpan> hashtags(std::string_view text) {
    std::vector<ByteSpan> found;
    for (std::size_t at = text.find('#'); at < text.size(); at = text.find('#', at + 1)) {
        const std::size_t end = endOfRun(text, at + 1, isWordCharacter);
        if (end > at + 1 && !followsWord(text, at))
            found.push_back({at, end});
    }
    return found;
}

std::vector<ByteSpan> names(std::string_view text) {
    std::vector<ByteSpan> found;
    NameOpeners openers(text);
    for (std::size_t at = openers.next(0); at < text.size(); at = openers.next(at)) {
        if (followsWord(text, at)) {
            ++at;
        } else if (text[at] == '@') {
            std::size_t end = endOfRun(text, at + 1, isHandleCharacter);
            while (end > at + 1 && (text[end - 1] == '.' || text[end - 1] == '-'))
                --end; // a full stop behind a handle ends the sentence
            if (end > at + 1)
                found.push_back({at, end});
            at = std::max(end, at + 1);
        } else {
            const std::size_t end = endOfRun(text, at, isAddressCharacter);
            found.push_back({at, end});
            at = end;
        }
    }
    return found;
}

} // namespace vigie
