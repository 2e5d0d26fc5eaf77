// SPDX-License-Identifier: GPL-3.0-or-later
// vigie-cli export: everything in a dossier, for other programs.
#include "app/cli/command.h"
#include "app/cli/dossier_access.h"
#include "core/store/export.h"

#include <ostream>

namespace vigie {
namespace {

int runExport(const Arguments& arguments, Console& console) {
    const auto path = dossierOperand(arguments, console, "export");
    if (!path)
        return exit_code::unusable;
    const auto dossier = openDossier(*path, DossierAccess::Look, arguments, console);
    if (!dossier)
        return exit_code::unusable;
    WorkOptions options;
    options.jobs = arguments.jobs;
    const auto format = arguments.format == OutputFormat::Csv ? ExportFormat::Csv : ExportFormat::Ndjson;
    const auto written = exportPosts(*dossier, format, console.out, arguments.language, options);
    if (!written)
        return fail(written.error(), console);
    console.out.flush();
    return console.out ? exit_code::done : exit_code::unusable;
}

} // namespace

const Command exportCommand = {
    "export",
    {"D.vigie", "D.vigie"},
    {"écrire tout ce qu’un dossier contient : posts, constats, décisions",
     "write out all that a dossier holds: posts, findings, decisions"},
    {"--format ndjson (par défaut)\u00A0: une ligne par post, avec le post tel que lu, son contrôle comme\n"
     "l’écrit « check --format ndjson », et les décisions, même annulées.\n"
     "--format csv\u00A0: une ligne par constat, avec la dernière décision, pour un tableur français.\n",
     "--format ndjson (default): one line a post, with the post as it was read, its check as “check\n"
     "--format ndjson” writes it, and the decisions, those taken back included.\n"
     "--format csv: one line a finding, with the last decision, for a French spreadsheet.\n"},
    {Option::ExportFormat, Option::Lang, Option::Jobs, Option::Help},
    runExport};

} // namespace vigie
