// SPDX-License-Identifier: GPL-3.0-or-later
// vigie-cli purge: how long a dossier is kept, and what is left of it afterwards.
#include "app/cli/command.h"
#include "app/cli/dossier_access.h"
#include "app/cli/text_page.h"
#include "core/report/counts.h"

namespace vigie {
namespace {

void printCertificate(const PurgeDetails& purged, TextPage& page, const Wording& say) {
    page.paragraph(0, say({"Purgé : {}, {}, le contenu de {} du journal.",
                           "Purged: {}, {}, the content of {} of the log."},
                          {countOfPosts(purged.posts, say), countOfRecords(purged.records, say),
                           countOfEntries(static_cast<std::size_t>(purged.entries), say)}));
    page.paragraph(
        0, say({"Empreinte de ce qui a été retiré : {}", "Hash of what was removed: {}"}, {purged.digest}));
    page.paragraph(0, say({"Dernière empreinte du journal avant la purge : {}",
                           "Last hash of the log before the purge: {}"},
                          {purged.head}));
}

int setRetention(Dossier& dossier, Date until, TextPage& page, const Wording& say, Console& console) {
    const auto noted = dossier.keepUntil(until);
    if (!noted)
        return fail(noted.error(), console);
    page.paragraph(0, say({"À conserver jusqu’au {} inclus.", "To be kept until {}, that day included."},
                          {say.date(until)}));
    return exit_code::done;
}

int runPurge(const Arguments& arguments, Console& console) {
    const auto path = dossierOperand(arguments, console, "purge");
    if (!path)
        return exit_code::unusable;
    auto dossier = openDossier(*path, DossierAccess::Work, arguments, console);
    if (!dossier)
        return exit_code::unusable;
    const Wording say(arguments.language);
    TextPage page(console.out, console.columns, console.colour);
    if (arguments.until)
        return setRetention(*dossier, *arguments.until, page, say, console);
    const auto purged = dossier->purge();
    if (!purged)
        return fail(purged.error(), console);
    printCertificate(*purged, page, say);
    return exit_code::done;
}

} // namespace

const Command purgeCommand = {
    "purge",
    {"D.vigie", "D.vigie"},
    {"fixer jusqu’à quand un dossier est conservé, puis le vider",
     "set how long a dossier is kept, then empty it"},
    {"Avec --until, la date est notée au journal. Sans, et cette date passée, posts, constats,\n"
     "décisions et noms sont effacés du fichier, pour toujours ; les empreintes restent, et le\n"
     "journal garde un certificat.\n",
     "With --until, the date is noted in the log. Without, once that day is past, posts, findings,\n"
     "decisions and names are erased from the file for good; the hashes stay, and the log keeps a\n"
     "certificate.\n"},
    {Option::Until, Option::Who, Option::Lang, Option::Help},
    runPurge};

} // namespace vigie
