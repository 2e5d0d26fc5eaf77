// SPDX-License-Identifier: GPL-3.0-or-later
// From YAML files to a RulePack. The only user of yaml-cpp.
#pragma once

#include "core/base/error.h"
#include "core/rules/rule_pack.h"

#include <memory>
#include <string>
#include <vector>

namespace vigie {

/// A file of a pack, by a name relative to the pack's folder.
struct PackFile {
    std::string name;
    std::string content;
};

/// A pack, or everything that is wrong with it at once, each with file:line:column.
using PackResult = tl::expected<std::shared_ptr<const RulePack>, std::vector<Error>>;

PackResult loadPack(const std::vector<PackFile>& files);

/// Every *.yaml below `folder`. Fails with CannotRead if there is none.
PackResult loadPackFolder(const std::string& folder);

} // namespace vigie
