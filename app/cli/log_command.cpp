// SPDX-License-Identifier: GPL-3.0-or-later
// vigie-cli log: everything that was done to a dossier.
#include "app/cli/command.h"
#include "app/cli/dossier_access.h"
#include "app/cli/text_page.h"
#include "core/report/entry_wording.h"
#include "core/report/log_file.h"
#include "core/text/terminal_text.h"

namespace vigie {
namespace {

constexpr std::size_t indent = 6;

void print(const LogEntry& entry, const LogNames& names, TextPage& page, const Wording& say) {
    const std::string head =
        padded(std::to_string(entry.number), indent) + timeTold(entry.time, say) + "  " + entry.who;
    page.line(page.paint(Tone::Strong, visibleText(head + "  " + kindName(entry.kind, say))));
    page.paragraph(indent, entry.details.empty() ? say({"contenu purgé", "content purged"})
                                                 : describe(entry, say, names));
    page.paragraph(indent, entry.hash, Tone::Muted);
}

/// Decisions on what is found no more are kept, and shown.
void printOrphans(const std::vector<TakenDecision>& orphans, TextPage& page, const Wording& say) {
    page.heading(say({"Décisions dont le constat n’existe plus", "Decisions whose finding is no more"}));
    for (const TakenDecision& taken : orphans)
        page.paragraph(2, say({"entrée {} : {}  {}  {}", "entry {}: {}  {}  {}"},
                              {std::to_string(taken.entry), taken.on.post, taken.on.rule,
                               say(displayName(taken.decision.kind))}));
}

Result<void> printAll(const Dossier& dossier, TextPage& page, const Wording& say) {
    const auto printed = eachEntry(
        dossier, [&](const LogEntry& entry, const LogNames& names) { print(entry, names, page, say); });
    if (!printed)
        return printed;
    const auto orphans = dossier.orphans();
    if (!orphans)
        return tl::unexpected(orphans.error());
    if (!orphans->empty())
        printOrphans(*orphans, page, say);
    return {};
}

int runLog(const Arguments& arguments, Console& console) {
    const Wording say(arguments.language);
    const auto path = dossierOperand(arguments, console, "log");
    if (!path)
        return exit_code::unusable;
    const auto dossier = openDossier(*path, DossierAccess::Look, arguments, console);
    if (!dossier)
        return exit_code::unusable;
    TextPage page(console.out, console.columns, console.colour);
    const auto printed = printAll(*dossier, page, say);
    return printed ? exit_code::done : fail(printed.error(), say, console);
}

} // namespace

const Command logCommand = {
    "log",
    {"D.vigie", "D.vigie"},
    {"lire le journal d’un dossier : qui a fait quoi, et quand",
     "read the log of a dossier: who did what, and when"},
    {"Chaque entrée porte l’empreinte de celle d’avant. Les décisions dont le constat n’existe plus, après\n"
     "un nouvel import ou d’autres règles, sont nommées à la fin.\n",
     "Each entry holds the hash of the one before. Decisions whose finding is no more, after another import\n"
     "or other rules, are named at the end.\n"},
    {Option::Lang, Option::Help},
    runLog};

} // namespace vigie
