// SPDX-License-Identifier: GPL-3.0-or-later
// What the user says of the columns of tables: the file behind --columns.
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "core/import/column_mapping.h"

#include <optional>
#include <vector>

namespace vigie {

/// The mappings in that file, none without the option. Nothing, and a sentence on the error stream, if the
/// file cannot be read or says something unknown.
std::optional<std::vector<ColumnMapping>> loadColumns(const Arguments& arguments, Console& console);

} // namespace vigie
