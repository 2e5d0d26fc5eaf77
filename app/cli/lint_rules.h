// SPDX-License-Identifier: GPL-3.0-or-later
// vigie-cli rules lint: every mistake of a rule pack in one go, as compilers tell them.
#pragma once

#include "app/cli/command.h"

namespace vigie {

/// Names each mistake with file, line, column, a caret and a hint, and each part of the pack that no example
/// shows. Gives the exit code.
int lintRules(const Arguments& arguments, Console& console);

} // namespace vigie
