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

/// The note with its line and a caret below the place, as compilers do.
void printNote(TextPage& page, const PackNote& note, const Wording& say) {
    Error error = toError(note, say.language());
    const std::string line = error.where.line ? lineOf(error.where.file, error.where.line) : std::string();
    const std::string hint = std::exchange(error.hint, {});
    page.line(visibleText(errorTold(error, say)));
    if (!line.empty() && error.where.column != 0) {
        const std::string before = beginning(line, error.where.column - 1);
        page.line("    " + visibleText(line));
        page.line("    " + std::string(columnCount(before), ' ') +
                  page.paint(note.isWarning ? Tone::Yellow : Tone::Red, "^"));
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
}

std::string warningsCounted(std::size_t warnings, const Wording& say) {
    return say.count(warnings, {"{} avertissement", "{} warning"}, {"{} avertissements", "{} warnings"});
}

/// « 2 fautes, 1 avertissement »
std::string notesCounted(std::size_t mistakes, std::size_t warnings, const Wording& say) {
    return say.count(mistakes, {"{} faute", "{} mistake"}, {"{} fautes", "{} mistakes"}) +
           (warnings == 0 ? "" : ", " + warningsCounted(warnings, say));
}

/// A pack that can be used may still claim what it does not show, and hold what its authors hardly mean.
PackNotes notesOn(const RulePack& pack, const Arguments& arguments, const std::string& folder) {
    PackNotes notes = unprovenParts(pack, arguments.asOf);
    for (PackNote& note : notes)
        nameFolder(note, packFolder(note.isHouse ? arguments.house : folder));
    notes.insert(notes.end(), pack.remarks.begin(), pack.remarks.end());
    if (pack.house)
        notes.insert(notes.end(), pack.house->warnings.begin(), pack.house->warnings.end());
    sortByPlace(notes);
    return notes;
}

} // namespace

int lintRules(const Arguments& arguments, Console& console) {
    const std::string named = arguments.operands.size() > 1 ? arguments.operands[1] : std::string();
    const auto folder = ruleFolder(arguments, console, named);
    if (!folder)
        return exit_code::unusable;
    const PackResult pack = loadPackFolder(*folder, arguments.house);
    const PackNotes notes = pack ? notesOn(**pack, arguments, *folder) : pack.error();
    const Wording say(arguments.language);
    if (!notes.empty() && notes.front().code == ErrorCode::CannotRead) {
        tell(toError(notes.front(), arguments.language), say, console);
        return exit_code::unusable;
    }
    TextPage page(console.out, console.columns, console.colour);
    for (const PackNote& note : notes)
        printNote(page, note, say);
    const std::size_t mistakes = countMistakes(notes);
    const std::size_t warnings = notes.size() - mistakes;
    if (mistakes != 0) {
        page.line(notesCounted(mistakes, warnings, say));
        return exit_code::findings;
    }
    printGood(page, **pack, say);
    if (warnings != 0)
        page.line(warningsCounted(warnings, say));
    return exit_code::done;
}

} // namespace vigie
