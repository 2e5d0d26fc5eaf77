// SPDX-License-Identifier: GPL-3.0-or-later
// vigie-cli minimise: a copy of a dossier without the names.
#include "app/cli/command.h"
#include "app/cli/dossier_access.h"
#include "core/store/minimise.h"
#include "core/store/random_key.h"

#include <filesystem>

namespace vigie {
namespace {

int runMinimise(const Arguments& arguments, Console& console) {
    const Wording say(arguments.language);
    const auto path = dossierOperand(arguments, console, "minimise");
    if (!path)
        return exit_code::unusable;
    std::error_code ignored;
    if (arguments.dossier.empty() || std::filesystem::exists(arguments.dossier, ignored))
        return refuse(console, say,
                      say({"Indiquez un nouveau fichier pour la copie\u00A0: --dossier COPIE.vigie.",
                           "Name a new file for the copy: --dossier COPY.vigie."}),
                      "minimise");
    const auto original = openDossier(*path, DossierAccess::Look, arguments, console);
    if (!original)
        return exit_code::unusable;
    auto copy = openDossier(arguments.dossier, DossierAccess::Make, arguments, console);
    if (!copy)
        return exit_code::unusable;
    const auto done = minimise(*original, *copy, {arguments.daysOnly, randomKey()});
    return done ? exit_code::done : fail(done.error(), console);
}

} // namespace

const Command minimiseCommand = {
    "minimise",
    {"D.vigie --dossier COPIE.vigie", "D.vigie --dossier COPY.vigie"},
    {"écrire une copie d’un dossier où les noms sont masqués",
     "write a copy of a dossier in which names are masked"},
    {"Les comptes, dans les champs comme dans les textes (« @compte »), deviennent « compte-1f0c93b2\n"
     "», le même pour le même compte ; noms, adresses, lieux et enregistrements d’origine sont\n"
     "retirés. Restent les noms de marque écrits sans « @ » et les codes promo qui contiennent un\n"
     "nom. Constats et décisions suivent.\n",
     "Accounts, in fields as well as in texts (“@account”), become “compte-1f0c93b2”, the same for\n"
     "the same account; names, addresses, places and original records are left out. Names of brands\n"
     "written without “@” and promo codes that hold a name stay. Findings and decisions go with\n"
     "them.\n"},
    {Option::Dossier, Option::DaysOnly, Option::Who, Option::Lang, Option::Help},
    runMinimise};

} // namespace vigie
