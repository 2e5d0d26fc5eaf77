// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lint_rules.h"

#include "app/cli/command.h"
#include "app/cli/load_rules.h"
#include "app/cli/text_page.h"
#include "core/engine/run_examples.h"
#include "core/engine/unproven.h"
#include "core/report/error_wording.h"
#include "core/rules/pack_loader.h"
#include "core/text/terminal_text.h"
#include "core/text/utf8.h"

#include <filesystem>
#include <fstream>
#include <ostream>
#include <utility>

namespace vigie {
namespace {

std::string lineOf(const std::filesystem::path& file, std::size_t number) {
    std::ifstream in(file);
    std::string line;
    for (std::size_t i = 0; i < number; ++i)
        if (!std::getline(in, line))
            return {};
    if (line.ends_with('\r'))
        line.pop_back();
    return line;
}

/// The first `characters` code points.
std::string beginning(const std::string& line, std::size_t characters) {
    std::size_t end = 0;
    for (std::size_t i = 0; i < characters && end < line.size(); ++i)
        nextCodePoint(line, end);
    return line.substr(0, end);
}

/// The mistake with its line and a caret below the place, as compilers do.
void printMistake(TextPage& page, Error error, const Wording& say) {
    const std::string line = error.where.line ? lineOf(error.where.file, error.where.line) : std::string();
    const std::string hint = std::exchange(error.hint, {});
    page.line(visibleText(errorTold(error, say)));
    if (!line.empty() && error.where.column != 0) {
        const std::string before = beginning(line, error.where.column - 1);
        page.line("    " + visibleText(line));
        page.line("    " + std::string(columnCount(before), ' ') + page.paint(Tone::Red, "^"));
    }
    if (!hint.empty())
        page.paragraph(4, hint);
}

/// « 2 règles, 5 exemples »: what the house itself has written.
std::string countsOfHouse(const RulePack& pack, const Wording& say) {
    std::size_t rules = 0, examples = 0;
    for (const Rule& rule : pack.rules)
        if (isHouseId(rule.id)) {
            ++rules;
            examples += rule.examples.size();
        }
    return say.count(rules, {"{} règle", "{} rule"}, {"{} règles", "{} rules"}) + ", " +
           say.count(examples, {"{} exemple", "{} example"}, {"{} exemples", "{} examples"});
}

void printGood(TextPage& page, const RulePack& pack, const Wording& say) {
    page.line(
        say({"Aucune faute : {}, {}, {}, {}.", "No mistake: {}, {}, {}, {}."},
            {say.count(pack.rules.size(), {"{} règle", "{} rule"}, {"{} règles", "{} rules"}),
             say.count(pack.signals.size(), {"{} signe", "{} sign"}, {"{} signes", "{} signs"}),
             say.count(pack.mentions.size(), {"{} mention", "{} mention"}, {"{} mentions", "{} mentions"}),
             say.count(countExamples(pack), {"{} exemple", "{} example"}, {"{} exemples", "{} examples"})}));
    if (pack.house)
        page.line(say({"Dont règles maison\u00A0: {}.", "Of the house: {}."}, {countsOfHouse(pack, say)}));
    if (pack.house && !pack.house->warnings.empty())
        page.line(say.count(pack.house->warnings.size(), {"{} avertissement", "{} warning"},
                            {"{} avertissements", "{} warnings"}));
}

/// A pack without a mistake in it may still claim what it does not show.
PackNotes unproven(const RulePack& pack, const Arguments& arguments, const std::string& folder) {
    PackNotes notes = unprovenParts(pack, arguments.asOf);
    for (PackNote& note : notes)
        nameFolder(note, packFolder(note.isHouse ? arguments.house : folder));
    return notes;
}

} // namespace

int lintRules(const Arguments& arguments, Console& console) {
    const std::string named = arguments.operands.size() > 1 ? arguments.operands[1] : std::string();
    const auto folder = ruleFolder(arguments, console, named);
    if (!folder)
        return exit_code::unusable;
    const PackResult pack = loadPackFolder(*folder, arguments.house);
    const PackNotes mistakes = pack ? unproven(**pack, arguments, *folder) : pack.error();
    const Wording say(arguments.language);
    TextPage page(console.out, console.columns, console.colour);
    if (!mistakes.empty() && mistakes.front().code == ErrorCode::CannotRead) {
        tell(toError(mistakes.front(), arguments.language), say, console);
        return exit_code::unusable;
    }
    if (pack && (*pack)->house)
        for (const PackNote& warning : (*pack)->house->warnings)
            printMistake(page, toError(warning, arguments.language), say);
    for (const PackNote& mistake : mistakes)
        printMistake(page, toError(mistake, arguments.language), say);
    if (mistakes.empty()) {
        printGood(page, **pack, say);
        return exit_code::done;
    }
    page.line(say.count(mistakes.size(), {"{} faute", "{} mistake"}, {"{} fautes", "{} mistakes"}));
    return exit_code::findings;
}

} // namespace vigie
