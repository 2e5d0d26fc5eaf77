// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/drawn_fold.h"

#include "core/engine/place.h"

#include <algorithm>

namespace vigie {
namespace {

constexpr std::string_view betweenWords = " \r\n\t#@";
constexpr std::size_t longestRest = 40; ///< bytes of a word behind the cut; more is no word

/// The end of the word in which the caption is cut, or the cut itself.
std::size_t endOfWord(std::string_view caption, std::size_t cut) {
    if (betweenWords.find(caption[cut - 1]) != std::string_view::npos)
        return cut;
    const std::size_t end = std::min(caption.find_first_of(betweenWords, cut), caption.size());
    return end - cut > longestRest ? cut : end;
}

} // namespace

std::size_t drawnFold(const RulePack& pack, Platform platform, std::string_view caption,
                      const std::vector<ByteSpan>& mentions) {
    const std::size_t cut = foldOffset(pack, platform, caption);
    if (cut == 0 || cut >= caption.size())
        return cut;
    std::size_t fold = endOfWord(caption, cut);
    for (const ByteSpan mention : mentions)
        if (mention.begin >= cut)
            fold = std::min(fold, mention.begin);
    for (const ByteSpan mention : mentions)
        if (mention.begin < cut)
            fold = std::max(fold, std::min(mention.end, caption.size()));
    const bool isOnlyBlank = caption.find_first_not_of(" \r\n\t", fold) == std::string_view::npos;
    return isOnlyBlank ? caption.size() : fold;
}

std::vector<ByteSpan> placesInCaption(const std::vector<Mention>& mentions) {
    std::vector<ByteSpan> places;
    for (const Mention& mention : mentions)
        if (mention.evidence.field.kind == FieldKind::Text)
            places.push_back(mention.evidence.span);
    return places;
}

} // namespace vigie
