// SPDX-License-Identifier: GPL-3.0-or-later
// Several texts as one, so that no other texts give the same bytes: what the hashes of a dossier are taken
// of.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace vigie {

/// « 3:abc,0:,5:d’,, » of "abc", "" and "d’,": length in bytes, colon, bytes, comma.
/// Source: D. J. Bernstein, https://cr.yp.to/proto/netstrings.txt
inline std::string netstrings(std::initializer_list<std::string_view> texts) {
    std::string out;
    for (const std::string_view text : texts)
        out.append(std::to_string(text.size())).append(":").append(text).append(",");
    return out;
}

} // namespace vigie
