// SPDX-License-Identifier: GPL-3.0-or-later
// Byte spans of one text as code points, many times over: the text is counted through once.
#pragma once

#include "core/text/utf8.h"

#include <cstddef>
#include <string>
#include <vector>

namespace vigie {

/// REQUIRES: valid UTF-8. Each question costs a thousand bytes of counting at most, wherever it points.
class CodePointIndex {
public:
    explicit CodePointIndex(std::string text);

    CodePointSpan toCodePoints(ByteSpan span) const { return {before(span.begin), before(span.end)}; }

private:
    std::size_t before(std::size_t byte) const;

    std::string m_text;
    std::vector<std::size_t> m_beforeBlock; ///< code points that start before each block
};

} // namespace vigie
