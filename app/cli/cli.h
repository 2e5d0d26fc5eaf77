// SPDX-License-Identifier: GPL-3.0-or-later
// vigie-cli as a function: words and streams in, exit code out.
#pragma once

#include "app/cli/console.h"

#include <string>
#include <vector>

namespace vigie {

/// Runs what `words` (without the program's name) ask for. Never throws. Tested by tst_arguments.cpp,
/// tst_check_command.cpp, tst_rules_command.cpp.
int runCli(const std::vector<std::string>& words, Console& console);

} // namespace vigie
