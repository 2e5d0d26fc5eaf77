// SPDX-License-Identifier: GPL-3.0-or-later
// Text whose UTF-8 bytes were taken for letters: « cafÃ© » for « café ».
// Tested by tst_mojibake.cpp.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace vigie {

/// The text read back from code points that were its bytes, as the downloads of Instagram and Facebook write
/// it: each byte of UTF-8 as a letter from U+0000 to U+00FF. Nothing where that cannot have happened (there
/// is a letter beyond, none from U+0080 on, or the bytes are no UTF-8): text that is right stays, and so does
/// text that was repaired before.
std::optional<std::string> repairedMojibake(std::string_view text);

} // namespace vigie
