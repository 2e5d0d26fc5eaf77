// SPDX-License-Identifier: GPL-3.0-or-later
// What every part of the window needs to know about the check.
#pragma once

#include "app/jobs/stored_rules.h"
#include "core/base/bilingual.h"
#include "core/engine/checker.h"

#include <memory>

namespace vigie {

struct ReviewContext {
    std::shared_ptr<const Checker> checker; ///< never null
    Language language = Language::French;
    std::shared_ptr<StoredRules> stored = std::make_shared<StoredRules>(checker);
};

} // namespace vigie
