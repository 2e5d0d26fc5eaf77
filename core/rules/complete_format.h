// SPDX-License-Identifier: GPL-3.0-or-later
// What an author of a rule file may write next, from the table of the format (pack_format.h).
#pragma once

#include "core/base/bilingual.h"
#include "core/rules/format.h"
#include "core/text/byte_span.h"

#include <string>
#include <string_view>
#include <vector>

namespace vigie {

struct RulePack;

struct FormatChoice {
    std::string text; ///< « severity: », « critical »
    Bilingual help;   ///< empty for ids and values
};

/// What could stand in the place of the piece that is being written.
struct FormatCompletion {
    ByteSpan replaces; ///< in the text, up to where the author is
    std::vector<FormatChoice> choices;
};

/// At byte offset `at` of a YAML text that need not be whole yet: keys of the map that the indentation or
/// the open bracket belongs to, the closed set behind a key, or ids of `pack` (lists of words, signs,
/// mentions, rules) and of the text itself. No choices where anything may stand.
/// REQUIRES: at <= text.size(). Tested by tst_complete_format.cpp.
FormatCompletion completeFormat(std::string_view text, std::size_t at, const Shape& file,
                                const RulePack& pack);

} // namespace vigie
