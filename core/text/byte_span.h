// SPDX-License-Identifier: GPL-3.0-or-later
// The only kind of position inside the core.
#pragma once

#include <algorithm>
#include <compare>
#include <cstddef>
#include <string_view>
#include <vector>

namespace vigie {

/// UTF-8 byte offsets into some text, half-open.
struct ByteSpan {
    std::size_t begin = 0;
    std::size_t end = 0;

    std::size_t size() const { return end - begin; }
    bool empty() const { return begin == end; }
    bool overlaps(ByteSpan other) const { return begin < other.end && other.begin < end; }
    bool contains(ByteSpan other) const { return begin <= other.begin && other.end <= end; }
    std::string_view in(std::string_view text) const { return text.substr(begin, size()); }

    auto operator<=>(const ByteSpan&) const = default;
};

/// Whether one of these spans overlaps `span`. REQUIRES: `spans` is ordered and free of overlaps. O(log n).
inline bool anyOverlaps(const std::vector<ByteSpan>& spans, ByteSpan span) {
    const auto first =
        std::partition_point(spans.begin(), spans.end(), [=](ByteSpan one) { return one.end <= span.begin; });
    return first != spans.end() && first->overlaps(span);
}

} // namespace vigie
