// SPDX-License-Identifier: GPL-3.0-or-later
// From every place in a folded text back to the original: the map that makes exact highlights possible.
#pragma once

#include "core/text/byte_span.h"

#include <cstddef>
#include <vector>

namespace vigie {

/// Maps spans of a rewritten text to spans of the text it was made from. Both are UTF-8 byte offsets.
/// A map is a list of runs: pieces kept as they were, byte by byte, and pieces replaced as a whole.
/// Letters that were dropped belong to no run, so no span can end in them. Lookup is O(log runs).
/// Tested by tst_offset_map.cpp.
class OffsetMap {
public:
    /// The next `length` bytes were kept.
    void addKept(std::size_t length);
    /// The next `originalLength` bytes were replaced by `foldedLength` others (0: dropped).
    void addReplaced(std::size_t originalLength, std::size_t foldedLength);

    /// What follows in both texts is mapped as `other` maps it.
    void add(const OffsetMap& other);

    /// This map followed by another one: from what `next` produced to what this map started from.
    OffsetMap followedBy(OffsetMap next) const;

    /// The smallest original span that the folded span came from. A span that begins or ends inside a
    /// replaced piece takes the whole piece. An empty span maps to an empty one.
    /// REQUIRES: folded.end <= length of the folded text.
    ByteSpan toOriginal(ByteSpan folded) const;

    /// A piece that was replaced, if something of it is left.
    struct Replaced {
        ByteSpan original;
        ByteSpan folded;
    };
    template <typename Take> void forEachReplaced(Take take) const {
        for (const Run& run : m_runs)
            if (!run.kept)
                take(Replaced{run.original, {run.folded, foldedEnd(run)}});
    }

    std::size_t originalSize() const { return m_originalSize; }
    std::size_t foldedSize() const { return m_foldedSize; }

private:
    struct Run {
        std::size_t folded = 0; ///< where it begins in the folded text; it ends where the next one begins
        ByteSpan original;
        bool kept = true;
    };
    const Run& runAt(std::size_t folded) const;
    std::size_t foldedEnd(const Run& run) const;
    void append(ByteSpan original, std::size_t foldedLength, bool kept);

    std::vector<Run> m_runs;
    std::size_t m_originalSize = 0;
    std::size_t m_foldedSize = 0;
};

} // namespace vigie
