// SPDX-License-Identifier: GPL-3.0-or-later
// Foreign text on a terminal: nothing in it is a command, and lines end where words do.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace vigie {

/// The text in one line, with everything made visible that could steer a terminal or turn its reading
/// direction: ESC is « ␛ », a line break « ⏎ », U+202E « ⟨U+202E⟩ ». Tabs become a space. REQUIRES: valid
/// UTF-8.
std::string visibleText(std::string_view text);

/// How many columns the text takes: wide characters and emoji two, combining ones none.
std::size_t columnCount(std::string_view text);

/// The text cut at spaces into lines of at most `columns`; a longer word stands alone. No-break spaces hold.
/// 0 columns: no limit.
std::vector<std::string> wrapText(std::string_view text, std::size_t columns);

/// The text with spaces behind it, up to `columns`.
std::string padded(std::string_view text, std::size_t columns);

} // namespace vigie
