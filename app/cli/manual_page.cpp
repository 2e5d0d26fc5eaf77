// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/manual_page.h"

#include "app/cli/command.h"
#include "app/cli/help.h"

#include <fmt/format.h>
#include <fmt/ostream.h>

#include <sstream>

namespace vigie {
namespace {

/// Text as roff takes it: no escapes, and no line that reads like a request.
std::string roff(const std::string& text) {
    std::string out;
    bool atStart = true;
    for (const char c : text) {
        if (atStart && (c == '.' || c == '\''))
            out += "\\&";
        out += c == '\\' ? std::string("\\e") : c == '-' ? std::string("\\-") : std::string(1, c);
        atStart = c == '\n';
    }
    return out;
}

void section(std::ostream& out, const std::string& title) {
    fmt::print(out, ".SH {}\n", title);
}

void items(std::ostream& out, const std::string& text) {
    for (const HelpItem& item : helpItems(text))
        if (item.word.empty())
            fmt::print(out, ".PP\n{}\n", roff(item.text));
        else
            fmt::print(out, ".TP\n.B {}\n{}\n", roff(item.word), roff(item.text));
}

void describe(std::ostream& out, const Command& command, const Wording& say) {
    fmt::print(out, ".SS {} {}\n{}.\n", command.name, roff(say(command.operands)),
               roff(say(command.summary)));
    items(out, say(command.details));
    for (const Option option : command.options) {
        const OptionHelp help = helpFor(option, say);
        fmt::print(out, ".TP\n.B {}\n{}\n", roff(help.usage), roff(help.text));
    }
}

} // namespace

void printManualPage(std::ostream& out, const Wording& say) {
    fmt::print(out, ".TH VIGIE\\-CLI 1 \"\" \"Vigie {}\"\n", VIGIE_VERSION);
    section(out, say({"NOM", "NAME"}));
    fmt::print(out, "vigie\\-cli \\- {}\n",
               roff(say({"contrôler des publications d’influenceurs au regard du droit français",
                         "check sponsored posts against French law"})));
    section(out, "SYNOPSIS");
    fmt::print(out, ".B vigie\\-cli\n.I {}\n", say({"COMMANDE [OPTIONS] …", "COMMAND [OPTIONS] …"}));
    section(out, "DESCRIPTION");
    out << roff(
        say({"Vigie lit des publications exportées, y relève les signes d’une intention commerciale et les "
             "mentions de publicité, et cite le texte en vigueur le jour de la publication. Rien ne quitte "
             "la machine.\n",
             "Vigie reads exported posts, notes the signs of commercial intent and the disclosures of "
             "advertising, and cites the law in force on the day of publication. Nothing leaves the "
             "machine.\n"}));
    section(out, say({"COMMANDES", "COMMANDS"}));
    for (const Command* command : commands())
        describe(out, *command, say);
    section(out, say({"CODES DE SORTIE", "EXIT STATUS"}));
    items(out, exitCodesHelp(say));
    section(out, say({"VOIR AUSSI", "SEE ALSO"}));
    out << ".BR vigie (1)\n";
}

} // namespace vigie
