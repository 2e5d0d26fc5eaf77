// SPDX-License-Identifier: GPL-3.0-or-later
// A copy of a dossier for those who need the findings and not the people: names masked, the rest as it is.
#pragma once

#include "core/store/dossier.h"

#include <stop_token>
#include <string>

namespace vigie {

struct MinimiseOptions {
    bool daysOnly = false;  ///< dates of publication without the hour
    std::string secret;     ///< what masks are made with (mask.h)
    std::stop_token stop{}; ///< fails with CannotWrite when it is asked for; the copy is not whole then
};

/// Fills the new, empty dossier `copy`: posts masked, checked by the rules of the original, and the decisions
/// in force on findings that the masked posts still give, of readers masked, too. Its log begins anew with
/// the name of who makes it, and names the end of the original's. Names of brands without « @ », codes that
/// hold a name, and addresses elsewhere than on a platform stay. Tested by tst_privacy.cpp.
Result<void> minimise(const Dossier& original, Dossier& copy, const MinimiseOptions& options);

} // namespace vigie
