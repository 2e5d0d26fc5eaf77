// SPDX-License-Identifier: GPL-3.0-or-later
// From what was typed to what a report is made of.
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/report/report_outputs.h"

#include <memory>

namespace vigie {

/// By what a check of these arguments is made.
CheckHeader headerOf(const Arguments& arguments, const RulePack& pack);

/// The files that were asked for; see ReportOutputs::open(). Fails with CannotRead, too, for a logo that is
/// no picture.
Result<std::unique_ptr<ReportOutputs>> openOutputs(const Arguments& arguments, const RulePack& pack,
                                                   ReviewRecord review = {});

/// Whether every file was written, which is said with their names; if not, says why, and which ones are
/// there. Says, too, why there is no letter.
bool wereAllWritten(const WrittenReport& written, const Arguments& arguments, Console& console);

} // namespace vigie
