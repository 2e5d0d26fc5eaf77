// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/offset_map.h"

#include <algorithm>
#include <cassert>

namespace vigie {

void OffsetMap::append(ByteSpan original, std::size_t foldedLength, bool kept) {
    constexpr std::size_t usualRuns = 32;
    if (m_runs.empty())
        m_runs.reserve(usualRuns);
    if (foldedLength != 0) {
        const bool extends =
            kept && !m_runs.empty() && m_runs.back().kept && m_runs.back().original.end == original.begin;
        if (extends)
            m_runs.back().original.end = original.end;
        else
            m_runs.push_back({m_foldedSize, original, kept});
    }
    m_foldedSize += foldedLength;
}

void OffsetMap::addKept(std::size_t length) {
    append({m_originalSize, m_originalSize + length}, length, true);
    m_originalSize += length;
}

void OffsetMap::addReplaced(std::size_t originalLength, std::size_t foldedLength) {
    append({m_originalSize, m_originalSize + originalLength}, foldedLength, false);
    m_originalSize += originalLength;
}

void OffsetMap::add(const OffsetMap& other) {
    const std::size_t from = m_originalSize;
    for (const Run& run : other.m_runs)
        append({from + run.original.begin, from + run.original.end}, other.foldedEnd(run) - run.folded,
               run.kept);
    m_originalSize += other.m_originalSize;
}

const OffsetMap::Run& OffsetMap::runAt(std::size_t folded) const {
    const auto after = std::upper_bound(m_runs.begin(), m_runs.end(), folded,
                                        [](std::size_t at, const Run& run) { return at < run.folded; });
    assert(after != m_runs.begin());
    return *std::prev(after);
}

std::size_t OffsetMap::foldedEnd(const Run& run) const {
    return &run == &m_runs.back() ? m_foldedSize : (&run)[1].folded;
}

ByteSpan OffsetMap::toOriginal(ByteSpan folded) const {
    if (folded.empty()) {
        if (folded.begin == m_foldedSize || m_runs.empty())
            return {m_originalSize, m_originalSize};
        const std::size_t at = toOriginal({folded.begin, folded.begin + 1}).begin;
        return {at, at};
    }
    const Run& first = runAt(folded.begin);
    const Run& last = runAt(folded.end - 1);
    return {first.kept ? first.original.begin + (folded.begin - first.folded) : first.original.begin,
            last.kept ? last.original.begin + (folded.end - last.folded) : last.original.end};
}

OffsetMap OffsetMap::followedBy(OffsetMap next) const {
    const bool changesNothing = m_runs.size() == 1 && m_runs.front().kept && m_originalSize == m_foldedSize;
    if (changesNothing)
        return next;
    OffsetMap result;
    for (const Run& run : next.m_runs) {
        const std::size_t length = next.foldedEnd(run) - run.folded;
        if (!run.kept) {
            result.append(toOriginal(run.original), length, false);
            continue;
        }
        // A kept piece may lie across several of our runs: cut it where they meet.
        for (std::size_t at = run.original.begin; at < run.original.end;) {
            const Run& ours = runAt(at);
            const std::size_t stop = std::min(run.original.end, foldedEnd(ours));
            result.append(toOriginal({at, stop}), stop - at, ours.kept);
            at = stop;
        }
    }
    result.m_originalSize = m_originalSize;
    return result;
}

} // namespace vigie
