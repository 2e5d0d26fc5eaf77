// SPDX-License-Identifier: GPL-3.0-or-later
// From YAML files to a RulePack.
#pragma once

#include "core/rules/pack_files.h"
#include "core/rules/rule_pack.h"

#include <memory>
#include <string>
#include <vector>

namespace vigie {

/// Where a pack comes from, and so how much is asked of it.
enum class PackOrigin {
    Authors, ///< written to be used from now on: every mistake refuses it
    Records  ///< kept in a dossier or a report beside what it judged. An earlier program took it: faults that
             ///< leave its meaning clear (PackNote::isHarmless), known or not in its time, do not matter, and
             ///< its phrases find what they found then
};

/// A pack, or everything that is wrong with it at once, each with file:line:column, in their order.
using PackResult = tl::expected<std::shared_ptr<const RulePack>, PackNotes>;

/// A legal pack with a house pack laid over it, if there is one.
PackResult loadPack(const std::vector<PackFile>& legal, const std::vector<PackFile>& house = {},
                    PackOrigin origin = PackOrigin::Authors);

/// The files of readPackFolder(); no house pack if `house` is empty. Fails with CannotRead if there are none.
/// Here the notes, and the warnings of the house pack, name files with their folder.
PackResult loadPackFolder(const std::string& legal, const std::string& house = {});

} // namespace vigie
