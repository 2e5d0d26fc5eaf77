// SPDX-License-Identifier: GPL-3.0-or-later
// From YAML files to a RulePack.
#pragma once

#include "core/rules/pack_files.h"
#include "core/rules/rule_pack.h"

#include <memory>
#include <string>
#include <vector>

namespace vigie {

/// A pack, or everything that is wrong with it at once, each with file:line:column, in their order.
using PackResult = tl::expected<std::shared_ptr<const RulePack>, PackNotes>;

/// A legal pack with a house pack laid over it, if there is one.
PackResult loadPack(const std::vector<PackFile>& legal, const std::vector<PackFile>& house = {});

/// Every *.yaml below the folders; no house pack if `house` is empty. Fails with CannotRead if a folder has
/// none. Here the notes, and the warnings of the house pack, name files with their folder.
PackResult loadPackFolder(const std::string& legal, const std::string& house = {});

} // namespace vigie
