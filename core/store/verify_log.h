// SPDX-License-Identifier: GPL-3.0-or-later
// The part of verifying that concerns the log itself: each entry, their order, and that none is missing.
#pragma once

#include "core/base/bilingual.h"
#include "core/store/database.h"
#include "core/store/decision_log.h"

#include <functional>
#include <optional>

namespace vigie {

/// The first entry that does not fit; nothing if all do. `visit` gets each entry that does, in order.
std::optional<Bilingual> findFaultInLog(Sql& sql, const std::function<void(const LogEntry&)>& visit);

} // namespace vigie
