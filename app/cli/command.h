// SPDX-License-Identifier: GPL-3.0-or-later
// The table of commands: each has a name, its options, and a function; one file each.
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "core/base/error.h"
#include "core/base/wording.h"

#include <string>
#include <utility>
#include <vector>

namespace vigie {

struct Command {
    std::string name;
    Bilingual operands; ///< « FICHIER… », as the help shows it
    Bilingual summary;  ///< one line
    Bilingual details;  ///< what else there is to know; may be empty
    std::vector<Option> options;
    int (*run)(const Arguments& arguments, Console& console); ///< gives the exit code
    std::vector<std::string> words = {}; ///< what the first operand may be, for completion and help
    std::vector<std::pair<Option, std::string>> ofOneWord = {}; ///< options that go with that word only
};

extern const Command agreementCommand;
extern const Command checkCommand;
extern const Command columnsCommand;
extern const Command decideCommand;
extern const Command evalCommand;
extern const Command exportCommand;
extern const Command generateCommand;
extern const Command importCommand;
extern const Command logCommand;
extern const Command mergeCommand;
extern const Command minimiseCommand;
extern const Command purgeCommand;
extern const Command replayCommand;
extern const Command reportCommand;
extern const Command rulesCommand;
extern const Command sampleCommand;
extern const Command verifyCommand;

/// All commands, in the order of the help.
const std::vector<const Command*>& commands();

/// Prints an error on the error stream, on a line of its own.
void tell(const Error& error, const Wording& say, Console& console);

/// Prints a usage error on the error stream, with where to find help; gives the exit code for it.
int refuse(Console& console, const Wording& say, const std::string& error, const std::string& command = {});

} // namespace vigie
