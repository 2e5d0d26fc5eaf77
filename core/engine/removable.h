// SPDX-License-Identifier: GPL-3.0-or-later
// Which piece of a caption can go so that the rest still reads as its author wrote it.
#pragma once

#include "core/text/byte_span.h"

#include <optional>
#include <string_view>

namespace vigie {

/// The piece that goes with `words`: an aside in brackets, a hashtag, the last clause of a sentence, or a
/// whole sentence, with the blanks and signs that would be left over. Nothing where more would go than these
/// words and a few beside them, or where what follows may lean on them (« pas une pub, mais … »): then a
/// person has to write the sentence anew. REQUIRES: `words` lies in `caption`.
std::optional<ByteSpan> removablePiece(std::string_view caption, ByteSpan words);

} // namespace vigie
