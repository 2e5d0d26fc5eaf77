// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/shell_completion.h"

#include "app/cli/command.h"

#include <fmt/format.h>
#include <fmt/ostream.h>

#include <iterator>

namespace vigie {
namespace {

std::vector<std::string> optionNames(const Command& command) {
    std::vector<std::string> names;
    for (const Option option : command.options)
        names.push_back(nameOf(option));
    return names;
}

/// The choices of every option that has some, as cases of a shell: « --lang) … ;; ».
void printBashChoices(std::ostream& out, const Command& command, const Wording& say) {
    for (const Option option : command.options)
        if (const auto choices = choicesOf(option, say.language()); !choices.empty())
            fmt::print(out,
                       "            {}:{}) COMPREPLY=($(compgen -W \"{}\" -- \"$current\")); return ;;\n",
                       command.name, nameOf(option), fmt::join(choices, " "));
}

/// What a zsh description may not hold as it is.
std::string zshQuoted(const std::string& text) {
    std::string out;
    for (const char c : text) {
        if (c == '\'')
            out += "'\\'";
        else if (c == '[' || c == ']' || c == ':')
            out += '\\';
        out += c;
    }
    return out;
}

std::string zshOption(Option option, const Wording& say) {
    const std::string help = zshQuoted(helpFor(option, say).text);
    if (!takesValue(option))
        return fmt::format("'{}[{}]'", nameOf(option), help);
    const auto choices = choicesOf(option, say.language());
    const std::string values = takesPath(option) ? "_files"
                               : choices.empty() ? " "
                                                 : fmt::format("({})", fmt::join(choices, " "));
    return fmt::format("'{}=[{}]: :{}'", nameOf(option), help, values);
}

void printZshCommand(std::ostream& out, const Command& command, const Wording& say) {
    fmt::print(out, "        {})\n            _arguments \\\n", command.name);
    for (const Option option : command.options)
        fmt::print(out, "                {} \\\n", zshOption(option, say));
    const std::string words =
        command.words.empty() ? "" : fmt::format("'1: :({})' ", fmt::join(command.words, " "));
    fmt::print(out, "                {}'*: :_files'\n            ;;\n", words);
}

} // namespace

void printBashCompletion(std::ostream& out, const Wording& say) {
    out << "# bash completion for vigie-cli, made by « vigie-cli generate bash »\n"
           "_vigie_cli() {\n"
           "    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}\n"
           "    local command=${COMP_WORDS[1]}\n"
           "    if ((COMP_CWORD == 1)); then\n";
    std::vector<std::string> names;
    for (const Command* command : commands())
        names.push_back(command->name);
    fmt::print(out,
               "        COMPREPLY=($(compgen -W \"{} --help --version\" -- \"$current\"))\n"
               "        return\n    fi\n"
               "    case $command:$previous in\n",
               fmt::join(names, " "));
    for (const Command* command : commands())
        printBashChoices(out, *command, say);
    out << "    esac\n    local words=\n    case $command in\n";
    for (const Command* command : commands())
        fmt::print(out, "        {}) words=\"{} {}\" ;;\n", command->name,
                   fmt::join(optionNames(*command), " "), fmt::join(command->words, " "));
    out << "    esac\n"
           "    if [[ $current == -* ]] || ((COMP_CWORD == 2)); then\n"
           "        COMPREPLY=($(compgen -W \"$words\" -- \"$current\"))\n"
           "    fi\n"
           "    [[ $current == -* ]] || COMPREPLY+=($(compgen -f -- \"$current\"))\n"
           "}\n"
           "complete -o filenames -F _vigie_cli vigie-cli\n";
}

void printZshCompletion(std::ostream& out, const Wording& say) {
    out << "#compdef vigie-cli\n# made by « vigie-cli generate zsh »\n\n_vigie-cli() {\n"
           "    if ((CURRENT == 2)); then\n        local -a names=(\n";
    for (const Command* command : commands())
        fmt::print(out, "            '{}:{}'\n", command->name, zshQuoted(say(command->summary)));
    out << "        )\n        _describe commande names\n        return\n    fi\n"
           "    local name=$words[2]\n    shift words\n    ((CURRENT--))\n    case $name in\n";
    for (const Command* command : commands())
        printZshCommand(out, *command, say);
    out << "    esac\n}\n\n_vigie-cli \"$@\"\n";
}

} // namespace vigie
