// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the data inside a PDF still give its findings.
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/console.h"

#include <string>

namespace vigie {

/// By its first bytes.
bool isPdf(const std::string& path);

/// Prints « intact » or the first thing that is not; gives the exit code.
int verifyReport(const std::string& path, const Arguments& arguments, Console& console);

} // namespace vigie
