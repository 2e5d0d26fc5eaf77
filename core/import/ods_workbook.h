// SPDX-License-Identifier: GPL-3.0-or-later
// The sheets of an ODS workbook: content.xml of OpenDocument 1.3, part 3, chapter 9.
#pragma once

#include "core/base/error.h"
#include "core/import/table.h"

#include <memory>
#include <string>
#include <vector>

namespace vigie {

/// All sheets, hidden ones included, in the order of their tabs.
tl::expected<std::vector<std::unique_ptr<Sheet>>, Complaint> openOds(std::shared_ptr<const std::string> zip);

} // namespace vigie
