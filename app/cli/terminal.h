// SPDX-License-Identifier: GPL-3.0-or-later
// What the operating system says about the streams of this process.
#pragma once

#include "app/cli/console.h"

namespace vigie {

/// Fills in everything about `console` but its streams: whether they are terminals, how wide, whether colours
/// are wanted (a terminal, NO_COLOR unset: no-color.org), and where the program lies.
void describeTerminal(Console& console);

} // namespace vigie
