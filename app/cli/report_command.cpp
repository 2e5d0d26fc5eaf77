// SPDX-License-Identifier: GPL-3.0-or-later
// vigie-cli report: the audit of a dossier, by the rules stored in it.
#include "app/cli/command.h"
#include "app/cli/dossier_access.h"
#include "app/cli/progress.h"
#include "app/cli/report_outputs.h"
#include "core/report/dossier_content.h"

namespace vigie {
namespace {

/// Gives the posts in scope to the outputs, and what could not be read when they were imported.
Result<CheckSummary> writePosts(const Dossier& dossier, const Checker& checker, const Arguments& arguments,
                                Console& console, ReportOutputs& outputs) {
    ProgressBar bar(console.err, console.errIsTerminal && !arguments.quiet, arguments.language);
    WorkOptions options;
    options.jobs = arguments.jobs;
    options.progress = [&](std::size_t posts) { bar.update(posts, 0, 0); };
    CheckSummary summary;
    auto sources = dossier.sources();
    if (!sources)
        return tl::unexpected(sources.error());
    for (ImportedFile& file : *sources) {
        for (const Error& problem : file.problems)
            outputs.problem(problem);
        summary.sources.push_back(std::move(file.summary));
    }
    outputs.begin();
    const auto read =
        eachInScope(dossier, checker, arguments.report.scope, options, [&](const CheckedPost& checked) {
            summary.tally.add(checked);
            outputs.write(checked);
        });
    bar.erase();
    if (!read)
        return tl::unexpected(read.error());
    return summary;
}

int writeReport(const Dossier& dossier, Arguments arguments, Console& console) {
    const auto checker = dossier.storedChecker();
    if (!checker)
        return fail(checker.error(), console);
    arguments.asOf = checker->asOf();
    auto review = readReview(dossier);
    if (!review)
        return fail(review.error(), console);
    const auto outputs = ReportOutputs::open(arguments, checker->pack(), *std::move(review));
    if (!outputs)
        return fail(outputs.error(), console);
    const auto summary = writePosts(dossier, *checker, arguments, console, **outputs);
    if (!summary)
        return fail(summary.error(), console);
    const auto written = (*outputs)->finish(*summary);
    return written ? exit_code::done : fail(written.error(), console);
}

int runReport(const Arguments& arguments, Console& console) {
    const Wording say(arguments.language);
    const auto path = dossierOperand(arguments, console, "report");
    if (!path)
        return exit_code::unusable;
    if (arguments.outputs.empty() && arguments.corrections.empty())
        return refuse(console, say,
                      say({"Indiquez au moins un fichier à écrire, par exemple --pdf audit.pdf.",
                           "Name at least one file to write, for instance --pdf audit.pdf."}),
                      "report");
    const auto dossier = openDossier(*path, DossierAccess::Look, arguments, console);
    return dossier ? writeReport(*dossier, arguments, console) : exit_code::unusable;
}

std::vector<Option> options() {
    std::vector<Option> out = reportOptions();
    out.insert(out.end(), {Option::Lang, Option::Jobs, Option::Quiet, Option::Help});
    return out;
}

} // namespace

const Command reportCommand = {
    "report",
    {"D.vigie", "D.vigie"},
    {"écrire l’audit d’un dossier", "write the audit of a dossier"},
    {"Le contrôle est celui du dossier : ses règles, et le droit à la date de son contrôle.\n",
     "The check is that of the dossier: its rules, and the law of the day on which it was checked.\n"},
    options(),
    runReport};

} // namespace vigie
