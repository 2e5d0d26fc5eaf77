// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "app/cli/option_row.h"
#include "app/cli/suggestion.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <charconv>

namespace vigie {
namespace {

bool readLanguage(Arguments& arguments, const std::string& id) {
    arguments.language = id == "en" ? Language::English : Language::French;
    return id == "fr" || id == "en";
}

template <typename Number> bool readNumber(Number& number, const std::string& value) {
    const char* end = value.data() + value.size();
    const auto [stop, error] = std::from_chars(value.data(), end, number);
    return error == std::errc() && stop == end;
}

bool readJobs(Arguments& arguments, const std::string& value) {
    return readNumber(arguments.jobs, value) && arguments.jobs >= 1 && arguments.jobs <= 1024;
}

bool readFormat(Arguments& arguments, const std::string& id) {
    static const std::vector<std::string> ids = {"text", "ndjson", "json",
                                                 "csv",  "sarif",  "html"}; // in the order of the enum
    const auto found = std::find(ids.begin(), ids.end(), id);
    arguments.format =
        found == ids.end() ? OutputFormat::Text : static_cast<OutputFormat>(found - ids.begin());
    return found != ids.end();
}

bool readSeverity(Arguments& arguments, const std::string& id) {
    arguments.failOn = severityFromName(id);
    return arguments.failOn.has_value();
}

std::vector<OptionRow> generalRows() {
    return {
        choiceRow(Option::Format, "--format", {"FORMAT", "FORMAT"},
                  {"{} (par défaut\u00A0: texte)", "{} (default: text)"},
                  formatChoices({"text", "ndjson", "json", "csv", "sarif"}), readFormat),
        choiceRow(Option::PageFormat, "--format", {"FORMAT", "FORMAT"},
                  {"pour list\u00A0: {} (par défaut\u00A0: texte)", "for list: {} (default: text)"},
                  formatChoices({"text", "html"}), readFormat),
        choiceRow(Option::ExportFormat, "--format", {"FORMAT", "FORMAT"},
                  {"{} (par défaut\u00A0: ndjson)", "{} (default: ndjson)"}, formatChoices({"ndjson", "csv"}),
                  readFormat),
        {Option::Explain,
         "--explain",
         "",
         {},
         {"dire pourquoi, condition par condition, et ce qui s’est presque appliqué",
          "say why, condition by condition, and what nearly applied"},
         {},
         [](Arguments& arguments, const std::string&) { return arguments.explain = true; }},
        {Option::Notation,
         "--notation",
         "",
         {},
         {"pour show : les expressions dans la notation du référentiel",
          "for show: phrases in the notation of the rule pack"},
         {},
         [](Arguments& arguments, const std::string&) { return arguments.notation = true; }},
        choiceRow(Option::FailOn, "--fail-on", {"GRAVITÉ", "SEVERITY"},
                  {"terminer avec le code 1 dès un constat de cette gravité ou plus\u00A0: {}",
                   "exit with 1 on a finding of that severity or above: {}"},
                  severityChoices(), readSeverity),
        dayRow(Option::AsOf, "--as-of",
               {"le «\u00A0jour même\u00A0» du contrôle, JJ/MM/AAAA ou AAAA-MM-JJ (par défaut\u00A0: "
                "aujourd’hui, heure de Paris)",
                "the “today” of the check, DD/MM/YYYY or YYYY-MM-DD (default: today in Paris)"},
               [](Arguments& arguments, Date day) { arguments.asOf = day; }),
        {Option::Columns,
         "--columns",
         "",
         {"FICHIER", "FILE"},
         {"ce que veulent dire les colonnes des tableaux (voir vigie-cli columns)",
          "what the columns of tables mean (see vigie-cli columns)"},
         {"un fichier", "a file"},
         [](Arguments& arguments, const std::string& value) {
             arguments.columns = value;
             return !value.empty();
         }},
        {Option::Rules,
         "--rules",
         "",
         {"DOSSIER", "DIR"},
         {"un autre référentiel de règles", "another rule pack"},
         {"un dossier", "a folder"},
         [](Arguments& arguments, const std::string& value) {
             arguments.rules = value;
             return !value.empty();
         }},
        {Option::House,
         "--house",
         "",
         {"DOSSIER", "DIR"},
         {"des règles de la maison, posées sur le référentiel", "rules of the house, laid over the pack"},
         {"un dossier", "a folder"},
         [](Arguments& arguments, const std::string& value) {
             arguments.house = value;
             return !value.empty();
         }},
        choiceRow(Option::Lang, "--lang", {"LANGUE", "LANGUAGE"},
                  {"langue du programme\u00A0: fr (par défaut) ou en", "language: fr (default) or en"},
                  languageChoices(), readLanguage),
        {Option::Jobs,
         "--jobs",
         "-j",
         {"N", "N"},
         {"nombre de cœurs à occuper (par défaut : tous)", "how many cores to use (default: all)"},
         {"un nombre de 1 à 1024", "a number from 1 to 1024"},
         readJobs},
        {Option::Json,
         "--json",
         "",
         {},
         {"un objet JSON au lieu du texte", "one JSON object instead of the text"},
         {},
         [](Arguments& arguments, const std::string&) { return arguments.json = true; }},
        {Option::Misses,
         "--misses",
         "",
         {"N", "N"},
         {"nommer jusqu’à N erreurs de chaque sorte", "name up to N misses of each kind"},
         {"un nombre à partir de 0", "a number from 0 on"},
         [](Arguments& arguments, const std::string& value) { return readNumber(arguments.misses, value); }},
        {Option::Dossier,
         "--dossier",
         "-d",
         {"D.vigie", "D.vigie"},
         {"le dossier où mettre les publications", "the dossier to put the posts into"},
         {"un nom de fichier", "a file name"},
         [](Arguments& arguments, const std::string& value) {
             arguments.dossier = value;
             return !value.empty();
         }},
        {Option::Filter,
         "--filter",
         "",
         {"FILTRE", "FILTER"},
         {"seulement les publications trouvées par ce filtre, comme dans la revue",
          "only the posts that this filter finds, as in the review"},
         {"un filtre comme verdict:conforme", "a filter like verdict:compliant"},
         [](Arguments& arguments, const std::string& value) {
             arguments.report.scope.filter = value;
             return !value.empty();
         }},
        {Option::DaysOnly,
         "--days-only",
         "",
         {},
         {"publier les dates sans l’heure", "give dates without the hour"},
         {},
         [](Arguments& arguments, const std::string&) { return arguments.daysOnly = true; }},
        dayRow(Option::Until, "--until",
               {"conserver le dossier jusqu’à ce jour inclus", "keep the dossier until that day, included"},
               [](Arguments& arguments, Date day) { arguments.until = day; }),
        {Option::Yes,
         "--yes",
         "-y",
         {},
         {"donner son accord d’avance, sans être interrogé (pour les scripts)",
          "agree beforehand, without being asked (for scripts)"},
         {},
         [](Arguments& arguments, const std::string&) { return arguments.yes = true; }},
        {Option::Who,
         "--who",
         "",
         {"NOM", "NAME"},
         {"au nom de qui le journal note ce qui est fait (par défaut : l’utilisateur de la machine)",
          "in whose name the log notes what is done (default: the user of this machine)"},
         {"un nom", "a name"},
         [](Arguments& arguments, const std::string& value) {
             arguments.who = value;
             return !value.empty();
         }},
        {Option::Quiet,
         "--quiet",
         "-q",
         {},
         {"ni barre de progression ni récapitulatif", "no progress bar and no summary"},
         {},
         [](Arguments& arguments, const std::string&) { return arguments.quiet = true; }},
        {Option::Help,
         "--help",
         "-h",
         {},
         {"afficher cette aide", "show this help"},
         {},
         [](Arguments& arguments, const std::string&) { return arguments.help = true; }},
    };
}

/// All options of all commands.
const std::vector<OptionRow>& table() {
    static const std::vector<OptionRow> rows = [] {
        std::vector<OptionRow> all = generalRows();
        for (const auto* more : {&reportRows(), &reviewRows()})
            all.insert(all.end(), more->begin(), more->end());
        return all;
    }();
    return rows;
}

const OptionRow& rowOf(Option option) {
    return *std::find_if(table().begin(), table().end(),
                         [=](const OptionRow& row) { return row.option == option; });
}

std::string typed(const OptionRow& row) {
    return row.shortName.empty() ? row.name : row.shortName + "," + row.name;
}

UsageError unknownOption(const std::string& word, const std::vector<Option>& allowed, const Wording& say) {
    std::vector<std::string> names;
    for (const Option option : allowed)
        names.push_back(rowOf(option).name);
    return say({"L’option « {} » n’existe pas ici.", "There is no option “{}” here."}, {word}) +
           suggestion(word.substr(0, word.find('=')), names, say);
}

UsageError unusableValue(const OptionRow& row, const std::string& value, const Wording& say) {
    return say({"{} « {} » : la valeur doit être {}.", "{} “{}”: the value must be {}."},
               {row.name, value, say(row.expected)});
}

/// CLI11 names the option in front of its message: « --rules: 1 required TEXT missing ».
UsageError misused(const CLI::ParseError& error, const std::vector<Option>& allowed, const Wording& say) {
    const std::string what = error.what();
    const std::string name = what.substr(0, what.find_first_of(": "));
    for (const Option option : allowed)
        if (const OptionRow& row = rowOf(option); row.name == name || row.name == "--" + name)
            return row.expected.fr.empty()
                       ? say({"L’option {} ne prend pas de valeur.", "Option {} takes no value."}, {row.name})
                       : say({"L’option {} attend une valeur : {}.", "Option {} needs a value: {}."},
                             {name, say(row.expected)});
    return say({"Ligne de commande illisible : {}.", "The command line cannot be read: {}."}, {what});
}

} // namespace

Language languageOf(const std::vector<std::string>& words) {
    const std::string name = "--lang";
    std::string typed;
    for (std::size_t i = 0; i < words.size(); ++i)
        if (words[i] == name && i + 1 < words.size())
            typed = words[i + 1];
        else if (words[i].starts_with(name + "="))
            typed = words[i].substr(name.size() + 1);
    return idOf(languageChoices(), typed) == "en" ? Language::English : Language::French;
}

tl::expected<Arguments, UsageError> parseArguments(const std::vector<std::string>& words,
                                                   const std::vector<Option>& allowed) {
    const Wording say(languageOf(words));
    Arguments arguments;
    arguments.asOf = todayInParis();
    CLI::App parser;
    parser.set_help_flag();
    parser.allow_extras();
    parser.add_option("operands", arguments.operands);
    std::vector<std::pair<const OptionRow*, CLI::Option*>> given;
    for (const Option option : allowed) {
        const OptionRow& row = rowOf(option);
        given.emplace_back(&row, row.value.fr.empty() ? parser.add_flag(typed(row))->disable_flag_override()
                                                      : parser.add_option(typed(row))->take_last());
    }
    try {
        parser.parse(
            std::vector<std::string>(words.rbegin(), words.rend())); // CLI11 wants the last word first
    } catch (const CLI::ParseError& error) {
        return tl::unexpected(misused(error, allowed, say));
    }
    for (const std::string& word : parser.remaining())
        if (word != "--")
            return tl::unexpected(unknownOption(word, allowed, say));
    for (const auto& [row, option] : given) {
        if (option->count() == 0)
            continue;
        const std::string value = option->results().back();
        const auto id = row->choices.empty() ? value : idOf(row->choices, value);
        if (!id || !row->read(arguments, *id))
            return tl::unexpected(unusableValue(*row, value, say));
    }
    const DateRange& days = arguments.report.scope.days;
    if (days.from && days.until && *days.until < *days.from)
        return tl::unexpected(say({"Le jour de --from, le {}, vient après celui de --to, le {}.",
                                   "The day of --from, {}, comes after that of --to, {}."},
                                  {say.date(*days.from), say.date(*days.until)}));
    return arguments;
}

OptionHelp helpFor(Option option, const Wording& say) {
    const OptionRow& row = rowOf(option);
    std::string usage = row.shortName.empty() ? row.name : row.shortName + ", " + row.name;
    if (!row.value.fr.empty())
        usage += " " + say(row.value);
    return {usage, say(row.help)};
}

std::string nameOf(Option option) {
    return rowOf(option).name;
}

bool takesValue(Option option) {
    return !rowOf(option).value.fr.empty();
}

bool takesPath(Option option) {
    const std::string& value = rowOf(option).value.en;
    return value == "FILE" || value == "DIR" || value.ends_with(".vigie");
}

std::vector<std::string> choicesOf(Option option, Language language) {
    std::vector<std::string> words;
    for (const Choice& choice : rowOf(option).choices)
        words.push_back(choice.word.in(language));
    return words;
}

} // namespace vigie
