// SPDX-License-Identifier: GPL-3.0-or-later
// Completion scripts, put together from the tables of commands and options, so that they cannot lag behind.
// They offer the words of one language; the program understands both.
#pragma once

#include "core/base/wording.h"

#include <iosfwd>

namespace vigie {

/// For /usr/share/bash-completion/completions/vigie-cli.
void printBashCompletion(std::ostream& out, const Wording& say);
/// For /usr/share/zsh/vendor-completions/_vigie-cli.
void printZshCompletion(std::ostream& out, const Wording& say);

} // namespace vigie
