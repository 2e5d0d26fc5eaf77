// SPDX-License-Identifier: GPL-3.0-or-later
// vigie-cli generate: the files with which a package makes the program at home in a system.
#include "app/cli/command.h"
#include "app/cli/manual_page.h"
#include "app/cli/shell_completion.h"
#include "app/cli/suggestion.h"

namespace vigie {
namespace {

const std::vector<std::string> kinds = {"bash", "zsh", "man"};

int runGenerate(const Arguments& arguments, Console& console) {
    const Wording say(arguments.language);
    const std::string wanted = arguments.operands.empty() ? "" : arguments.operands.front();
    if (wanted == "bash")
        printBashCompletion(console.out);
    else if (wanted == "zsh")
        printZshCompletion(console.out);
    else if (wanted == "man")
        printManualPage(console.out, say);
    else
        return refuse(console, say,
                      say({"Que produire : bash, zsh ou man ?", "What to make: bash, zsh or man?"}) +
                          suggestion(wanted, kinds, say),
                      "generate");
    return exit_code::done;
}

} // namespace

const Command generateCommand = {"generate",
                                 {"bash | zsh | man", "bash | zsh | man"},
                                 {"écrire la complétion d’un shell, ou la page de manuel",
                                  "write the completion of a shell, or the man page"},
                                 {},
                                 {Option::Lang, Option::Help},
                                 runGenerate,
                                 kinds};

} // namespace vigie
