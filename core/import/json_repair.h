// SPDX-License-Identifier: GPL-3.0-or-later
// Damage in JSON text that need not cost the record.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace vigie {

struct RepairedJson {
    std::string text;
    std::size_t places = 0; ///< how many had to be repaired
};

/// The text with bytes that are no UTF-8, and halves of surrogate pairs (« \ud83d » alone, an emoji that was
/// cut), written as U+FFFD, and without NUL bytes, which some collectors leave behind.
RepairedJson repairedJson(std::string_view json);

} // namespace vigie
