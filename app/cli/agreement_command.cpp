// SPDX-License-Identifier: GPL-3.0-or-later
// vigie-cli agreement: how far two readers of a dossier agree, and what is to be settled.
#include "app/cli/command.h"
#include "app/cli/dossier_access.h"
#include "app/cli/text_page.h"
#include "core/report/agreement_wording.h"
#include "core/text/terminal_text.h"

namespace vigie {
namespace {

void printTable(const AgreementTable& table, TextPage& page, const Wording& say) {
    constexpr std::size_t ruleColumns = 36;
    constexpr std::size_t columns = 14;
    const auto row = [&](const std::string& rule, const std::vector<std::string>& cells, Tone tone) {
        std::string line = padded(visibleText(rule), ruleColumns);
        for (const std::string& cell : cells)
            line += padded(cell, columns);
        page.line(page.paint(tone, line));
    };
    row(say({"règle", "rule"}),
        {say({"lus à deux", "read by both"}), say({"d’accord", "agreed"}), say({"part", "share"}), "kappa"},
        Tone::Strong);
    for (const auto& [rule, agreement] : table)
        row(rule.empty() ? say({"toutes", "all"}) : rule,
            {say.number(agreement.both), say.number(agreement.same), shareText(agreement, say),
             kappaText(agreement, say)},
            Tone::Plain);
}

void printDisputed(const std::vector<StoredPost>& posts, TextPage& page, const Wording& say) {
    page.heading(say({"À départager", "To be settled"}));
    for (const StoredPost& stored : posts)
        page.paragraph(2, stored.name);
}

Result<std::vector<StoredPost>> disputed(const Dossier& dossier) {
    const PostQuery query = parseQuery("statut:en-désaccord", {});
    return dossier.ids(query, PostOrder::AsImported).and_then([&](const std::vector<PostId>& ids) {
        return dossier.posts(ids);
    });
}

int runAgreement(const Arguments& arguments, Console& console) {
    const Wording say(arguments.language);
    const auto path = dossierOperand(arguments, console, "agreement");
    if (!path)
        return exit_code::unusable;
    const auto dossier = openUnpurged(*path, DossierAccess::Look, arguments, console);
    if (!dossier)
        return exit_code::unusable;
    const auto table = dossier->agreement();
    const auto toSettle = disputed(*dossier);
    if (!table || !toSettle)
        return fail(table ? toSettle.error() : table.error(), say, console);
    TextPage page(console.out, console.columns, console.colour);
    if (table->empty())
        page.paragraph(0, say({"Aucun constat n’a encore été lu à deux. La seconde lecture se note par "
                               "vigie-cli decide --reading seconde --who NOM, ou dans la fenêtre.",
                               "No finding has been read by two people yet. The second reading is noted by "
                               "vigie-cli decide --reading second --who NAME, or in the window."}));
    else
        printTable(*table, page, say);
    if (!toSettle->empty())
        printDisputed(*toSettle, page, say);
    return exit_code::done;
}

} // namespace

const Command agreementCommand = {
    "agreement",
    {"D.vigie", "D.vigie"},
    {"dire, règle par règle, si les deux lectures d’un dossier s’accordent",
     "say, rule by rule, how far the two readings of a dossier agree"},
    {"Part des décisions identiques, et kappa de Cohen, qui en retire ce que le hasard explique : 1, accord\n"
     "complet ; 0, pas mieux que le hasard. Les publications à départager sont nommées : « decide --reading\n"
     "adjudication » les règle.\n",
     "The share of equal decisions, and Cohen’s kappa, which takes off what chance explains: 1, full\n"
     "agreement; 0, no better than chance. The posts to be settled are named: “decide --reading\n"
     "adjudication” settles them.\n"},
    {Option::Lang, Option::Help},
    runAgreement};

} // namespace vigie
