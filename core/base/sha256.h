// SPDX-License-Identifier: GPL-3.0-or-later
// SHA-256, by which findings, files and posts are named. The only user of OpenSSL.
#pragma once

#include <string>
#include <string_view>

namespace vigie {

/// The digest of these bytes as 64 lower-case hex digits.
std::string sha256Hex(std::string_view bytes);

} // namespace vigie
