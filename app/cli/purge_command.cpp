// SPDX-License-Identifier: GPL-3.0-or-later
// vigie-cli purge: how long a dossier is kept, and what is left of it afterwards.
#include "app/cli/command.h"
#include "app/cli/confirmation.h"
#include "app/cli/dossier_access.h"
#include "app/cli/text_page.h"
#include "core/report/purge_wording.h"

namespace vigie {
namespace {

/// Longer than any limitation period: rather a slip of the pen.
constexpr int longestYears = 50;

/// Why one has to look at that day twice; empty for a usual one.
std::string doubtAbout(Date until, const std::optional<Date>& before, Date today, const Wording& say) {
    if (until < today)
        return say({"Le {} est passé\u00A0: le dossier pourra être vidé dès maintenant.",
                    "{} is past: the dossier may be emptied from now on."},
                   {say.date(until)});
    if (before && until < *before)
        return say({"Ce dossier était à conserver jusqu’au {} inclus\u00A0: le {} est plus tôt.",
                    "This dossier was to be kept until {}, that day included: {} is earlier."},
                   {say.date(*before), say.date(until)});
    if (until > today + std::chrono::years(longestYears))
        return say({"Le {} est dans plus de {} ans.", "{} is more than {} years ahead."},
                   {say.date(until), std::to_string(longestYears)});
    return {};
}

void printRetention(Date until, Date today, TextPage& page, const Wording& say) {
    page.paragraph(0, say({"À conserver jusqu’au {} inclus.", "To be kept until {}, that day included."},
                          {say.date(until)}));
    const Date first = std::chrono::sys_days(until) + std::chrono::days(1);
    page.paragraph(0, until < today ? say({"«\u00A0vigie-cli purge\u00A0» peut le vider dès maintenant.",
                                           "“vigie-cli purge” may empty it from now on."})
                                    : say({"«\u00A0vigie-cli purge\u00A0» pourra le vider à partir du {}.",
                                           "“vigie-cli purge” may empty it from {} on."},
                                          {say.date(first)}));
}

int setRetention(Dossier& dossier, const Arguments& arguments, Console& console) {
    const Wording say(arguments.language);
    const Date until = *arguments.until;
    const Date today = todayInParis();
    const auto before = dossier.retention();
    if (!before)
        return fail(before.error(), say, console);
    const std::string doubt = doubtAbout(until, *before, today, say);
    if (!doubt.empty() && !isAgreedTo(doubt, arguments, console))
        return exit_code::unusable;
    const auto noted = dossier.keepUntil(until);
    if (!noted)
        return fail(noted.error(), say, console);
    TextPage page(console.out, console.columns, console.colour);
    printRetention(until, today, page, say);
    return exit_code::done;
}

/// What the person at the terminal agrees to.
std::string consequences(const Dossier& dossier, const PurgeDetails& removed, const Wording& say) {
    const auto until = dossier.retention();
    const std::string over =
        until && *until ? say({"Durée de conservation échue le {}. ", "The retention period ended on {}. "},
                              {say.date(**until)})
                        : "";
    return over + say({"Seront effacés de {}, pour toujours\u00A0: {}. Resteront les empreintes, les "
                       "référentiels et un certificat. Les copies et les rapports déjà écrits ne sont pas "
                       "touchés.",
                       "These will be erased from {} for good: {}. Hashes, rule packs and a certificate will "
                       "stay. Copies and reports that were written already are not touched."},
                      {dossier.path(), purgedContent(removed, say)});
}

int printCertificate(const Dossier& dossier, const Wording& say, Console& console) {
    const auto done = dossier.purgeDone();
    if (!done)
        return fail(done.error(), say, console);
    const DonePurge& purge = done->value();
    TextPage page(console.out, console.columns, console.colour);
    page.paragraph(0, purgeTold(purge, say));
    page.paragraph(0, say({"Empreinte de ce qui a été retiré\u00A0: {}", "Hash of what was removed: {}"},
                          {purge.details.digest}));
    page.paragraph(0, say({"Dernière empreinte du journal avant la purge\u00A0: {}",
                           "Last hash of the log before the purge: {}"},
                          {purge.details.head}));
    return exit_code::done;
}

/// A second time it only clears away what the first one could not.
int purgeNow(Dossier& dossier, const Arguments& arguments, Console& console) {
    const Wording say(arguments.language);
    const auto done = dossier.purgeDone();
    const auto removed = dossier.whatToPurge();
    if (!done || !removed)
        return fail(done ? removed.error() : done.error(), say, console);
    if (!*done && !isAgreedTo(consequences(dossier, *removed, say), arguments, console))
        return exit_code::unusable;
    const auto purged = dossier.purge();
    return purged ? printCertificate(dossier, say, console) : fail(purged.error(), say, console);
}

int runPurge(const Arguments& arguments, Console& console) {
    const auto path = dossierOperand(arguments, console, "purge");
    if (!path)
        return exit_code::unusable;
    auto dossier = openDossier(*path, DossierAccess::Work, arguments, console);
    if (!dossier)
        return exit_code::unusable;
    return arguments.until ? setRetention(*dossier, arguments, console)
                           : purgeNow(*dossier, arguments, console);
}

} // namespace

const Command purgeCommand = {
    "purge",
    {"D.vigie", "D.vigie"},
    {"fixer jusqu’à quand un dossier est conservé, puis le vider",
     "set how long a dossier is kept, then empty it"},
    {"Avec --until, la date est notée au journal ; rien n’est effacé. Sans, et cette date passée,\n"
     "publications, constats, décisions et noms sont effacés du fichier, pour toujours ; les empreintes\n"
     "restent, et le journal garde un certificat. Ce qui sera effacé est d’abord dit, et votre accord\n"
     "demandé, comme pour une date passée, plus proche que celle d’avant, ou à plus de 50 ans.\n",
     "With --until, the date is noted in the log; nothing is erased. Without, once that day is past,\n"
     "posts, findings, decisions and names are erased from the file for good; the hashes stay, and the\n"
     "log keeps a certificate. What will be erased is told first, and you are asked to agree, as for a\n"
     "date that is past, earlier than the one before, or more than 50 years ahead.\n"},
    {Option::Until, Option::Yes, Option::Who, Option::Lang, Option::Help},
    runPurge};

} // namespace vigie
