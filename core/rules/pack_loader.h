// SPDX-License-Identifier: GPL-3.0-or-later
// From YAML files to a RulePack. The only user of yaml-cpp.
#pragma once

#include "core/base/error.h"
#include "core/rules/rule_pack.h"

#include <memory>
#include <string>
#include <vector>

namespace vigie {

/// A pack, or everything that is wrong with it at once, each with file:line:column.
using PackResult = tl::expected<std::shared_ptr<const RulePack>, std::vector<Error>>;

PackResult loadPack(const std::vector<PackFile>& files);

/// By what a pack is known (RulePack::sha256): of « name, 0, content, 0 » of all files in their order.
std::string packSha256(const std::vector<PackFile>& files);

/// Every *.yaml below `folder`. Fails with CannotRead if there is none.
PackResult loadPackFolder(const std::string& folder);

} // namespace vigie
