// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/mojibake.h"

#include "core/text/utf8.h"

namespace vigie {

std::optional<std::string> repairedMojibake(std::string_view text) {
    std::string bytes;
    bytes.reserve(text.size());
    bool isAscii = true;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t letter = nextCodePoint(text, at);
        if (letter > 0xFF)
            return {};
        isAscii = isAscii && letter < 0x80;
        bytes += static_cast<char>(letter);
    }
    return !isAscii && isValidUtf8(bytes) ? std::optional(bytes) : std::nullopt;
}

} // namespace vigie
