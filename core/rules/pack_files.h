// SPDX-License-Identifier: GPL-3.0-or-later
// The files of a rule pack, before anything is made of them.
#pragma once

#include "core/rules/rule_pack.h"

#include <string>
#include <vector>

namespace vigie {

/// Every *.yaml and *.yml below `folder`, in the order of their names, or `folder` itself if it is such a
/// file. Fails with CannotRead if there is none.
tl::expected<std::vector<PackFile>, PackNote> readPackFolder(const std::string& folder);

/// The folder to which the names of those files belong: `folder`, or where that file lies.
std::string packFolder(const std::string& folder);

/// Whether they are rules of a house (section « house ») and no legal pack (« pack »), as far as a glance
/// tells: there may be mistakes in them.
bool isHousePack(const std::vector<PackFile>& files);

/// By what a pack is known (RulePack::sha256): of « name, 0, content, 0 » of all files in their order.
std::string packSha256(const std::vector<PackFile>& files);

} // namespace vigie
