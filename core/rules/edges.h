// SPDX-License-Identifier: GPL-3.0-or-later
// Where the place of a pattern may begin and end in a folded text.
#pragma once

#include "core/text/byte_span.h"

#include <cstddef>
#include <string_view>

namespace vigie {

/// Automata and RE2 see to ASCII letters and digits, which is nearly all there are in a folded text; allow()
/// to those of every script.
struct Edges {
    bool before = true; ///< no letter or digit may stand before it
    bool after = true;
    bool ofLine = false; ///< it has to begin with a line

    bool allowMatch(std::string_view text, std::size_t begin) const {
        return !ofLine || begin == 0 || text[begin - 1] == '\n';
    }
    bool allow(std::string_view text, ByteSpan place) const;
};

/// Optional words at the ends of a phrase leave their blanks behind: the match without them.
ByteSpan withoutBlanks(std::string_view text, ByteSpan match);

} // namespace vigie
