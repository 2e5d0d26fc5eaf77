// SPDX-License-Identifier: GPL-3.0-or-later
// A row of a table as a JSON object, for Post::raw.
#pragma once

#include <string>
#include <vector>

namespace vigie {

/// {"Header": "cell", …} in the order of the columns. A header that stands there twice gets its number: «
/// Date (2) ». Missing cells are left out. All strings are valid UTF-8.
std::string rowAsJson(const std::vector<std::string>& headers, const std::vector<std::string>& cells);

} // namespace vigie
