// SPDX-License-Identifier: GPL-3.0-or-later
// « Ã© » instead of « é »: UTF-8 that some program read as Windows-1252, and what it said at first.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace vigie {

/// The text read back. Nothing unless all of it can be, and it holds such letters: what is right stays, and a
/// repaired text is not repaired again. « Ã© » itself is repaired too: nobody writes it.
/// REQUIRES: valid UTF-8.
std::optional<std::string> repairedMojibake(std::string_view text);

/// The same for text of which each byte became the letter of that number, from U+0000 to U+00FF, as in the
/// downloads of Instagram and Facebook. Nothing where that cannot have happened: there is a letter beyond,
/// none from U+0080 on, or the bytes are no UTF-8. REQUIRES: valid UTF-8.
std::optional<std::string> repairedByteLetters(std::string_view text);

} // namespace vigie
