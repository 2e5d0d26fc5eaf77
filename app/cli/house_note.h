// SPDX-License-Identifier: GPL-3.0-or-later
// A house pack as people meet it on the command line: nobody may take its results for the law alone.
#pragma once

#include "app/cli/console.h"
#include "app/cli/text_page.h"
#include "core/base/wording.h"
#include "core/rules/rule_pack.h"

namespace vigie {

/// Whose rules are laid over the law, and everything they change there.
void printHouse(TextPage& page, const HousePack& house, const Wording& say);

/// Names the critical legal rules that count for less, on the error stream: also where the output itself has
/// no room for it, and with --quiet.
void warnOfWeakenedRules(const HousePack& house, const Wording& say, Console& console);

} // namespace vigie
