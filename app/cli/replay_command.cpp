// SPDX-License-Identifier: GPL-3.0-or-later
// vigie-cli replay: an old check again, by the rules of then and of now.
#include "app/cli/command.h"
#include "app/cli/dossier_access.h"
#include "app/cli/load_rules.h"
#include "app/cli/progress.h"
#include "app/cli/text_page.h"
#include "core/report/counts.h"
#include "core/store/replay.h"
#include "core/text/terminal_text.h"

#include <map>

namespace vigie {
namespace {

std::string signOf(FindingChange change) {
    switch (change) {
    case FindingChange::Gained: return "+";
    case FindingChange::Lost: return "-";
    case FindingChange::Altered: break;
    }
    return "~";
}

void printSummary(const Replay& replay, TextPage& page, const Wording& say) {
    const auto line = [&](const Bilingual& pattern, const std::string& pack, Date day, std::size_t findings) {
        page.paragraph(0, say(pattern, {pack, say.shortDate(day), countOfFindings(findings, say)}));
    };
    page.paragraph(0, countOfPosts(replay.posts, say));
    line({"Règles du dossier : {}, droit au {} : {}", "Rules of the dossier: {}, law as of {}: {}"},
         replay.storedPack, replay.storedDay, replay.findingsThen);
    line({"Règles actuelles : {}, droit au {} : {}", "Present rules: {}, law as of {}: {}"},
         replay.presentPack, replay.presentDay, replay.findingsNow);
}

void printChanges(const Replay& replay, TextPage& page, const Wording& say) {
    std::map<ChangeCause, std::vector<const ReplayedFinding*>> byCause;
    for (const ReplayedFinding& change : replay.changes)
        byCause[change.cause].push_back(&change);
    for (const auto& [cause, changes] : byCause) {
        page.heading(say({"{} ({})", "{} ({})"}, {say(displayName(cause)), say.number(changes.size())}));
        for (const ReplayedFinding* change : changes)
            page.line("  " + signOf(change->change) + " " + visibleText(change->on.post) + "  " +
                      visibleText(change->on.rule) + "  " + say(displayName(change->severity)));
    }
}

int runReplay(const Arguments& arguments, Console& console) {
    const Wording say(arguments.language);
    const auto path = dossierOperand(arguments, console, "replay");
    if (!path)
        return exit_code::unusable;
    const auto pack = loadRules(arguments, console);
    if (!pack)
        return exit_code::unusable;
    const auto dossier = openUnpurged(*path, DossierAccess::Look, arguments, console);
    if (!dossier)
        return exit_code::unusable;
    ProgressBar bar(console.err, console.errIsTerminal && !arguments.quiet, arguments.language);
    WorkOptions options;
    options.jobs = arguments.jobs;
    options.progress = [&](std::size_t posts) { bar.update(posts, 0, 0); };
    const auto found = replay(*dossier, Checker(pack, arguments.asOf), options);
    bar.erase();
    if (!found)
        return fail(found.error(), say, console);
    TextPage page(console.out, console.columns, console.colour);
    printSummary(*found, page, say);
    if (found->changes.empty())
        page.paragraph(0, say({"Rien n’a changé.", "Nothing has changed."}));
    printChanges(*found, page, say);
    return exit_code::done;
}

} // namespace

const Command replayCommand = {
    "replay",
    {"D.vigie", "D.vigie"},
    {"refaire le contrôle d’un dossier avec ses règles et avec les règles actuelles",
     "check a dossier again by its own rules and by the present ones"},
    {"Chaque constat gagné (+), perdu (-) ou modifié (~) est nommé, sous la raison du changement. Le\n"
     "dossier n’est pas modifié.\n",
     "Each finding gained (+), lost (-) or altered (~) is named, under the reason for the change.\n"
     "The dossier is not changed.\n"},
    {Option::AsOf, Option::Rules, Option::House, Option::Lang, Option::Jobs, Option::Quiet, Option::Help},
    runReplay};

} // namespace vigie
