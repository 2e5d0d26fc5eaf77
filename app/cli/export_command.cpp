// SPDX-License-Identifier: GPL-3.0-or-later
// vigie-cli export: everything in a dossier, for other programs.
#include "app/cli/command.h"
#include "app/cli/dossier_access.h"
#include "core/store/checked_posts.h"
#include "core/store/export.h"

#include <ostream>

namespace vigie {
namespace {

void write(const ExportedPost& post, const Arguments& arguments, std::ostream& out) {
    if (arguments.format == OutputFormat::Csv)
        out << csvLines(post, arguments.language);
    else
        out << toJsonLine(post, arguments.language) << '\n';
}

Result<void> writeAll(const Dossier& dossier, const Arguments& arguments, std::ostream& out) {
    const auto checker = dossier.storedChecker();
    if (!checker)
        return tl::unexpected(checker.error());
    WorkOptions options;
    options.jobs = arguments.jobs;
    if (arguments.format == OutputFormat::Csv)
        out << csvHeadings(arguments.language);
    Result<void> outcome;
    const auto read = eachPage(dossier, {}, options, [&](const std::vector<StoredPost>& page) {
        const auto checked = checkedAgain(page, *checker, options);
        for (std::size_t i = 0; i < page.size(); ++i) {
            const auto decisions = dossier.decisionsOn(page[i].id);
            if (decisions)
                write({page[i], checked[i], *decisions}, arguments, out);
            else
                outcome = tl::unexpected(decisions.error());
        }
    });
    return read ? outcome : read;
}

int runExport(const Arguments& arguments, Console& console) {
    const auto path = dossierOperand(arguments, console, "export");
    if (!path)
        return exit_code::unusable;
    const auto dossier = openDossier(*path, DossierAccess::Look, arguments, console);
    if (!dossier)
        return exit_code::unusable;
    const auto written = writeAll(*dossier, arguments, console.out);
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
