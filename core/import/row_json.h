// SPDX-License-Identifier: GPL-3.0-or-later
// A row of a table as a JSON object, for Post::raw.
#pragma once

#include "core/import/table.h"

#include <string>
#include <vector>

namespace vigie {

/// The headers, where one that stands there twice gets its number: « Date (2) ».
std::vector<std::string> uniqueKeys(const std::vector<std::string>& headers);

/// {"Header": "cell", …} in the order of the columns. The address behind a cell follows it as « Lien @href ».
/// Missing cells are left out. REQUIRES: all strings are valid UTF-8; links stand in the order of the cells.
std::string rowAsJson(const std::vector<std::string>& keys, const TableRow& row);

} // namespace vigie
