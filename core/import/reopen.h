// SPDX-License-Identifier: GPL-3.0-or-later
// A file that is walked over more than once: instead of holding it, it is opened again.
#pragma once

#include <functional>
#include <istream>
#include <memory>
#include <string>
#include <string_view>

namespace vigie {

/// The same bytes again, from the first one; null where they cannot be had any more.
using Reopen = std::function<std::unique_ptr<std::istream>()>;

/// Of a file on disk.
Reopen reopenFile(const std::string& path);
/// Of bytes in memory, which are not copied again.
Reopen reopenBytes(std::shared_ptr<const std::string> bytes);
/// The bytes as a stream. REQUIRES: they outlive it.
std::unique_ptr<std::istream> streamOf(std::string_view bytes);

} // namespace vigie
