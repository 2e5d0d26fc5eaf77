// SPDX-License-Identifier: GPL-3.0-or-later
// One rule as a lawyer reads it: what it looks for, on which texts it stands, what to do, and its proof.
#pragma once

#include "app/cli/text_page.h"
#include "core/base/wording.h"
#include "core/report/describe_condition.h"
#include "core/rules/rule_pack.h"

namespace vigie {

void printRuleCard(TextPage& page, const Rule& rule, const RulePack& pack, const Wording& say,
                   Samples samples = Samples::InWords);

/// All rules as a table, one a line.
void printRuleList(TextPage& page, const RulePack& pack, const Wording& say);

} // namespace vigie
