// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/nearness.h"

#include "core/text/layout.h"

#include <algorithm>

namespace vigie {
namespace {

/// Whether at most `most` words stand between two places of one folded text. A sign or a picture that stands
/// alone counts like a word: it parts what it stands between.
bool areWithin(std::size_t most, std::string_view folded, ByteSpan a, ByteSpan b) {
    const ByteSpan first = std::min(a, b);
    const ByteSpan second = std::max(a, b);
    std::size_t words = 0;
    bool inWord = false;
    for (std::size_t at = first.end; at < second.begin && words <= most; ++at) {
        const bool isBlank = folded[at] == ' ' || folded[at] == '\n' || folded[at] == '\t';
        words += static_cast<std::size_t>(!isBlank && !inWord);
        inWord = !isBlank;
    }
    return words <= most;
}

bool areInOneSentence(const ReadField& field, ByteSpan a, ByteSpan b) {
    const std::string_view original = field.text.original();
    const ByteSpan way{std::min(a.begin, b.begin), std::max(a.begin, b.begin)};
    if (!mayEndSentence(way.in(original)))
        return true;
    const std::size_t lineEnd = original.find('\n', std::min(a.end, b.end));
    if (lineEnd < way.end)
        return false; // a line ends a sentence, too
    const std::vector<ByteSpan>& all = field.sentences();
    const auto reaches = std::partition_point(all.begin(), all.end(), [&](ByteSpan sentence) {
        return sentence.end <= std::max(a.begin, b.begin);
    });
    return reaches != all.end() && reaches->overlaps(a) && reaches->overlaps(b);
}

bool areNear(const Hit& a, const Hit& b, const Near& condition, const Reading& reading) {
    if (a.field != b.field)
        return false;
    const ReadField& field = reading.fields[a.field];
    if (condition.words)
        return areWithin(*condition.words, field.text.folded(), a.folded, b.folded);
    return areInOneSentence(field, field.original(a), field.original(b));
}

bool hasNear(const Hit& hit, const std::vector<std::size_t>& terms, const Near& condition,
             const Reading& reading) {
    return std::any_of(terms.begin(), terms.end(), [&](std::size_t term) {
        const std::span<const Hit> hits = reading.of(term);
        return std::any_of(hits.begin(), hits.end(),
                           [&](const Hit& other) { return areNear(hit, other, condition, reading); });
    });
}

/// The first place of these terms that is near; null if there is none.
const Hit* findNear(const Hit& hit, const std::vector<std::size_t>& terms, const Near& condition,
                    const Reading& reading) {
    const Hit* first = nullptr;
    for (const std::size_t term : terms) {
        const std::span<const Hit> hits = reading.of(term);
        const auto near = std::find_if(hits.begin(), hits.end(), [&](const Hit& other) {
            return areNear(hit, other, condition, reading);
        });
        if (near != hits.end() && (!first || *near < *first))
            first = &*near;
    }
    return first;
}

/// The hit, and one near it of every group but the first; nothing if a group has none.
std::vector<Hit> hitsAround(const Hit& hit, const Near& condition, const Reading& reading) {
    std::vector<Hit> found;
    for (std::size_t i = 1; i < condition.groups.size(); ++i) {
        const Hit* near = findNear(hit, condition.groups[i], condition, reading);
        if (!near)
            return {};
        found.push_back(*near);
    }
    found.push_back(hit);
    return found;
}

} // namespace

std::vector<Hit> hitsNear(const Near& condition, const Reading& reading) {
    std::vector<Hit> found;
    if (condition.groups.empty())
        return found;
    for (const std::size_t term : condition.groups.front())
        for (const Hit& hit : reading.of(term)) {
            const std::vector<Hit> around = hitsAround(hit, condition, reading);
            found.insert(found.end(), around.begin(), around.end());
        }
    return found;
}

bool occursNear(const Near& condition, const Reading& reading) {
    const auto hasAllAround = [&](const Hit& hit) {
        return std::all_of(condition.groups.begin() + 1, condition.groups.end(),
                           [&](const auto& terms) { return hasNear(hit, terms, condition, reading); });
    };
    const auto hasOneNear = [&](std::size_t term) {
        const std::span<const Hit> hits = reading.of(term);
        return std::any_of(hits.begin(), hits.end(), hasAllAround);
    };
    return !condition.groups.empty() &&
           std::any_of(condition.groups.front().begin(), condition.groups.front().end(), hasOneNear);
}

} // namespace vigie
