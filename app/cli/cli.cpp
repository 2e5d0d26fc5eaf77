// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include "app/cli/command.h"
#include "app/cli/help.h"
#include "app/cli/suggestion.h"
#include "core/report/error_wording.h"
#include "core/text/terminal_text.h"

#include <algorithm>
#include <cerrno>
#include <exception>
#include <ostream>

namespace vigie {
namespace {

bool isOneOf(const std::string& word, const std::vector<std::string>& words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

const Command* findCommand(const std::string& name) {
    for (const Command* command : commands())
        if (command->name == name)
            return command;
    return nullptr;
}

int refuseUnknown(const std::string& word, const Wording& say, Console& console) {
    std::vector<std::string> names = {"--help", "--version"};
    for (const Command* command : commands())
        names.push_back(command->name);
    const std::string error =
        word.starts_with('-')
            ? say({"La commande manque devant « {} ».", "A command is missing before “{}”."}, {word})
            : say({"La commande « {} » n’existe pas.", "There is no command “{}”."}, {word});
    return refuse(console, say, error + suggestion(word, names, say));
}

/// On the command, or on what it does under that word.
int help(const Command& command, const std::string& word, const Wording& say, Console& console) {
    isOneOf(word, command.words) ? printHelp(console.out, console.columns, command, word, say)
                                 : printHelp(console.out, console.columns, command, say);
    return exit_code::done;
}

int runCommand(const Command& command, const std::vector<std::string>& words, Console& console) {
    const Wording say(languageOf(words));
    const auto arguments = parseArguments(words, command.options);
    if (!arguments)
        return refuse(console, say, arguments.error(), command.name);
    if (arguments->help)
        return help(command, arguments->operands.empty() ? std::string() : arguments->operands.front(), say,
                    console);
    return command.run(*arguments, console);
}

int dispatch(const std::vector<std::string>& words, Console& console) {
    const Wording say(languageOf(words));
    if (words.empty()) {
        printHelp(console.err, console.columns, say);
        return exit_code::unusable;
    }
    const std::vector<std::string> rest(words.begin() + 1, words.end());
    if (isOneOf(words.front(), {"--help", "-h", "help"})) {
        const bool isAboutOne = !rest.empty() && !rest.front().starts_with('-');
        const Command* about = isAboutOne ? findCommand(rest.front()) : nullptr;
        if (isAboutOne && !about)
            return refuseUnknown(rest.front(), say, console);
        if (about)
            return help(*about, rest.size() > 1 ? rest[1] : std::string(), say, console);
        printHelp(console.out, console.columns, say);
        return exit_code::done;
    }
    if (isOneOf(words.front(), {"--version", "-V"})) {
        console.out << "vigie-cli " VIGIE_VERSION "\n";
        return exit_code::done;
    }
    const Command* command = findCommand(words.front());
    return command ? runCommand(*command, rest, console) : refuseUnknown(words.front(), say, console);
}

/// The exit code, once what was printed has arrived. A reader that has seen enough (« | head ») is no failure
/// worth a word.
int finished(int code, const Wording& say, Console& console) {
    console.out.flush();
    if (!console.out) {
        errno = 0;
        console.out.clear();
        console.out.flush(); // once more, for the reason
        if (errno != EPIPE)
            console.err << say({"La sortie n’a pas pu être écrite.\n", "The output could not be written.\n"});
        code = exit_code::unusable;
    }
    console.err.flush();
    return code;
}

} // namespace

const std::vector<const Command*>& commands() {
    static const std::vector<const Command*> all = {
        &checkCommand,    &columnsCommand, &importCommand, &decideCommand, &agreementCommand, &sampleCommand,
        &logCommand,      &verifyCommand,  &reportCommand, &replayCommand, &mergeCommand,     &exportCommand,
        &minimiseCommand, &purgeCommand,   &rulesCommand,  &evalCommand,   &generateCommand};
    return all;
}

void tell(const Error& error, const Wording& say, Console& console) {
    console.err << visibleText(errorTold(error, say)) << std::endl;
}

int refuse(Console& console, const Wording& say, const std::string& error, const std::string& command) {
    const std::string help = "vigie-cli " + (command.empty() ? "" : command + " ") + "--help";
    console.err << error << '\n' << say({"Aide : {}", "Help: {}"}, {help}) << '\n';
    return exit_code::unusable;
}

int runCli(const std::vector<std::string>& words, Console& console) {
    try {
        return finished(dispatch(words, console), Wording(languageOf(words)), console);
    } catch (const std::exception& unexpected) { // out of memory, or a mistake of ours
        console.err << "vigie-cli: " << unexpected.what() << std::endl;
        return exit_code::unusable;
    }
}

} // namespace vigie
