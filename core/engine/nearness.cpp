// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/nearness.h"

#include <algorithm>

namespace vigie {
namespace {

/// How many words stand between two places of one folded text; nothing if they overlap.
std::size_t wordsBetween(std::string_view folded, ByteSpan a, ByteSpan b) {
    const ByteSpan first = std::min(a, b);
    const ByteSpan second = std::max(a, b);
    if (second.begin <= first.end)
        return 0;
    std::size_t words = 0;
    bool inWord = false;
    for (const char c : folded.substr(first.end, second.begin - first.end)) {
        const bool isBlank = c == ' ' || c == '\n' || c == '\t';
        words += static_cast<std::size_t>(!isBlank && !inWord);
        inWord = !isBlank;
    }
    return words;
}

bool areInOneSentence(const ReadField& field, ByteSpan a, ByteSpan b) {
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
        return wordsBetween(field.text.folded(), a.folded, b.folded) <= *condition.words;
    return areInOneSentence(field, field.original(a), field.original(b));
}

std::vector<Hit> hitsOf(const std::vector<std::size_t>& terms, const Reading& reading) {
    std::vector<Hit> hits;
    for (const std::size_t term : terms)
        hits.insert(hits.end(), reading.of(term).begin(), reading.of(term).end());
    std::sort(hits.begin(), hits.end());
    return hits;
}

/// The hits of every group; nothing if one has none.
std::vector<std::vector<Hit>> hitsOfGroups(const Near& condition, const Reading& reading) {
    std::vector<std::vector<Hit>> groups;
    for (const std::vector<std::size_t>& terms : condition.groups) {
        groups.push_back(hitsOf(terms, reading));
        if (groups.back().empty())
            return {};
    }
    return groups;
}

} // namespace

std::vector<Hit> hitsNear(const Near& condition, const Reading& reading) {
    std::vector<Hit> found;
    const std::vector<std::vector<Hit>> groups = hitsOfGroups(condition, reading);
    if (groups.empty())
        return found;
    for (const Hit& first : groups.front()) {
        const std::size_t known = found.size();
        found.push_back(first);
        for (std::size_t i = 1; i < groups.size(); ++i) {
            const auto near = std::find_if(groups[i].begin(), groups[i].end(), [&](const Hit& other) {
                return areNear(first, other, condition, reading);
            });
            if (near == groups[i].end()) {
                found.resize(known);
                break;
            }
            found.push_back(*near);
        }
    }
    return found;
}

} // namespace vigie
