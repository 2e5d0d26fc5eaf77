// SPDX-License-Identifier: GPL-3.0-or-later
// The part of verifying that concerns what people decided: the tables that lists are made from have to say
// what the log says.
#pragma once

#include "core/base/bilingual.h"
#include "core/store/database.h"

#include <optional>

namespace vigie {

/// The first decision, or status of a post, that stands otherwise than the log has it; nothing if all fit.
/// REQUIRES: the log is intact.
std::optional<Bilingual> findFaultInReview(Sql& sql);

} // namespace vigie
