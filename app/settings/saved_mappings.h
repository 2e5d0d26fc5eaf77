// SPDX-License-Identifier: GPL-3.0-or-later
// What the user once said of the columns of a table, kept for the next table with the same headers.
#pragma once

#include "core/import/column_mapping.h"

#include <vector>

namespace vigie {

/// In the settings of this user; what cannot be read any more is left out.
std::vector<ColumnMapping> savedMappings();

/// Takes the place of an older mapping for the same headers.
void saveMapping(const ColumnMapping& mapping);

} // namespace vigie
