// SPDX-License-Identifier: GPL-3.0-or-later
// Letters of other scripts that pass for Latin ones, by ICU's confusables data (Unicode UTS #39).
#pragma once

#include "core/text/byte_span.h"
#include "core/text/lexicon.h"

#include <string_view>
#include <vector>

namespace vigie {

/// A letter at `span` of a folded text that stands for the Latin letter `letter`.
struct LookAlike {
    ByteSpan span;
    char letter = 0;
};

/// The look-alikes inside words that also hold Latin letters, in order. A word wholly of other scripts is
/// theirs, Russian stays Russian; unless it reads as a word of the lexicon of five letters or more.
std::vector<LookAlike> lookAlikes(std::string_view folded, const Lexicon& lexicon);

} // namespace vigie
