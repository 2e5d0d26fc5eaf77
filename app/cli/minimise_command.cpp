// SPDX-License-Identifier: GPL-3.0-or-later
// vigie-cli minimise: a copy of a dossier without the names.
#include "app/cli/command.h"
#include "app/cli/dossier_access.h"
#include "app/cli/interruption.h"
#include "core/store/minimise.h"
#include "core/store/random_key.h"
#include "core/text/terminal_text.h"

namespace vigie {
namespace {

int runMinimise(const Arguments& arguments, Console& console) {
    const Wording say(arguments.language);
    const auto path = dossierOperand(arguments, console, "minimise");
    if (!path)
        return exit_code::unusable;
    if (arguments.dossier.empty())
        return refuse(console, say,
                      say({"Indiquez un nouveau fichier pour la copie : --dossier COPIE.vigie.",
                           "Name a new file for the copy: --dossier COPY.vigie."}),
                      "minimise");
    const NewDossier made(arguments.dossier);
    if (made.wasThere())
        return refuse(console, say,
                      say({"{} existe déjà ; indiquez un nouveau fichier pour la copie.",
                           "{} is there already; name a new file for the copy."},
                          {visibleText(arguments.dossier)}),
                      "minimise");
    const auto original = openUnpurged(*path, DossierAccess::Look, arguments, console);
    if (!original)
        return exit_code::unusable;
    const std::stop_source stop;
    const StopWhenInterrupted interruption( // before there is anything to leave behind
        stop, [&made] { made.discard(); });
    auto copy = openDossier(arguments.dossier, DossierAccess::Make, arguments, console);
    if (!copy)
        return exit_code::unusable;
    const auto done = minimise(*original, *copy, {arguments.daysOnly, randomKey(), stop.get_token()});
    if (done) {
        console.out << say(
            {"La copie est dans {}. À relire avant de la transmettre : les mots-dièse, les codes promo et "
             "les noms écrits sans « @ » y sont encore.\n",
             "The copy is in {}. Read it before you pass it on: hashtags, promo codes and names written "
             "without “@” are still in it.\n"},
            {visibleText(arguments.dossier)});
        return exit_code::done;
    }
    copy.reset(); // which closes it
    made.discard();
    return fail(done.error(), say, console);
}

} // namespace

const Command minimiseCommand = {
    "minimise",
    {"D.vigie --dossier COPIE.vigie", "D.vigie --dossier COPY.vigie"},
    {"écrire une copie d’un dossier où les noms sont masqués",
     "write a copy of a dossier in which names are masked"},
    {"Les comptes, dans les champs comme dans les textes (« @compte », adresses de plateformes,\n"
     "courriels), deviennent « compte-1f0c93b2 », le même pour le même compte ; noms, adresses, lieux\n"
     "et enregistrements d’origine sont retirés. Constats et décisions suivent, les relecteurs sous\n"
     "le nom de « lecteur-… ». Restent les noms écrits sans « @ », les codes promo qui contiennent\n"
     "un nom, les adresses d’autres sites, et au journal le nom de qui fait la copie (--who).\n",
     "Accounts, in fields as well as in texts (“@account”, addresses of platforms, e-mail), become\n"
     "“compte-1f0c93b2”, the same for the same account; names, addresses, places and original records\n"
     "are left out. Findings and decisions go with them, readers as “lecteur-…”. Names written\n"
     "without “@”, promo codes that hold a name, addresses of other sites, and in the log the name\n"
     "of who makes the copy (--who) stay.\n"},
    {Option::Dossier, Option::DaysOnly, Option::Who, Option::Lang, Option::Help},
    runMinimise};

} // namespace vigie
