// SPDX-License-Identifier: GPL-3.0-or-later
// vigie-cli report: the audit of a dossier, by the rules stored in it.
#include "app/cli/command.h"
#include "app/cli/dossier_access.h"
#include "app/cli/fonts.h"
#include "app/cli/progress.h"
#include "app/cli/report_options.h"
#include "core/report/dossier_content.h"

#include <filesystem>
#include <ostream>

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
    for (const ImportedFile& file : *sources) {
        summary.sources.push_back(file.summary);
        for (const auto& [earlier, records] : file.doubles)
            summary.doubles[earlier] += records;
    }
    outputs.nameFiles(FileNames(summary.sources));
    outputs.begin();
    for (const ImportedFile& file : *sources)
        for (const Error& problem : file.problems)
            outputs.problem(problem);
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

/// An audit of no posts would look like one that found nothing.
Error nothingToReport(const Dossier& dossier, const Wording& say) {
    const auto all = dossier.overview();
    Error error{ErrorCode::BadValue, {}, {}, {}};
    error.where.file = dossier.path();
    if (!all || all->posts == 0)
        error.message =
            say({"Ce dossier ne contient aucune publication.", "There are no posts in this dossier."});
    else
        error.message =
            say({"Aucune des {} publications n’est de celles que --author, --from, --to et --filter "
                 "demandent.",
                 "None of the {} posts is of those that --author, --from, --to and --filter ask for."},
                {say.number(all->posts)});
    error.hint = say({"Rien n’a été écrit.", "Nothing was written."});
    return error;
}

Result<WrittenReport> writeReport(const Dossier& dossier, const std::filesystem::path& path,
                                  Arguments arguments, Console& console) {
    const auto checker = dossier.storedChecker();
    if (!checker)
        return tl::unexpected(checker.error());
    arguments.asOf = checker->asOf();
    arguments.report.dossierName = path.stem().string();
    auto review = readReview(dossier);
    if (!review)
        return tl::unexpected(review.error());
    const auto outputs = openOutputs(arguments, checker->pack(), *std::move(review));
    if (!outputs)
        return tl::unexpected(outputs.error());
    const auto summary = writePosts(dossier, *checker, arguments, console, **outputs);
    if (!summary)
        return tl::unexpected(summary.error());
    if (summary->tally.posts == 0)
        return tl::unexpected(nothingToReport(dossier, Wording(arguments.language)));
    const auto fonts = fontsFor(arguments.files);
    return (*outputs)->finish(*summary);
}

/// A mistake in the filter would narrow the report to something else than was meant.
bool understandsFilter(const std::string& filter, Console& console, const Wording& say) {
    const PostQuery query = parseQuery(filter, {});
    for (const QueryProblem& problem : query.problems)
        refuse(console, say, say(problem.sentence), "report");
    return query.problems.empty();
}

int runReport(const Arguments& arguments, Console& console) {
    const Wording say(arguments.language);
    const auto path = dossierOperand(arguments, console, "report");
    if (!path || !understandsFilter(arguments.report.scope.filter, console, say))
        return exit_code::unusable;
    if (arguments.files.isEmpty())
        return refuse(console, say,
                      say({"Indiquez au moins un fichier à écrire, par exemple --pdf audit.pdf.",
                           "Name at least one file to write, for instance --pdf audit.pdf."}),
                      "report");
    Result<WrittenReport> written;
    if (const auto dossier = openUnpurged(*path, DossierAccess::Look, arguments, console))
        written = writeReport(*dossier, *path, arguments, console);
    else
        return exit_code::unusable;
    if (!written)
        return fail(written.error(), say, console);
    noteExports(written->files, *path, arguments, console);
    return wereAllWritten(*written, arguments, console) ? exit_code::done : exit_code::unusable;
}

std::vector<Option> options() {
    std::vector<Option> out = reportOptions();
    out.insert(out.end(),
               {Option::Filter, Option::Who, Option::Lang, Option::Jobs, Option::Quiet, Option::Help});
    return out;
}

} // namespace

const Command reportCommand = {
    "report",
    {"D.vigie", "D.vigie"},
    {"écrire l’audit d’un dossier", "write the audit of a dossier"},
    {"Le contrôle est celui du dossier : ses règles, et le droit à la date de son contrôle.\n",
     "The check is that of the dossier: its rules, and the law of the day on which it was checked.\n"},
    options(),
    runReport};

} // namespace vigie
