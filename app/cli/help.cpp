// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"

#include "core/report/wording.h"
#include "core/text/terminal_text.h"

#include <ostream>

namespace vigie {
namespace {

constexpr std::size_t pageColumns = 96;

/// « left   right », the right side wrapped under itself; below a left side that is too long.
void printRow(std::ostream& out, const std::string& left, const std::string& right, std::size_t leftColumns) {
    std::string start = "  " + padded(left, leftColumns) + "  ";
    if (columnCount(left) > leftColumns) {
        out << "  " << left << '\n';
        start.assign(leftColumns + 4, ' ');
    }
    for (const std::string& line : wrapText(right, pageColumns - leftColumns - 4)) {
        out << start << line << '\n';
        start.assign(leftColumns + 4, ' ');
    }
}

const Bilingual exitCodes = {
    "Codes de sortie :\n"
    "  0  terminé\n"
    "  1  un constat atteint la gravité de --fail-on, un exemple échoue, une règle est fautive\n"
    "     ou un dossier n’est pas intact\n"
    "  2  commande mal formée, rien n’a pu être lu, ou la sortie n’a pas pu être écrite\n"
    "  3  terminé, mais des enregistrements n’ont pas pu être lus (chacun est nommé)\n"
    "Si plusieurs s’appliquent, 2 l’emporte sur 1, et 1 sur 3.\n",
    "Exit codes:\n"
    "  0  done\n"
    "  1  a finding reaches the severity of --fail-on, an example fails, a rule is faulty\n"
    "     or a dossier is not intact\n"
    "  2  usage error, nothing could be read, or the output could not be written\n"
    "  3  done, but some records could not be read (each is named)\n"
    "Where several apply, 2 comes before 1, and 1 before 3.\n"};

} // namespace

std::string exitCodesHelp(const Wording& say) {
    return say(exitCodes);
}

void printHelp(std::ostream& out, const Wording& say) {
    out << say({"Vigie contrôle des publications d’influenceurs au regard de la loi n° 2023-451 du "
                "9 juin 2023.\nRien ne quitte cette machine.\n\nUsage : vigie-cli COMMANDE [OPTIONS] …\n\n"
                "Commandes :\n",
                "Vigie checks influencer posts against the French law n° 2023-451 of 9 June 2023.\n"
                "Nothing leaves this machine.\n\nUsage: vigie-cli COMMAND [OPTIONS] …\n\nCommands:\n"});
    for (const Command* command : commands())
        printRow(out, command->name + " " + say(command->operands), say(command->summary), 38);
    printRow(out, "--version", say({"afficher la version", "show the version"}), 24);
    out << '\n'
        << say(exitCodes) << '\n'
        << say({"Aide d’une commande : vigie-cli COMMANDE --help\n",
                "Help on a command: vigie-cli COMMAND --help\n"});
}

void printHelp(std::ostream& out, const Command& command, const Wording& say) {
    out << say({"Usage : vigie-cli {} [OPTIONS] {}\n\n", "Usage: vigie-cli {} [OPTIONS] {}\n\n"},
               {command.name, say(command.operands)});
    for (const std::string& line : wrapText(say(command.summary), pageColumns))
        out << line << '\n';
    out << '\n' << say(command.details) << (command.details.fr.empty() ? "" : "\n");
    out << say({"Options :\n", "Options:\n"});
    for (const Option option : command.options) {
        const OptionHelp help = helpFor(option, say);
        printRow(out, help.usage, help.text, 20);
    }
    out << '\n' << say(exitCodes);
}

} // namespace vigie
