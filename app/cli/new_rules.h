// SPDX-License-Identifier: GPL-3.0-or-later
// vigie-cli rules new: a first file of house rules.
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/console.h"

namespace vigie {

/// Makes the folder that the second operand names, writes a file with remarks into it that bears its name,
/// and says what comes next. Refuses a folder that has rules already. Gives the exit code.
int newRules(const Arguments& arguments, Console& console);

} // namespace vigie
