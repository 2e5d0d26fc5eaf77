// SPDX-License-Identifier: GPL-3.0-or-later
// The sheets of an XLSX workbook. No library of Debian 12 gives the addresses behind cells and hidden sheets
// (liborcus 0.17 drops both), so its XML is read here: ECMA-376 part 1.
#pragma once

#include "core/base/error.h"
#include "core/import/table.h"

#include <memory>
#include <string>
#include <vector>

namespace vigie {

/// All sheets, hidden ones included, in the order of their tabs.
tl::expected<std::vector<std::unique_ptr<Sheet>>, Complaint> openXlsx(std::shared_ptr<const std::string> zip);

} // namespace vigie
