// SPDX-License-Identifier: GPL-3.0-or-later
// The help texts, put together from the tables of commands and options.
#pragma once

#include "app/cli/command.h"
#include "core/base/wording.h"

#include <iosfwd>
#include <string>
#include <vector>

namespace vigie {

/// A paragraph of a help text, or a row that explains a word.
struct HelpItem {
    std::string word; ///< empty for a paragraph
    std::string text; ///< without line ends
};

/// Lines that follow each other are one paragraph; two blanks stand between a word and what it means, and
/// lines that begin with blanks go on with that.
std::vector<HelpItem> helpItems(const std::string& text);

/// In lines of at most `columns`.
void printHelp(std::ostream& out, std::size_t columns, const Wording& say);
void printHelp(std::ostream& out, std::size_t columns, const Command& command, const Wording& say);
/// What one of its words does: « rules lint ».
void printHelp(std::ostream& out, std::size_t columns, const Command& command, const std::string& word,
               const Wording& say);

/// What each exit code means, as helpItems() takes it.
std::string exitCodesHelp(const Wording& say);

} // namespace vigie
