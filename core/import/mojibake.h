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

} // namespace vigie
