// SPDX-License-Identifier: GPL-3.0-or-later
// The posts of a dossier with everything that is said about them, page by page.
#pragma once

#include "core/store/dossier.h"

#include <functional>
#include <vector>

namespace vigie {

/// These posts checked, in their order.
std::vector<CheckedPost> checkedAgain(const std::vector<StoredPost>& posts, const Checker& checker,
                                      const WorkOptions& options);

/// Gives pages of the posts found, in the order of import, until there are none or a stop is asked for.
Result<void> eachPage(const Dossier& dossier, const PostQuery& query, const WorkOptions& options,
                      const std::function<void(const std::vector<StoredPost>&)>& visit);

/// The same of all posts in one transaction: one state of the dossier from the first page to the last. Ends
/// early where `visit` gives false.
void eachPageIn(Sql& sql, const WorkOptions& options,
                const std::function<bool(const std::vector<StoredPost>&)>& visit);

} // namespace vigie
