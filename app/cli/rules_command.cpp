// SPDX-License-Identifier: GPL-3.0-or-later
// vigie-cli rules: the rule pack, to read and to prove.
#include "app/cli/command.h"
#include "app/cli/house_note.h"
#include "app/cli/lint_rules.h"
#include "app/cli/load_rules.h"
#include "app/cli/new_rules.h"
#include "app/cli/rule_card.h"
#include "app/cli/suggestion.h"
#include "core/base/wording.h"
#include "core/engine/run_examples.h"
#include "core/report/pack_page.h"
#include "core/report/pack_schema.h"
#include "core/rules/pack_files.h"
#include "core/rules/pack_format.h"

#include <filesystem>
#include <ostream>

namespace vigie {
namespace {

TextPage pageOf(Console& console) {
    return TextPage(console.out, console.columns, console.colour);
}

std::string operand(const Arguments& arguments, std::size_t number) {
    return number < arguments.operands.size() ? arguments.operands[number] : std::string();
}

int list(const Arguments& arguments, Console& console) {
    const auto pack = loadRules(arguments, console);
    if (!pack)
        return exit_code::unusable;
    if (arguments.format == OutputFormat::Html) {
        console.out << packPage(*pack, arguments.language);
        return exit_code::done;
    }
    TextPage page = pageOf(console);
    const Wording say(arguments.language);
    printRuleList(page, *pack, say);
    if (pack->house)
        printHouse(page, *pack->house, say);
    return exit_code::done;
}

int refuseRule(const std::string& id, const RulePack& pack, const Wording& say, Console& console) {
    if (id.empty())
        return refuse(console, say,
                      say({"Quelle règle ? vigie-cli rules list les nomme toutes.",
                           "Which rule? vigie-cli rules list names them all."}),
                      "rules");
    std::vector<std::string> ids;
    for (const Rule& rule : pack.rules)
        ids.push_back(rule.id);
    const std::string error =
        say({"La règle « {} » n’existe pas.", "There is no rule “{}”."}, {id}) + suggestion(id, ids, say);
    return refuse(console, say, error, "rules");
}

int show(const Arguments& arguments, Console& console) {
    const auto pack = loadRules(arguments, console);
    if (!pack)
        return exit_code::unusable;
    const std::string id = operand(arguments, 1);
    const Rule* rule = pack->findRule(id);
    if (!rule)
        return refuseRule(id, *pack, Wording(arguments.language), console);
    TextPage page = pageOf(console);
    printRuleCard(page, *rule, *pack, Wording(arguments.language),
                  arguments.notation ? Samples::AsWritten : Samples::InWords);
    return exit_code::done;
}

std::string quoted(const std::vector<std::string>& words, const Wording& say) {
    std::string out;
    for (const std::string& word : words)
        out += (out.empty() ? "" : ", ") + say.quoted(word);
    return out.empty() ? "–" : out;
}

Bilingual complaint(ExampleFailure::Kind kind) {
    using Kind = ExampleFailure::Kind;
    switch (kind) {
    case Kind::NotFound: return {"cet exemple devait être trouvé", "this example had to match"};
    case Kind::Unwanted: return {"cet exemple ne devait pas être trouvé", "this example must not match"};
    case Kind::OtherWords:
        return {"trouvé, mais pas sur les mots marqués", "it matched, but not on the words marked"};
    case Kind::GapClosed: return {"noté comme lacune, mais tout va bien", "noted as a gap, but all is well"};
    }
    return {};
}

void printFailure(TextPage& page, const ExampleFailure& failure, const std::string& folder,
                  const Wording& say) {
    page.line(page.paint(Tone::Strong, (std::filesystem::path(packFolder(folder)) / failure.where).string()) +
              ": " + failure.id + ": " + page.paint(Tone::Red, say(complaint(failure.kind))));
    page.paragraph(4, say.quoted(failure.post));
    if (!failure.marked.empty())
        page.labelled(4, say({"attendu :", "wanted:"}), {quoted(failure.marked, say)});
    if (!failure.found.empty() || !failure.marked.empty())
        page.labelled(4, say({"trouvé :", "found:"}), {quoted(failure.found, say)});
}

int test(const Arguments& arguments, Console& console) {
    const auto folder = ruleFolder(arguments, console, operand(arguments, 1));
    const auto pack = folder ? loadRules(arguments, console, *folder) : nullptr;
    if (!pack)
        return exit_code::unusable;
    const Wording say(arguments.language);
    TextPage page = pageOf(console);
    const std::vector<ExampleFailure> failures = runExamples(*pack, arguments.asOf);
    for (const ExampleFailure& failure : failures)
        printFailure(page, failure, isHouseId(failure.id) ? arguments.house : *folder, say);
    page.line(say.count(countExamples(*pack), {"{} exemple", "{} example"}, {"{} exemples", "{} examples"}) +
              ", " + say.count(failures.size(), {"{} échec", "{} failure"}, {"{} échecs", "{} failures"}));
    return failures.empty() ? exit_code::done : exit_code::findings;
}

int schema(const Arguments& arguments, Console& console) {
    const std::string kind = operand(arguments, 1);
    if (!kind.empty() && kind != "house")
        return refuse(
            console, Wording(arguments.language),
            Wording(arguments.language)({"« rules schema » décrit le référentiel légal, « rules schema "
                                         "house » les règles maison.",
                                         "“rules schema” describes the legal pack, “rules schema house” "
                                         "house rules."}),
            "rules");
    console.out << (kind.empty()
                        ? packSchema(legalFile(), {"Règles de Vigie", "Rules of Vigie"}, arguments.language)
                        : packSchema(houseFile(), {"Règles maison de Vigie", "House rules of Vigie"},
                                     arguments.language));
    return exit_code::done;
}

struct Subcommand {
    std::string name;
    std::size_t operands; ///< how many words may stand behind it
    int (*run)(const Arguments&, Console&);
};

int refuseSubcommand(const std::string& word, const std::vector<std::string>& names, const Wording& say,
                     Console& console) {
    const std::string error =
        word.empty() ? say({"Que faire des règles : list, show ID, test, lint, new ou schema ?",
                            "What to do with the rules: list, show ID, test, lint, new or schema?"})
                     : say({"« rules {} » n’existe pas : list, show ID, test, lint, new ou schema.",
                            "There is no “rules {}”: list, show ID, test, lint, new or schema."},
                           {word});
    return refuse(console, say, error + suggestion(word, names, say), "rules");
}

/// « rules lint lumen » means the rules of the house in it, laid over the law: no other pack begins so.
Arguments withHouse(Arguments arguments) {
    const std::string named = operand(arguments, 1);
    const bool isOnPack = operand(arguments, 0) == "lint" || operand(arguments, 0) == "test";
    if (!isOnPack || named.empty() || !arguments.house.empty())
        return arguments;
    if (const auto files = readPackFolder(named); files && isHousePack(*files)) {
        arguments.house = named;
        arguments.operands.pop_back();
    }
    return arguments;
}

int runRules(const Arguments& arguments, Console& console) {
    static const std::vector<Subcommand> subcommands = {{"list", 0, list},    {"show", 1, show},
                                                        {"test", 1, test},    {"lint", 1, lintRules},
                                                        {"new", 1, newRules}, {"schema", 1, schema}};
    const Wording say(arguments.language);
    const std::string wanted = operand(arguments, 0);
    std::vector<std::string> names;
    for (const auto& [name, operands, run] : subcommands) {
        if (name == wanted && arguments.operands.size() > operands + 1)
            return refuse(console, say,
                          say({"« {} » est de trop.", "“{}” is one word too many."},
                              {arguments.operands[operands + 1]}),
                          "rules");
        if (name == wanted && arguments.format == OutputFormat::Html && name != "list")
            return refuse(console, say,
                          say({"--format html ne va qu’avec « rules list ».",
                               "--format html goes with “rules list” only."}),
                          "rules");
        if (name == wanted)
            return run(withHouse(arguments), console);
        names.push_back(name);
    }
    return refuseSubcommand(wanted, names, say, console);
}

} // namespace

const Command rulesCommand = {
    "rules",
    {"list | show ID | test [DOSSIER] | lint [DOSSIER] | new DOSSIER | schema [house]",
     "list | show ID | test [DIR] | lint [DIR] | new DIR | schema [house]"},
    {"lire le référentiel de règles et en vérifier chaque exemple",
     "read the rule pack and prove every example"},
    {"list        toutes les règles : identifiant, gravité, sûreté, dates, titre ;\n"
     "            avec --format html : une page pour juristes, avec bases légales et exemples\n"
     "show ID     une règle : ce qu’elle cherche, sa base légale, ses exemples\n"
     "test        contrôler chaque exemple de chaque règle, signe et mention\n"
     "lint        nommer chaque faute d’écriture avec fichier, ligne et colonne,\n"
     "            et chaque liste, signe, mention ou règle qu’aucun exemple ne montre\n"
     "new DOSSIER  un premier fichier de règles maison dans ce dossier, avec des remarques\n"
     "schema      le format des fichiers en JSON Schema, pour les éditeurs de texte ;\n"
     "            avec house : celui des règles maison\n"
     "Avec --house, tout cela porte aussi sur les règles maison.\n",
     "list        all rules: id, severity, confidence, dates, title;\n"
     "            with --format html: a page for lawyers, with legal bases and examples\n"
     "show ID     one rule: what it looks for, its legal basis, its examples\n"
     "test        run every example of every rule, sign and mention\n"
     "lint        name every mistake with file, line and column,\n"
     "            and each term, sign, mention or rule that no example shows\n"
     "new DIR     a first file of house rules in that folder, with remarks\n"
     "schema      the format of the files as a JSON Schema, for text editors;\n"
     "            with house: that of house rules\n"
     "With --house, all of this is about the house rules, too.\n"},
    {Option::PageFormat, Option::Notation, Option::Rules, Option::House, Option::AsOf, Option::Lang,
     Option::Help},
    runRules,
    {"list", "show", "test", "lint", "new", "schema"},
    {{Option::PageFormat, "list"}, {Option::Notation, "show"}}};

} // namespace vigie
