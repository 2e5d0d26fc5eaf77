// SPDX-License-Identifier: GPL-3.0-or-later
// « Pourquoi ? » on a terminal.
#pragma once

#include "app/cli/text_page.h"
#include "core/base/wording.h"
#include "core/engine/explain.h"

namespace vigie {

/// The conditions as a tree, ✓ before those that hold and ✗ before the others, each with its words.
void printConditions(TextPage& page, const Explanation& explanation, const CheckedPost& checked,
                     const RulePack& pack, const Wording& say);

/// The rules that nearly applied, each with what it lacked. Nothing if there are none.
void printNearMisses(TextPage& page, const Explanations& explanations, const CheckedPost& checked,
                     const RulePack& pack, const Wording& say);

} // namespace vigie
