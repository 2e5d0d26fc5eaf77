// SPDX-License-Identifier: GPL-3.0-or-later
// vigie-cli columns: what the columns of tables are taken for, to be corrected and handed back with
// --columns.
#include "app/cli/command.h"
#include "app/cli/load_columns.h"
#include "core/import/table_preview.h"
#include "core/text/terminal_text.h"

#include <ostream>

namespace vigie {
namespace {

Error noTable(const std::string& file, const Wording& say) {
    return {ErrorCode::UnknownFormat,
            say({"Ce n’est pas un tableau (CSV, XLSX ou ODS)\u00A0: il n’a pas de colonnes à nommer.",
                 "This is no table (CSV, XLSX or ODS): it has no columns to be named."}),
            {file, 0, 0, 0, {}},
            say({"vigie-cli check le lit tel quel.", "vigie-cli check reads it as it is."})};
}

int runColumns(const Arguments& arguments, Console& console) {
    const Wording say(arguments.language);
    if (arguments.operands.empty())
        return refuse(console, say, say({"Indiquez au moins un tableau.", "Name at least one table."}),
                      "columns");
    const auto mappings = loadColumns(arguments, console);
    if (!mappings)
        return exit_code::unusable;
    std::vector<ColumnMapping> proposals;
    for (const std::string& file : arguments.operands) {
        const auto previews = previewTables(file, arguments.language, *mappings);
        if (!previews)
            tell(previews.error(), say, console);
        else if (previews->empty())
            tell(noTable(file, say), say, console);
        else
            for (const TablePreview& preview : *previews)
                proposals.push_back(preview.mapping);
    }
    console.out << toJson(proposals) << '\n';
    if (!proposals.empty())
        return exit_code::done;
    console.err << say({"Aucun tableau n’a été trouvé.\n", "No table was found.\n"});
    return exit_code::unusable;
}

} // namespace

const Command columnsCommand = {
    "columns",
    {"TABLEAU…", "TABLE…"},
    {"montrer pour quoi sont prises les colonnes d’un tableau",
     "show what the columns of a table are taken for"},
    {"Écrit un objet JSON par tableau : corrigez-y le sens (« is ») d’une colonne, l’ordre des dates\n"
     "(« day_order » : « day_first » ou « month_first ») ou la plateforme, et rendez le fichier à\n"
     "vigie-cli check par --columns. Il vaut pour tous les tableaux qui ont les mêmes en-têtes.\n",
     "Writes one JSON object a table: correct the meaning (“is”) of a column, the order of dates\n"
     "(“day_order”: “day_first” or “month_first”) or the platform in it, and hand the file back to\n"
     "vigie-cli check with --columns. It holds for all tables with the same headers.\n"},
    {Option::Columns, Option::Lang, Option::Help},
    runColumns};

} // namespace vigie
