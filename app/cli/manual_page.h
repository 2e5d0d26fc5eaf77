// SPDX-License-Identifier: GPL-3.0-or-later
// The man page vigie-cli(1), put together from the tables of commands and options.
#pragma once

#include "core/base/wording.h"

#include <iosfwd>

namespace vigie {

/// Writes roff for man(7), in UTF-8.
void printManualPage(std::ostream& out, const Wording& say);

} // namespace vigie
