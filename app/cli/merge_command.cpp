// SPDX-License-Identifier: GPL-3.0-or-later
// vigie-cli merge: two copies of a dossier become one.
#include "app/cli/command.h"
#include "app/cli/dossier_access.h"
#include "app/cli/text_page.h"

#include <filesystem>

namespace vigie {
namespace {

void print(const MergeOutcome& outcome, TextPage& page, const Wording& say) {
    page.paragraph(0, say({"{}, {}.", "{}, {}."},
                          {say.count(outcome.entries, {"{} entrée reprise au journal", "{} entry taken over"},
                                     {"{} entrées reprises au journal", "{} entries taken over"}),
                           say.count(outcome.posts, {"{} publication ajoutée", "{} post added"},
                                     {"{} publications ajoutées", "{} posts added"})}));
    if (outcome.conflicts.empty())
        return;
    page.heading(say({"Décisions contraires, à départager", "Decisions that differ, to be settled"}));
    for (const FindingRef& on : outcome.conflicts)
        page.paragraph(2, on.post + "  " + on.rule);
}

bool areOneFile(const std::string& first, const std::string& second) {
    std::error_code ignored;
    return std::filesystem::equivalent(first, second, ignored);
}

int runMerge(const Arguments& arguments, Console& console) {
    const Wording say(arguments.language);
    if (arguments.operands.size() != 2)
        return refuse(console, say,
                      say({"Indiquez le dossier à compléter, puis sa copie.",
                           "Name the dossier to add to, then its copy."}),
                      "merge");
    if (areOneFile(arguments.operands.front(), arguments.operands.back()))
        return refuse(console, say,
                      say({"C’est deux fois le même dossier\u00A0: indiquez aussi sa copie.",
                           "This is the same dossier twice: name its copy, too."}),
                      "merge");
    auto ours = openDossier(arguments.operands.front(), DossierAccess::Work, arguments, console);
    if (!ours)
        return exit_code::unusable;
    const auto theirs = openDossier(arguments.operands.back(), DossierAccess::Look, arguments, console);
    if (!theirs)
        return exit_code::unusable;
    WorkOptions options;
    options.jobs = arguments.jobs;
    const auto outcome = ours->merge(*theirs, options);
    if (!outcome)
        return fail(outcome.error(), say, console);
    TextPage page(console.out, console.columns, console.colour);
    print(*outcome, page, say);
    return exit_code::done;
}

} // namespace

const Command mergeCommand = {
    "merge",
    {"D.vigie COPIE.vigie", "D.vigie COPY.vigie"},
    {"reprendre dans un dossier ce qu’une copie, travaillée à part, a de plus",
     "take over into a dossier what a copy that was worked on apart has more"},
    {"La copie n’est pas modifiée. Les deux journaux sont réunis et restent vérifiables ; ce qui a\n"
     "été décidé autrement des deux côtés est nommé, et attend que quelqu’un tranche.\n",
     "The copy is not changed. Both logs are joined and can still be verified; what was decided\n"
     "differently is named, and waits for somebody to settle it.\n"},
    {Option::Who, Option::Lang, Option::Jobs, Option::Help},
    runMerge};

} // namespace vigie
