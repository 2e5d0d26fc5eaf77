// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"

#include "core/base/wording.h"
#include "core/text/terminal_text.h"

#include <algorithm>
#include <ostream>
#include <sstream>

namespace vigie {
namespace {

constexpr std::size_t widest = 96;
constexpr std::size_t narrow = 72; ///< too little for two columns

/// Lines of a help text, as wide as they may be.
class HelpPage {
public:
    HelpPage(std::ostream& out, std::size_t columns) : m_out(out), m_columns(std::min(columns, widest)) {}

    void paragraph(const std::string& text) {
        for (const std::string& line : wrapText(text, m_columns))
            m_out << line << '\n';
    }

    /// « word   text », the text wrapped under itself; below a word that is too long.
    void row(const std::string& word, const std::string& text, std::size_t wordColumns) {
        const std::size_t columns = m_columns < narrow ? 2 : wordColumns;
        std::string start = "  " + padded(word, columns) + "  ";
        if (columnCount(word) > columns) {
            m_out << "  " << word << '\n';
            start.assign(columns + 4, ' ');
        }
        for (const std::string& line : wrapText(text, m_columns - columns - 4)) {
            m_out << start << line << '\n';
            start.assign(columns + 4, ' ');
        }
    }

    void items(const std::string& text, std::size_t wordColumns) {
        for (const HelpItem& item : helpItems(text))
            item.word.empty() ? paragraph(item.text) : row(item.word, item.text, wordColumns);
    }

    void gap() { m_out << '\n'; }

private:
    std::ostream& m_out;
    std::size_t m_columns;
};

const Bilingual exitCodes = {
    "Codes de sortie :\n"
    "0  terminé\n"
    "1  un constat atteint la gravité de --fail-on, un exemple échoue, une règle est fautive\n"
    "   ou un dossier n’est pas intact\n"
    "2  commande mal formée, rien n’a pu être lu, ou la sortie n’a pas pu être écrite\n"
    "3  terminé, mais des enregistrements n’ont pas pu être lus (chacun est nommé)\n"
    "Si plusieurs s’appliquent, 2 l’emporte sur 1, et 1 sur 3.\n",
    "Exit codes:\n"
    "0  done\n"
    "1  a finding reaches the severity of --fail-on, an example fails, a rule is faulty\n"
    "   or a dossier is not intact\n"
    "2  usage error, nothing could be read, or the output could not be written\n"
    "3  done, but some records could not be read (each is named)\n"
    "Where several apply, 2 comes before 1, and 1 before 3.\n"};

void printOptions(HelpPage& page, const std::vector<Option>& options, const Wording& say) {
    page.paragraph(say({"Options\u00A0:", "Options:"}));
    for (const Option option : options) {
        const OptionHelp help = helpFor(option, say);
        page.row(help.usage, help.text, 20);
    }
}

/// « test [DIR] » is about « test ».
bool isAbout(const std::string& usage, const std::string& word) {
    return usage == word || usage.starts_with(word + " ");
}

/// Of « list | show ID | test [DIR] », what stands behind that word.
std::string operandsOf(const std::string& word, const std::string& operands) {
    const std::string_view bar = " | ";
    for (std::size_t begin = 0; begin < operands.size();) {
        const std::size_t end = std::min(operands.find(bar, begin), operands.size());
        if (const std::string usage = operands.substr(begin, end - begin); isAbout(usage, word))
            return usage.substr(word.size());
        begin = end + bar.size();
    }
    return {};
}

std::vector<Option> optionsOf(const Command& command, const std::string& word) {
    std::vector<Option> options = command.options;
    for (const auto& [option, owner] : command.ofOneWord)
        if (owner != word)
            std::erase(options, option);
    return options;
}

} // namespace

std::vector<HelpItem> helpItems(const std::string& text) {
    std::vector<HelpItem> items;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        const std::size_t start = line.find_first_not_of(' ');
        if (start == std::string::npos)
            continue;
        const std::size_t gap = line.find("  ", start);
        const bool goesOn = start > 0 && !items.empty();
        const bool isRow = !goesOn && gap != std::string::npos;
        if (isRow)
            items.push_back({line.substr(0, gap), line.substr(line.find_first_not_of(' ', gap))});
        else if (goesOn || (!items.empty() && items.back().word.empty()))
            items.back().text += " " + line.substr(start);
        else
            items.push_back({"", line});
    }
    return items;
}

std::string exitCodesHelp(const Wording& say) {
    return say(exitCodes);
}

void printHelp(std::ostream& out, std::size_t columns, const Wording& say) {
    HelpPage page(out, columns);
    page.paragraph(
        say({"Vigie contrôle des publications d’influenceurs au regard de la loi n°\u00A02023-451 du "
             "9\u00A0juin 2023. Rien ne quitte cette machine.",
             "Vigie checks influencer posts against the French law n° 2023-451 of 9 June 2023. "
             "Nothing leaves this machine."}));
    page.gap();
    page.paragraph(
        say({"Usage\u00A0: vigie-cli COMMANDE [OPTIONS] …", "Usage: vigie-cli COMMAND [OPTIONS] …"}));
    page.gap();
    page.paragraph(say({"Commandes\u00A0:", "Commands:"}));
    for (const Command* command : commands())
        page.row(command->name + " " + say(command->operands), say(command->summary), 38);
    page.row("--version", say({"afficher la version", "show the version"}), 24);
    page.gap();
    page.items(say(exitCodes), 1);
    page.gap();
    page.paragraph(say({"Aide d’une commande\u00A0: vigie-cli COMMANDE --help",
                        "Help on a command: vigie-cli COMMAND --help"}));
}

void printHelp(std::ostream& out, std::size_t columns, const Command& command, const Wording& say) {
    HelpPage page(out, columns);
    page.paragraph(say({"Usage\u00A0: vigie-cli {} [OPTIONS] {}", "Usage: vigie-cli {} [OPTIONS] {}"},
                       {command.name, say(command.operands)}));
    page.gap();
    page.paragraph(say(command.summary));
    page.gap();
    page.items(say(command.details), 10);
    if (!command.details.fr.empty())
        page.gap();
    printOptions(page, command.options, say);
    page.gap();
    page.items(say(exitCodes), 1);
}

void printHelp(std::ostream& out, std::size_t columns, const Command& command, const std::string& word,
               const Wording& say) {
    HelpPage page(out, columns);
    page.paragraph(say({"Usage\u00A0: vigie-cli {} {} [OPTIONS]{}", "Usage: vigie-cli {} {} [OPTIONS]{}"},
                       {command.name, word, operandsOf(word, say(command.operands))}));
    page.gap();
    for (const HelpItem& item : helpItems(say(command.details)))
        if (item.word.empty() || isAbout(item.word, word))
            page.paragraph(item.text);
    page.gap();
    printOptions(page, optionsOf(command, word), say);
    page.gap();
    page.items(say(exitCodes), 1);
}

} // namespace vigie
