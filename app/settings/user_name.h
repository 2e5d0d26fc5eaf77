// SPDX-License-Identifier: GPL-3.0-or-later
// Who sits at this machine, for the log of a dossier.
#pragma once

#include <string>

namespace vigie {

/// The full name that the system knows, else the login name, else « ? ».
std::string userName();

} // namespace vigie
