// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/drawn_fold.h"

#include "core/engine/place.h"
#include "core/text/layout.h"

#include <algorithm>

namespace vigie {
namespace {

constexpr std::string_view betweenWords = " \r\n\t#@";
constexpr std::size_t longestRest = 40; ///< bytes of a word behind the cut; more is no word
constexpr std::string_view blanks = " \r\n\t";

/// The end of the word in which the caption is cut, or the cut itself.
std::size_t endOfWord(std::string_view caption, std::size_t cut) {
    if (betweenWords.find(caption[cut - 1]) != std::string_view::npos)
        return cut;
    const std::size_t end = std::min(caption.find_first_of(betweenWords, cut), caption.size());
    return end - cut > longestRest ? cut : end;
}

/// Nothing, or one character as people see it: « ! », an emoji. It ends the words before it.
bool isMereSign(std::string_view rest) {
    const std::size_t begin = rest.find_first_not_of(blanks);
    if (begin == std::string_view::npos)
        return true;
    rest = rest.substr(begin, rest.find_last_not_of(blanks) + 1 - begin);
    return graphemeOffset(rest, 1) == rest.size();
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
    return isMereSign(caption.substr(fold)) ? caption.size() : fold;
}

std::vector<ByteSpan> placesInCaption(const std::vector<Mention>& mentions) {
    std::vector<ByteSpan> places;
    for (const Mention& mention : mentions)
        if (mention.evidence.field.kind == FieldKind::Text)
            places.push_back(mention.evidence.span);
    return places;
}

} // namespace vigie
