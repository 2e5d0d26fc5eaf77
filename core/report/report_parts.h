// SPDX-License-Identifier: GPL-3.0-or-later
// Which parts a report has, in which order, under which headings.
#pragma once

#include "core/report/report.h"

#include <set>
#include <string>

namespace vigie {

/// Gives every part its title, fills `parts` with those that are wanted (all if none is named) and have
/// something to say, and gives the annexes their letters: « Annexe A · Toutes les publications ».
void arrangeParts(Report& report, const std::set<Section>& wanted);

/// The heading of a section, without the letter of an annex.
const Bilingual& titleOf(Section section);

} // namespace vigie
