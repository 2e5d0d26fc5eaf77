// SPDX-License-Identifier: GPL-3.0-or-later
// Which words of a post are marked, and as what.
#pragma once

#include "core/model/assessment.h"

#include <vector>

namespace vigie {

enum class HighlightKind {
    Sign,    ///< a sign of commercial intent
    Mention, ///< words that say it is advertising
    Risk     ///< words of a finding that are neither
};

struct Highlight {
    HighlightKind kind = HighlightKind::Sign;
    FieldRef field;
    ByteSpan span;
    Bilingual title; ///< of the sign, the mention or the finding
    bool operator==(const Highlight&) const = default;
};

/// In order of field and place. Words are marked once: as a mention before a sign before a risk.
/// Signs against a commercial intent are not marked.
/// Tested by tst_highlights.cpp.
std::vector<Highlight> highlightsOf(const Assessment& assessment);

} // namespace vigie
