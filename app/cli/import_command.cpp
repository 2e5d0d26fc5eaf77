// SPDX-License-Identifier: GPL-3.0-or-later
// vigie-cli import: posts into a dossier, checked there.
#include "app/cli/command.h"
#include "app/cli/dossier_access.h"
#include "app/cli/house_note.h"
#include "app/cli/import_output.h"
#include "app/cli/interruption.h"
#include "app/cli/load_columns.h"
#include "app/cli/load_rules.h"
#include "app/cli/progress.h"
#include "app/cli/text_page.h"
#include "core/report/counts.h"
#include "core/text/terminal_text.h"

#include <algorithm>
#include <optional>
#include <ostream>

namespace vigie {
namespace {

/// One run of the command.
class ImportRun {
public:
    ImportRun(const Arguments& arguments, std::vector<ColumnMapping> mappings, Dossier dossier,
              Checker checker, Console& console, std::stop_token stop)
        : m_arguments(arguments), m_mappings(std::move(mappings)), say(arguments.language),
          m_console(console), m_dossier(std::move(dossier)), m_checker(std::move(checker)),
          m_page(console.out, console.columns, console.colour), m_stop(std::move(stop)) {}

    int run() {
        for (const std::string& operand : m_arguments.operands)
            if (!importOperand(operand))
                return endedEarly();
        if (m_files.empty()) {
            m_console.err << say({"Aucun fichier n’a pu être lu.\n", "No file could be read.\n"});
            return exit_code::unusable;
        }
        return check() ? result() : endedEarly();
    }

    bool hasReadNothing() const { return m_files.empty(); }

private:
    /// False: the dossier cannot be written, there is no point in going on.
    bool importOperand(const std::string& operand) {
        const auto files = postFiles(operand, m_arguments.language);
        if (!files) {
            tell(files.error());
            m_isComplete = false;
            return true;
        }
        return std::all_of(files->begin(), files->end(),
                           [&](const std::string& file) { return importFile(file, file == operand); });
    }

    bool importFile(const std::string& file, bool isNamed) {
        std::vector<Error> problems;
        const auto sink = [&](const Error& problem) {
            tell(problem);
            problems.push_back(problem);
        };
        auto reader = openPosts(file, sink, m_arguments.language, m_mappings);
        if (!reader) {
            tell(reader.error());
            const bool isPassedOver = !isNamed && reader.error().code == ErrorCode::UnknownFormat;
            m_isComplete = m_isComplete && isPassedOver;
            return true;
        }
        ProgressBar bar(m_console.err, isProgressShown(), m_arguments.language);
        WorkOptions options;
        options.stop = m_stop;
        options.progress = [&](std::size_t posts) {
            bar.update(posts, (*reader)->bytesRead(), (*reader)->bytesTotal());
        };
        auto outcome = m_dossier.import(**reader, problems, options);
        bar.erase();
        if (outcome)
            note(*std::move(outcome));
        else
            tell(outcome.error());
        return outcome.has_value();
    }

    void note(ImportOutcome outcome) {
        m_isComplete = m_isComplete && outcome.summary.skipped == 0;
        if (isTextShown())
            printImport(outcome, m_page, say);
        m_files.push_back(std::move(outcome));
    }

    bool check() {
        ProgressBar bar(m_console.err, isProgressShown(), m_arguments.language);
        WorkOptions options;
        options.jobs = m_arguments.jobs;
        options.stop = m_stop;
        options.progress = [&](std::size_t posts) { bar.update(posts, 0, 0); };
        const auto checked = m_dossier.check(m_checker, options);
        bar.erase();
        if (!checked)
            tell(checked.error());
        return checked.has_value();
    }

    /// Each file, and the check, is saved on its own: what went before is not lost.
    int endedEarly() const {
        std::size_t kept = 0;
        for (const ImportOutcome& file : m_files)
            kept += file.posts.added + file.posts.versions;
        if (kept > 0)
            m_console.err << say.count(kept,
                                       {"{} publication ajoutée est dans le dossier, mais n’est pas "
                                        "contrôlée\u00A0: relancez la commande.",
                                        "{} post that was added is in the dossier, but not checked: run the "
                                        "command again."},
                                       {"{} publications ajoutées sont dans le dossier, mais ne sont pas "
                                        "contrôlées\u00A0: relancez la commande.",
                                        "{} posts that were added are in the dossier, but not checked: run "
                                        "the command again."})
                          << '\n';
        return exit_code::unusable;
    }

    int result() {
        const auto overview = m_dossier.overview();
        if (!overview)
            return fail(overview.error(), say, m_console);
        if (m_arguments.json)
            m_page.line(importJson(m_files, m_dossier.path(), *overview));
        if (isTextShown())
            m_page.paragraph(
                0, say({"{} : {}, {}.", "{}: {}, {}."}, {m_dossier.path(), countOfPosts(overview->posts, say),
                                                         countOfFindings(overview->findings, say)}));
        tellDismissed();
        if (m_arguments.failOn && overview->worst >= m_arguments.failOn)
            return exit_code::findings;
        return m_isComplete ? exit_code::done : exit_code::incomplete;
    }

    /// What --fail-on would count, had nobody dismissed it.
    void tellDismissed() const {
        const auto dismissed =
            m_arguments.failOn ? m_dossier.dismissedFindings(*m_arguments.failOn) : Result<std::size_t>(0);
        if (dismissed && *dismissed > 0 && !m_arguments.quiet)
            m_console.err << say.count(*dismissed,
                                       {"--fail-on ne compte pas {} constat, qui a été écarté.",
                                        "--fail-on leaves out {} finding that was dismissed."},
                                       {"--fail-on ne compte pas {} constats, qui ont été écartés.",
                                        "--fail-on leaves out {} findings that were dismissed."})
                          << '\n';
    }

    void tell(const Error& error) const { vigie::tell(error, say, m_console); }
    bool isTextShown() const { return !m_arguments.quiet && !m_arguments.json; }
    bool isProgressShown() const { return m_console.errIsTerminal && !m_arguments.quiet; }

    const Arguments& m_arguments;
    std::vector<ColumnMapping> m_mappings;
    const Wording say;
    Console& m_console;
    Dossier m_dossier;
    Checker m_checker;
    TextPage m_page;
    std::vector<ImportOutcome> m_files; ///< that could be read
    bool m_isComplete = true;           ///< every file and record could be read
    std::stop_token m_stop;
};

int runImport(const Arguments& arguments, Console& console) {
    const Wording say(arguments.language);
    const auto isEmpty = [](const std::string& operand) { return operand.empty(); };
    if (std::all_of(arguments.operands.begin(), arguments.operands.end(), isEmpty))
        return refuse(console, say,
                      say({"Indiquez au moins un fichier ou un dossier d’exports.",
                           "Name at least one file or folder of exports."}),
                      "import");
    if (std::find(arguments.operands.begin(), arguments.operands.end(), "-") != arguments.operands.end())
        return refuse(
            console, say,
            say({"L’entrée standard ne s’importe pas\u00A0: enregistrez-la d’abord dans un fichier.",
                 "Standard input cannot be imported: save it to a file first."}),
            "import");
    if (arguments.dossier.empty())
        return refuse(
            console, say,
            say({"Indiquez où les mettre : --dossier D.vigie.", "Say where to put them: --dossier D.vigie."}),
            "import");
    auto mappings = loadColumns(arguments, console);
    const auto pack = mappings ? loadRules(arguments, console) : nullptr;
    if (!pack)
        return exit_code::unusable;
    if (pack->house)
        warnOfWeakenedRules(*pack->house, say, console);
    const std::stop_source stop;
    const StopWhenInterrupted interruption(stop); // from before the dossier is made until it is closed
    const NewDossier made(arguments.dossier);
    auto dossier = openDossier(arguments.dossier, DossierAccess::Make, arguments, console);
    if (!dossier)
        return exit_code::unusable;
    std::optional<ImportRun> run(std::in_place, arguments, *std::move(mappings), *std::move(dossier),
                                 Checker(pack, arguments.asOf), console, stop.get_token());
    const int code = run->run();
    const bool isForNothing = run->hasReadNothing();
    run.reset(); // which closes the dossier
    if (isForNothing)
        made.discard();
    return code;
}

} // namespace

const Command importCommand = {
    "import",
    {"FICHIER…|DOSSIER… --dossier D.vigie", "FILE…|DIR… --dossier D.vigie"},
    {"ajouter les publications d’exports à un dossier, et les contrôler",
     "add the posts of exports to a dossier, and check them"},
    {"Le dossier est créé s’il manque. Une publication qui y est déjà telle quelle n’y ajoute rien ;\n"
     "une publication corrigée y entre comme nouvelle version, et l’ancienne reste ; ce qu’un autre\n"
     "type d’export sait de plus la complète, et ce que les deux disent autrement est noté. Un\n"
     "fichier entre en entier ou pas du tout. Si le référentiel, la date ou le programme ont changé,\n"
     "toutes les publications sont contrôlées de nouveau.\n",
     "The dossier is made if it is missing. A post that is there as it is adds nothing; a corrected\n"
     "one comes in as a new version, and the old one stays; what another kind of export knows of it is\n"
     "added, and where the two differ it is noted. A file comes in as a whole or not at\n"
     "all. If rule pack, date or program have changed, all posts are checked again.\n"},
    {Option::Dossier, Option::Who, Option::Columns, Option::FailOn, Option::AsOf, Option::Rules,
     Option::House, Option::Json, Option::Lang, Option::Jobs, Option::Quiet, Option::Help},
    runImport};

} // namespace vigie
