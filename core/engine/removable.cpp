// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/removable.h"

#include "core/text/layout.h"

#include <algorithm>
#include <array>
#include <string>

namespace vigie {
namespace {

constexpr std::size_t mostOtherWords = 3;   ///< « ceci … hein »: they say nothing by themselves
constexpr std::size_t shortestLastWord = 3; ///< bytes; below it, a stop may shorten a word
constexpr std::string_view blanks = " \t\n\r";
constexpr std::string_view stops = ".!?";

/// Between two clauses that stand for themselves. What comes before a colon leans on what follows it.
constexpr std::array<std::string_view, 7> separators = {", ", "; ", " – ", " — ", " - ", " · ", " | "};

std::size_t wordsIn(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find_first_of(blanks, at), text.size());
        count += hasWord(text.substr(at, end - at)) ? 1 : 0;
        at = end + 1;
    }
    return count;
}

/// Accounts, hashtags, codes and prices are what the post is about.
bool saysMore(std::string_view text) {
    return wordsIn(text) > mostOtherWords || text.find_first_of("@#0123456789") != std::string_view::npos;
}

bool isSaidAlone(std::string_view caption, ByteSpan piece, ByteSpan words) {
    std::string others(caption.substr(piece.begin, words.begin - piece.begin));
    others += ' ';
    others += caption.substr(words.end, piece.end - words.end);
    return !saysMore(others);
}

/// Whether a word begins at `at` behind the end of a sentence, in whatever letters; « M. » ends none.
bool beginsSentence(std::string_view caption, std::size_t at) {
    if (blanks.find(caption[at]) != std::string_view::npos)
        return false;
    const std::size_t stop = caption.substr(0, at).find_last_not_of(blanks);
    if (stop == std::string_view::npos || stop + 1 == at ||
        stops.find(caption[stop]) == std::string_view::npos)
        return false;
    const std::string_view before = caption.substr(0, stop);
    const std::size_t word = before.find_last_of(blanks) + 1; // 0 where there is none
    return before.size() - word >= shortestLastWord || caption[stop] != '.';
}

/// People go on in small letters behind a stop, where ICU sees one sentence.
std::optional<ByteSpan> sentenceOf(std::string_view caption, ByteSpan words) {
    for (ByteSpan sentence : sentences(caption)) {
        if (!sentence.contains(words))
            continue;
        for (std::size_t at = sentence.begin + 1; at <= words.begin; ++at)
            if (beginsSentence(caption, at))
                sentence.begin = at;
        for (std::size_t at = sentence.end - 1; at > words.end; --at)
            if (beginsSentence(caption, at))
                sentence.end = at;
        return ByteSpan{sentence.begin, caption.substr(0, sentence.end).find_last_not_of(blanks) + 1};
    }
    return {};
}

std::optional<ByteSpan> hashtagOf(std::string_view caption, ByteSpan words) {
    for (const ByteSpan hashtag : hashtags(caption))
        if (hashtag.contains(words))
            return hashtag;
    return {};
}

std::optional<ByteSpan> asideOf(std::string_view caption, ByteSpan sentence, ByteSpan words) {
    const std::size_t open = caption.find_last_of("()", words.begin);
    const std::size_t close = caption.find_first_of("()", words.end);
    if (open == std::string_view::npos || close == std::string_view::npos || open < sentence.begin ||
        close >= sentence.end || caption[open] != '(' || caption[close] != ')')
        return {};
    return ByteSpan{open, close + 1};
}

/// From the separator before `words` to what ends the sentence; nothing where another clause follows.
std::optional<ByteSpan> lastClauseOf(std::string_view caption, ByteSpan sentence, ByteSpan words) {
    const std::string_view before = caption.substr(sentence.begin, words.begin - sentence.begin);
    const std::string_view behind = caption.substr(words.end, sentence.end - words.end);
    std::size_t begin = std::string_view::npos;
    for (const std::string_view separator : separators) {
        if (behind.find(separator) != std::string_view::npos)
            return {};
        if (const std::size_t at = before.rfind(separator);
            at != std::string_view::npos && (begin == std::string_view::npos || at > begin))
            begin = at;
    }
    if (begin == std::string_view::npos || !hasWord(before.substr(0, begin)))
        return {};
    const std::size_t last = caption.substr(0, sentence.end).find_last_not_of(stops);
    return ByteSpan{sentence.begin + begin, std::max(words.end, last + 1)};
}

/// With the blanks that would stand twice, or at an end of a line.
ByteSpan withBlanks(std::string_view caption, ByteSpan piece) {
    const auto isBlank = [&](std::size_t at) { return blanks.find(caption[at]) != std::string_view::npos; };
    const auto isSpace = [&](std::size_t at) { return isBlank(at) && caption[at] != '\n'; };
    while (piece.begin > 0 && isSpace(piece.begin - 1))
        --piece.begin;
    const bool isAtLineBegin = piece.begin == 0 || caption[piece.begin - 1] == '\n';
    if (isAtLineBegin)
        while (piece.end < caption.size() && isBlank(piece.end))
            ++piece.end;
    if (piece.end == caption.size())
        while (piece.begin > 0 && isBlank(piece.begin - 1))
            --piece.begin;
    return piece;
}

} // namespace

std::optional<ByteSpan> removablePiece(std::string_view caption, ByteSpan words) {
    if (const auto hashtag = hashtagOf(caption, words))
        return withBlanks(caption, *hashtag);
    const auto sentence = sentenceOf(caption, words);
    if (!sentence)
        return {};
    for (const auto& piece :
         {asideOf(caption, *sentence, words), lastClauseOf(caption, *sentence, words), sentence})
        if (piece && isSaidAlone(caption, *piece, words))
            return withBlanks(caption, *piece);
    return {};
}

} // namespace vigie
