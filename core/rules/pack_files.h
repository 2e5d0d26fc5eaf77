// SPDX-License-Identifier: GPL-3.0-or-later
// The files of a rule pack, before anything is made of them.
#pragma once

#include "core/rules/rule_pack.h"

#include <string>
#include <vector>

namespace vigie {

/// Every *.yaml below `folder`, in the order of their names. Fails with CannotRead if there is none.
tl::expected<std::vector<PackFile>, PackNote> readPackFolder(const std::string& folder);

/// By what a pack is known (RulePack::sha256): of « name, 0, content, 0 » of all files in their order.
std::string packSha256(const std::vector<PackFile>& files);

} // namespace vigie
