// SPDX-License-Identifier: GPL-3.0-or-later
// vigie-cli verify: whether a dossier, or the data inside a report, is still what was put into it.
#include "app/cli/command.h"
#include "app/cli/dossier_access.h"
#include "app/cli/text_page.h"
#include "app/cli/verify_report.h"
#include "core/report/counts.h"
#include "core/report/purge_wording.h"
#include "core/store/verify.h"

namespace vigie {
namespace {

std::string entriesOf(const Verification& found, const Wording& say) {
    return countOfEntries(static_cast<std::size_t>(found.head.entries), say);
}

/// Intact means something else then: what is left fits the certificate.
void printPurge(const Verification& found, TextPage& page, const Wording& say) {
    page.paragraph(0, purgeTold(*found.purge, say));
    page.paragraph(
        0, say({"Il reste {}, les empreintes de {} et {} au journal.",
                "What is left: {}, the hashes of {}, and {} in the log."},
               {countOfPosts(found.posts, say), countOfRecords(found.records, say), entriesOf(found, say)}));
    page.paragraph(0, say({"Empreinte de ce qui a été retiré\u00A0: {}", "Hash of what was removed: {}"},
                          {found.purge->details.digest}));
}

void print(const Verification& found, TextPage& page, const Wording& say) {
    if (!found.isIntact()) {
        page.paragraph(0, say({"pas intact", "not intact"}));
        page.paragraph(0, say(*found.fault));
        return;
    }
    page.paragraph(0, say({"intact", "intact"}));
    if (found.purge)
        printPurge(found, page, say);
    else
        page.paragraph(0, say({"{}, {}, {} au journal.", "{}, {}, {} in the log."},
                              {countOfPosts(found.posts, say), countOfRecords(found.records, say),
                               entriesOf(found, say)}));
    if (found.gap)
        page.paragraph(0, say(*found.gap));
    page.paragraph(
        0, say({"Dernière empreinte du journal : {}", "Last hash of the log: {}"}, {found.head.hash}));
}

int runVerify(const Arguments& arguments, Console& console) {
    const Wording say(arguments.language);
    const auto path = dossierOperand(arguments, console, "verify",
                                     {"Indiquez un dossier (*.vigie) ou un rapport (*.pdf), un seul.",
                                      "Name one dossier (*.vigie) or one report (*.pdf)."});
    if (!path)
        return exit_code::unusable;
    if (isPdf(*path))
        return verifyReport(*path, arguments, console);
    const auto dossier = openDossier(*path, DossierAccess::Look, arguments, console);
    if (!dossier)
        return exit_code::unusable;
    WorkOptions options;
    options.jobs = arguments.jobs;
    const auto found = verify(*dossier, options);
    if (!found)
        return fail(found.error(), say, console);
    TextPage page(console.out, console.columns, console.colour);
    print(*found, page, say);
    return found->isIntact() ? exit_code::done : exit_code::findings;
}

} // namespace

const Command verifyCommand = {
    "verify",
    {"D.vigie|F.pdf", "D.vigie|F.pdf"},
    {"vérifier qu’un dossier ou un rapport est resté tel quel",
     "verify that a dossier or a report is what it was"},
    {"Toutes les empreintes sont recalculées : journal, publications, fichiers importés,\n"
     "référentiels ; puis les publications sont contrôlées de nouveau avec les règles du dossier, si\n"
     "c’est cette version de Vigie qui les a contrôlées. La réponse est « intact », ou la première\n"
     "chose qui ne l’est pas, avec le code 1. Qui modifie le dossier et recalcule toutes les\n"
     "empreintes n’est trahi que par la dernière empreinte du journal : comparez-la à celle qu’un\n"
     "rapport a imprimée. Un PDF contient ses données : leurs empreintes sont recalculées, puis les\n"
     "publications jointes sont contrôlées de nouveau avec les règles jointes. Ce que montrent les\n"
     "pages n’est pas relu.\n",
     "All hashes are computed again: log, posts, imported files, rule packs; then the posts are\n"
     "checked again by the rules of the dossier, if this version of Vigie checked them. The answer is\n"
     "“intact”, or the first thing that is not, with code 1. Somebody who changes the dossier and\n"
     "computes all hashes anew is betrayed only by the last hash of the log: compare it with the one\n"
     "that a report printed. A PDF holds its data: their hashes are computed again, then the attached posts\n"
     "are checked again by the attached rules. What the pages show is not read.\n"},
    {Option::Lang, Option::Jobs, Option::Help},
    runVerify};

} // namespace vigie
