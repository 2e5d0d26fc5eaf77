// SPDX-License-Identifier: GPL-3.0-or-later
// The part of verifying that concerns what came in: files, their records, and what could not be read.
#pragma once

#include "core/base/bilingual.h"
#include "core/store/database.h"
#include "core/store/log_details.h"

#include <map>
#include <optional>
#include <string>

namespace vigie {

/// An import as the log tells it.
struct VouchedImport {
    ImportDetails details;
    std::string time;
};
using VouchedImports = std::map<std::string, VouchedImport>; ///< by the key of their source

/// The first file or record that is not what the log says; nothing if all are.
std::optional<Bilingual> findFaultInSources(Sql& sql, const VouchedImports& vouched);

} // namespace vigie
