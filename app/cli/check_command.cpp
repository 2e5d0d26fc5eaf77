// SPDX-License-Identifier: GPL-3.0-or-later
// vigie-cli check: posts in, findings out.
#include "app/cli/command.h"
#include "app/cli/fonts.h"
#include "app/cli/house_note.h"
#include "app/cli/inputs.h"
#include "app/cli/load_columns.h"
#include "app/cli/load_rules.h"
#include "app/cli/progress.h"
#include "app/cli/report_options.h"
#include "app/cli/text_writer.h"
#include "app/report/report_outputs.h"
#include "core/engine/batch.h"
#include "core/import/merge_posts.h"
#include "core/report/csv_writer.h"
#include "core/report/import_wording.h"
#include "core/report/json_writer.h"
#include "core/report/ndjson_writer.h"
#include "core/report/sarif_writer.h"
#include "core/text/terminal_text.h"

#include <algorithm>
#include <mutex>
#include <ostream>

namespace vigie {
namespace {

bool readsStream(const Arguments& arguments) {
    return std::find(arguments.operands.begin(), arguments.operands.end(), "-") != arguments.operands.end();
}

std::unique_ptr<PostWriter> makeWriter(const Arguments& arguments, const Checker& checker, Console& console) {
    const RulePack& pack = checker.pack();
    const Checker* explainedBy = arguments.explain ? &checker : nullptr;
    const CheckHeader header = headerOf(arguments, pack);
    switch (arguments.format) {
    case OutputFormat::Ndjson:
        return std::make_unique<NdjsonWriter>(console.out, arguments.language, explainedBy, pack.house);
    case OutputFormat::Json: return std::make_unique<JsonWriter>(console.out, header, explainedBy);
    case OutputFormat::Csv: return std::make_unique<CsvWriter>(console.out, arguments.language);
    case OutputFormat::Sarif: return std::make_unique<SarifWriter>(console.out, pack, header);
    case OutputFormat::Html: // not for a check
    case OutputFormat::Text: break;
    }
    return std::make_unique<TextWriter>(TextPage(console.out, console.columns, console.colour), pack, header,
                                        !arguments.quiet, explainedBy);
}

/// One run of the command. Posts are read on one thread and written on another: what both touch is under
/// the lock.
class CheckRun {
public:
    CheckRun(const Arguments& arguments, std::shared_ptr<const RulePack> pack,
             std::unique_ptr<ReportOutputs> outputs, std::vector<ColumnMapping> mappings, Console& console)
        : m_arguments(arguments), say(arguments.language), m_console(console),
          m_checker(pack, arguments.asOf), m_writer(makeWriter(arguments, m_checker, console)),
          m_outputs(std::move(outputs)),
          m_progress(console.err, console.errIsTerminal && !arguments.quiet, arguments.language),
          m_inputs(
              arguments.operands, console.in, arguments.language, [this](const Error& error) { tell(error); },
              std::move(mappings)),
          m_posts([this] { return m_inputs.next(); }, m_inputs.bytesTotal()),
          m_flushesEachPost(console.outIsTerminal || readsStream(arguments)) {}

    int run() {
        m_writer->begin();
        m_outputs->nameFiles(FileNames(m_inputs.files()));
        m_outputs->begin();
        checkAll(
            m_checker, [this] { return readPost(); },
            [this](CheckedPost checked) { writePost(std::move(checked)); }, m_arguments.jobs,
            m_stop.get_token());
        m_progress.erase();
        m_summary.sources = m_inputs.sources();
        m_summary.unopened = m_inputs.unopened();
        m_summary.passedOver = m_inputs.passedOver();
        m_summary.doubles = m_posts.doubles();
        m_writer->end(m_summary);
        m_console.out.flush();
        tellImport();
        return m_console.out ? result() : exit_code::unusable;
    }

private:
    /// The text has a summary of its own; other formats leave it to standard error, where there is news.
    void tellImport() {
        const ImportSummary sum = total(m_summary.sources);
        const bool isNews = sum.read != sum.records || !sum.notices.empty() || !m_summary.doubles.empty();
        if (m_arguments.quiet || m_arguments.format == OutputFormat::Text || !isNews)
            return;
        m_console.err << importCounts(sum, say) << '\n';
        for (const std::string& notice : importNotices(sum.notices, say))
            m_console.err << notice << '\n';
        if (!m_summary.doubles.empty())
            m_console.err << visibleText(doublesTold(m_summary.doubles, say)) << '\n';
    }

    std::optional<Post> nextInScope() {
        auto post = m_posts.next();
        for (; post && !m_arguments.report.scope.holds(*post); post = m_posts.next())
            ++m_outOfScope;
        if (post)
            takeDigests(*post);
        return post;
    }

    /// Those of the files that were read to their end, as all are before the first post of merged ones.
    void takeDigests(Post& post) const {
        post.source.sha256 = m_inputs.digestOf(post.source.file);
        for (PostSource& source : post.otherSources)
            source.sha256 = m_inputs.digestOf(source.file);
    }

    std::optional<Post> readPost() {
        auto post = nextInScope();
        const std::lock_guard lock(m_mutex);
        m_progress.update(m_summary.tally.posts, m_inputs.bytesRead(), m_inputs.bytesTotal());
        return post;
    }

    void writePost(CheckedPost checked) {
        const std::lock_guard lock(m_mutex);
        if (m_console.outIsTerminal)
            m_progress.erase();
        m_summary.tally.add(checked);
        m_writer->write(checked);
        if (m_flushesEachPost)
            m_console.out.flush();
        if (!m_console.out)
            m_stop.request_stop();
        m_outputs->write(checked);
    }

    void tell(const Error& error) {
        const std::lock_guard lock(m_mutex);
        m_progress.erase();
        vigie::tell(error, say, m_console);
        m_writer->problem(error);
        m_outputs->problem(error);
    }

    int result() const {
        if (m_summary.tally.posts == 0) {
            m_console.err << whyNothingWasChecked() << '\n';
            return exit_code::unusable;
        }
        if (!writeReport())
            return exit_code::unusable;
        if (m_arguments.failOn && m_summary.worst() >= m_arguments.failOn)
            return exit_code::findings;
        const bool isComplete = m_summary.unopened.empty() && m_summary.skippedRecords() == 0;
        return isComplete ? exit_code::done : exit_code::incomplete;
    }

    std::string whyNothingWasChecked() const {
        if (m_outOfScope > 0)
            return say(
                {"Aucune des {} publications lues n’est de celles que --author, --from et --to demandent.",
                 "None of the {} posts that were read is of those that --author, --from and --to ask "
                 "for."},
                {say.number(m_outOfScope)});
        if (nothingWasLost())
            return say({"Ce qui a été lu ne contient aucune publication à vérifier.",
                        "What was read holds no post to check."});
        if (readsStream(m_arguments) && total(m_summary.sources).records == 0)
            return say({"Rien n’est arrivé sur l’entrée standard. «\u00A0-\u00A0» y attend du NDJSON, une "
                        "publication par ligne.",
                        "Nothing arrived on standard input. “-” waits there for NDJSON, one post a line."});
        return say({"Aucune publication n’a pu être lue.", "No post could be read."});
    }

    /// Every record was understood, and is set aside: totals, profiles, private posts.
    bool nothingWasLost() const {
        const ImportSummary sum = total(m_summary.sources);
        return m_summary.unopened.empty() && sum.records > 0 && sum.skipped == 0 && sum.read == 0;
    }

    bool writeReport() const {
        const auto fonts = fontsFor(m_arguments.files);
        return wereAllWritten(m_outputs->finish(m_summary), m_arguments, m_console);
    }

    const Arguments& m_arguments;
    const Wording say;
    Console& m_console;
    Checker m_checker;
    std::mutex m_mutex;
    std::unique_ptr<PostWriter> m_writer;
    std::unique_ptr<ReportOutputs> m_outputs;
    ProgressBar m_progress;
    CheckSummary m_summary;
    std::stop_source m_stop;
    Inputs m_inputs; // late: it tells of problems as soon as it is made
    MergedPosts m_posts;
    std::size_t m_outOfScope = 0; ///< posts that were read and not asked for
    bool m_flushesEachPost;
};

/// Sections, a cover and the like are for a file.
bool wantsReportNowhere(const Arguments& arguments) {
    ReportWishes plain;
    plain.language = arguments.report.language;
    plain.scope = arguments.report.scope;
    return arguments.files.isEmpty() && !(arguments.report == plain);
}

int runCheck(const Arguments& arguments, Console& console) {
    const Wording say(arguments.language);
    const auto& operands = arguments.operands;
    if (operands.empty() || std::find(operands.begin(), operands.end(), "") != operands.end())
        return refuse(console, say,
                      say({"Indiquez au moins un fichier ou un dossier, ou « - » pour l’entrée standard.",
                           "Name at least one file or folder, or “-” for standard input."}),
                      "check");
    if (wantsReportNowhere(arguments))
        return refuse(
            console, say,
            say({"Ces options décrivent un rapport\u00A0: dites où l’écrire, par exemple --pdf audit.pdf.",
                 "These options describe a report: say where to write it, for instance --pdf "
                 "audit.pdf."}),
            "check");
    auto mappings = loadColumns(arguments, console);
    if (!mappings)
        return exit_code::unusable;
    const auto pack = loadRules(arguments, console);
    if (!pack)
        return exit_code::unusable;
    if (pack->house)
        warnOfWeakenedRules(*pack->house, say, console);
    auto outputs = openOutputs(arguments, *pack);
    if (outputs)
        return CheckRun(arguments, pack, *std::move(outputs), *std::move(mappings), console).run();
    tell(outputs.error(), say, console);
    return exit_code::unusable;
}

std::vector<Option> checkOptions() {
    std::vector<Option> out = {Option::Format,  Option::Explain, Option::FailOn, Option::AsOf,
                               Option::Columns, Option::Rules,   Option::House,  Option::Lang,
                               Option::Jobs,    Option::Quiet,   Option::Help};
    out.insert(out.begin() + 2, reportOptions().begin(), reportOptions().end());
    return out;
}

} // namespace

const Command checkCommand = {
    "check",
    {"FICHIER…|DOSSIER…|-", "FILE…|DIR…|-"},
    {"contrôler les publications d’exports ; « - » lit du NDJSON sur l’entrée standard, au fil de l’eau",
     "check the posts of exports; “-” reads NDJSON from standard input as it arrives"},
    {"Le format d’un fichier est reconnu à son contenu, jamais à son nom.\n"
     "--format csv écrit pour un tableur français : UTF-8 avec BOM, « ; » entre les cellules, et une\n"
     "apostrophe devant toute cellule qui passerait pour une formule.\n"
     "--explain dit pour chaque constat quelles conditions sont remplies et sur quels mots, et nomme\n"
     "les règles qui se sont presque appliquées avec ce qu’il aurait fallu. Sans effet en CSV.\n"
     "--pdf et --html gardent toutes les publications en mémoire ; le reste se fait au fil de la lecture.\n",
     "The format of a file is recognised by its content, never by its name.\n"
     "--format csv is for a French spreadsheet: UTF-8 with BOM, semicolons between cells, and an\n"
     "apostrophe in front of every cell that would pass for a formula.\n"
     "--explain says of each finding which conditions hold and on which words, and names the rules that\n"
     "nearly applied with what they lacked. It changes nothing in CSV.\n"
     "--pdf and --html keep all posts in memory; everything else is done as the posts are read.\n"},
    checkOptions(),
    runCheck};

} // namespace vigie
