// SPDX-License-Identifier: GPL-3.0-or-later
// Asking before what cannot be taken back.
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/console.h"

#include <string>

namespace vigie {

/// Whether somebody agrees to what `consequences` (whole sentences) say: by --yes, or by the word « oui » at
/// the terminal. Where nobody does, the error stream says that nothing was done, and how to agree without a
/// terminal.
bool isAgreedTo(const std::string& consequences, const Arguments& arguments, Console& console);

} // namespace vigie
