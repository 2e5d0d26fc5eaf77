// SPDX-License-Identifier: GPL-3.0-or-later
// A PDF must not depend on those that were made before it.
//
// When QPdfWriter embeds a font of colour emoji, Qt 6.4 loads their glyphs at the font's own size and leaves
// those widths in the cache that lines are measured by: in the next PDF words stand over the emoji. Qt keeps
// that cache for each thread, so a thread of its own measures right.
#pragma once

#include <functional>
#include <string>

namespace vigie::pdf {

/// Runs `make` on a new thread, and waits for it. What it throws is thrown here. Tested by tst_pdf_file.cpp.
std::string withFreshFonts(const std::function<std::string()>& make);

} // namespace vigie::pdf
