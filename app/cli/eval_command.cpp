// SPDX-License-Identifier: GPL-3.0-or-later
// vigie-cli eval: how well the rule pack does on posts that people have labelled.
#include "app/cli/command.h"
#include "app/cli/inputs.h"
#include "app/cli/load_rules.h"
#include "app/cli/progress.h"
#include "app/cli/score_table.h"
#include "core/engine/batch.h"
#include "core/report/import_wording.h"
#include "core/text/terminal_text.h"

#include <algorithm>
#include <mutex>
#include <ostream>

namespace vigie {
namespace {

/// One run of the command. Posts are read on one thread and scored on another: what both touch is under the
/// lock.
class EvalRun {
public:
    EvalRun(const Arguments& arguments, std::shared_ptr<const RulePack> pack, Console& console)
        : m_arguments(arguments), say(arguments.language), m_console(console),
          m_checker(std::move(pack), arguments.asOf), m_misses(arguments.misses),
          m_progress(console.err, console.errIsTerminal && !arguments.quiet, arguments.language),
          m_inputs(arguments.operands, console.in, arguments.language,
                   [this](const Error& error) { tell(error); }) {}

    int run() {
        checkAll(
            m_checker, [this] { return readPost(); },
            [this](const CheckedPost& checked) { scorePost(checked); }, m_arguments.jobs);
        m_progress.erase();
        if (m_score.posts() == 0) {
            m_console.err << say(
                {"Aucune publication étiquetée n’a pu être lue.\n", "No labelled post could be read.\n"});
            return exit_code::unusable;
        }
        print();
        const bool isComplete = m_inputs.unopened().empty() && skippedRecords() == 0 && m_unlabelled == 0;
        return isComplete ? exit_code::done : exit_code::incomplete;
    }

private:
    std::optional<Post> readPost() {
        auto post = m_inputs.next();
        const std::lock_guard lock(m_mutex);
        m_progress.update(m_score.posts(), m_inputs.bytesRead(), m_inputs.bytesTotal());
        return post;
    }

    void scorePost(const CheckedPost& checked) {
        const auto labels = readLabels(checked.post, m_arguments.language);
        if (!labels)
            tell(labels.error());
        const std::lock_guard lock(m_mutex);
        if (!labels) {
            ++m_unlabelled;
            return;
        }
        const Comparison comparison = compare(*labels, checked.assessment);
        m_score.add(comparison);
        m_misses.add(checked.post, comparison);
    }

    void tell(const Error& error) {
        const std::lock_guard lock(m_mutex);
        m_progress.erase();
        vigie::tell(error, say, m_console);
    }

    std::size_t skippedRecords() const { return total(m_inputs.sources()).skipped; }

    void print() {
        TextPage page(m_console.out, m_console.columns, m_console.colour);
        if (m_arguments.json)
            page.line(scoreAsJson(m_score, skippedRecords()));
        else
            printScore(page, m_score, say);
        if (!m_arguments.json)
            m_misses.print(page, say);
    }

    const Arguments& m_arguments;
    const Wording say;
    Console& m_console;
    Checker m_checker;
    std::mutex m_mutex;
    Score m_score;
    Misses m_misses;
    std::size_t m_unlabelled = 0;
    ProgressBar m_progress;
    Inputs m_inputs; // last: it tells of problems as soon as it is made
};

int runEval(const Arguments& arguments, Console& console) {
    const Wording say(arguments.language);
    const auto& operands = arguments.operands;
    if (operands.empty() || std::find(operands.begin(), operands.end(), "") != operands.end())
        return refuse(console, say,
                      say({"Indiquez au moins un fichier de publications étiquetées.",
                           "Name at least one file of labelled posts."}),
                      "eval");
    const auto pack = loadRules(arguments, console);
    return pack ? EvalRun(arguments, pack, console).run() : exit_code::unusable;
}

} // namespace

const Command evalCommand = {
    "eval",
    {"ÉTIQUETÉS.ndjson…", "LABELLED.ndjson…"},
    {"mesurer le référentiel sur des publications étiquetées par des personnes",
     "score the rule pack on posts that people have labelled"},
    {"Chaque publication porte {\"labels\": {\"verdict\": …, \"must\": [règles], \"may\":\n"
     "[règles]}}. Alerte : « améliorable » ou « non conforme » ; les publications étiquetées « à\n"
     "vérifier » ne comptent pas. Règles : celles de gravité « majeur » ou « critique », hors\n"
     "disclosure.* ; « may » est neutre.\n",
     "Each post carries {\"labels\": {\"verdict\": …, \"must\": [rules], \"may\": [rules]}}.\n"
     "A flag is “improvable” or “non-compliant”; posts labelled “to review” do not count.\n"
     "Rules are those of severity major or critical, without disclosure.*; “may” is neutral.\n"},
    {Option::Json, Option::Misses, Option::AsOf, Option::Rules, Option::House, Option::Lang, Option::Jobs,
     Option::Quiet, Option::Help},
    runEval};

} // namespace vigie
