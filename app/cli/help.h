// SPDX-License-Identifier: GPL-3.0-or-later
// The help texts, put together from the tables of commands and options.
#pragma once

#include "app/cli/command.h"
#include "core/report/wording.h"

#include <iosfwd>
#include <string>

namespace vigie {

void printHelp(std::ostream& out, const Wording& say);
void printHelp(std::ostream& out, const Command& command, const Wording& say);

/// What each exit code means, a line each under a title.
std::string exitCodesHelp(const Wording& say);

} // namespace vigie
