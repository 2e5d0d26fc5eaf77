// SPDX-License-Identifier: GPL-3.0-or-later
// Completion scripts, put together from the tables of commands and options, so that they cannot lag behind.
#pragma once

#include <iosfwd>

namespace vigie {

/// For /usr/share/bash-completion/completions/vigie-cli.
void printBashCompletion(std::ostream& out);
/// For /usr/share/zsh/vendor-completions/_vigie-cli; descriptions in French.
void printZshCompletion(std::ostream& out);

} // namespace vigie
