// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of the house that the window checks with, kept in the program's own data folder.
#pragma once

#include "core/base/error.h"

#include <QString>

namespace vigie {

QString houseRulesInUse(); ///< as they were written; empty: the law alone
QString houseFolder();     ///< as loadPackFolder() takes it; empty: the law alone

/// From the next start on. They take the place of those before. Fails with CannotWrite.
Result<void> useHouseRules(const QString& yaml);
/// They are set aside, for houseRulesLeft().
void leaveHouseRules();
QString houseRulesLeft(); ///< those that were last in use; empty: none ever were

} // namespace vigie
