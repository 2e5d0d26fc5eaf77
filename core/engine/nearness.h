// SPDX-License-Identifier: GPL-3.0-or-later
// Words that stand close to each other, in one sentence or with few words between.
#pragma once

#include "core/engine/reading.h"
#include "core/rules/condition.h"

#include <vector>

namespace vigie {

/// For each place of the first group that has a place of every other group near: all of these. Empty if there
/// is none; in no order, and a place may come several times.
std::vector<Hit> hitsNear(const Near& condition, const Reading& reading);
/// Whether there is one, for less.
bool occursNear(const Near& condition, const Reading& reading);

} // namespace vigie
