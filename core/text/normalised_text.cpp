// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/normalised_text.h"

#include "core/text/ascii.h"
#include "core/text/folding.h"
#include "core/text/layout.h"
#include "core/text/swapped_letters.h"
#include "core/text/undisguise.h"
#include "core/text/utf8.h"
#include "core/text/written_disguises.h"

#include <unicode/uchar.h>

#include <algorithm>

namespace vigie {
namespace {

bool hasSmallLetter(std::string_view text) {
    for (std::size_t at = 0; at < text.size();)
        if (const char32_t c = nextCodePoint(text, at);
            c < 0x80 ? isLetter(static_cast<char>(c)) : u_islower(static_cast<UChar32>(c)) != 0)
            return true;
    return false;
}

} // namespace

NormalisedText::NormalisedText(std::string original, const Lexicon& lexicon)
    : m_original(std::move(original)) {
    m_disguises = writtenDisguises(m_original);
    const std::vector<LookAlike> swapped = swappedLetters(m_original, lexicon);
    const bool hasTags = m_original.find('#') != std::string::npos;
    const bool isReadAsWritten = swapped.empty() && !hasTags;
    if (!isReadAsWritten) {
        m_folded = m_original;
        m_map.addKept(m_original.size());
        readLookAlikes(swapped);
        if (hasTags)
            apply(withHashtagWordsApart(m_folded));
    }
    apply(vigie::folded(isReadAsWritten ? m_original : m_folded));
    readLookAlikes(lookAlikes(m_folded, lexicon));
    readDisguisedWords(lexicon);
    std::stable_sort(m_disguises.begin(), m_disguises.end(),
                     [](const DisguisedPiece& a, const DisguisedPiece& b) { return a.span < b.span; });
    for (const DisguisedPiece& piece : m_disguises)
        m_longestDisguise = std::max(m_longestDisguise, piece.span.size());
}

void NormalisedText::apply(Folded step) {
    m_folded = std::move(step.text);
    const bool isFirst = m_map.originalSize() == 0;
    m_map = isFirst ? std::move(step.map) : m_map.followedBy(std::move(step.map));
}

void NormalisedText::readLookAlikes(const std::vector<LookAlike>& found) {
    if (found.empty())
        return;
    Rewriter rewriter(m_folded);
    for (const LookAlike& one : found) {
        addDisguise(m_disguises, Disguise::LookAlikes, toOriginal(one.span));
        rewriter.replace(one.span, std::string(1, one.letter));
    }
    apply(rewriter.finish());
}

void NormalisedText::readDisguisedWords(const Lexicon& lexicon) {
    const std::vector<Rereading> found = undisguise(m_folded, lexicon);
    if (found.empty())
        return;
    Rewriter rewriter(m_folded);
    for (const Rereading& one : found) {
        addDisguise(m_disguises, one.kind, toOriginal(one.span));
        if (one.word != one.span.in(m_folded))
            rewriter.replace(one.span, one.word);
    }
    apply(rewriter.finish());
}

std::string NormalisedText::foldedWithCapitals() const {
    std::string text = m_folded;
    m_map.forEachReplaced([&](const OffsetMap::Replaced& piece) {
        if (!hasSmallLetter(piece.original.in(m_original)))
            for (std::size_t at = piece.folded.begin; at < piece.folded.end; ++at)
                if (isLetter(text[at]))
                    text[at] = static_cast<char>(text[at] - 'a' + 'A');
    });
    return text;
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
    const auto foldsByCase = [](char c) { return isAscii(c) && c != '`'; };
    if (!std::all_of(text.begin(), text.end(), foldsByCase))
        return vigie::folded(text).text;
    std::string folded(text);
    for (char& c : folded)
        if (isCapital(c))
            c = static_cast<char>(c - 'A' + 'a');
    return folded;
}

} // namespace vigie
