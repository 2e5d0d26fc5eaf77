// SPDX-License-Identifier: GPL-3.0-or-later
// vigie-cli sample: posts without findings for a person to read, and what that says about the others.
#include "app/cli/command.h"
#include "app/cli/dossier_access.h"
#include "app/cli/text_page.h"
#include "core/report/counts.h"
#include "core/store/random_key.h"

namespace vigie {
namespace {

std::string drawn(std::size_t posts, const Wording& say) {
    return say.count(posts, {"{} publication tirée au sort", "{} post drawn"},
                     {"{} publications tirées au sort", "{} posts drawn"});
}

void printDrawn(const SampleDetails& sample, TextPage& page, const Wording& say) {
    page.paragraph(0, say({"{} parmi {} sans constat, numéro du tirage\u00A0: {}.",
                           "{} from {} without findings, number of the draw: {}."},
                          {drawn(sample.posts.size(), say), say.number(sample.population), sample.seed}));
    for (const std::string& post : sample.posts)
        page.paragraph(2, post);
}

void printResult(const SampleResult& result, TextPage& page, const Wording& say) {
    if (result.drawn == 0) {
        page.paragraph(0, say({"Aucun échantillon n’a été tiré.", "No sample was drawn."}));
        return;
    }
    page.paragraph(0, say({"{} parmi {} sans constat ; {}, {}.", "{} from {} without findings; {}, {}."},
                          {drawn(result.drawn, say), say.number(result.population),
                           countOf(result.read, {"{} lu", "{} read"}, "{} lus", say),
                           countOf(result.missed, {"{} oubli", "{} missed"}, "{} oublis", say)}));
    if (result.read > 0)
        page.paragraph(0,
                       say({"À 95 % de confiance, au plus {} des publications sans constat cachent un oubli "
                            "(borne de Clopper-Pearson).",
                            "With 95% confidence, at most {} of the posts without findings hide something "
                            "(Clopper-Pearson bound)."},
                           {say.percent(result.atMost)}));
}

int draw(const std::string& path, const Arguments& arguments, TextPage& page, Console& console) {
    const Wording say(arguments.language);
    auto dossier = openUnpurged(path, DossierAccess::Work, arguments, console);
    if (!dossier)
        return exit_code::unusable;
    const std::string seed = arguments.seed.empty() ? randomKey() : arguments.seed;
    const auto sample = dossier->drawSample(arguments.sampleSize, seed);
    if (!sample)
        return fail(sample.error(), say, console);
    printDrawn(*sample, page, say);
    return exit_code::done;
}

int runSample(const Arguments& arguments, Console& console) {
    const Wording say(arguments.language);
    const auto path = dossierOperand(arguments, console, "sample");
    if (!path)
        return exit_code::unusable;
    TextPage page(console.out, console.columns, console.colour);
    if (arguments.sampleSize > 0)
        return draw(*path, arguments, page, console);
    const auto dossier = openUnpurged(*path, DossierAccess::Look, arguments, console);
    if (!dossier)
        return exit_code::unusable;
    const auto result = dossier->sampleResult();
    if (!result)
        return fail(result.error(), say, console);
    printResult(*result, page, say);
    return exit_code::done;
}

} // namespace

const Command sampleCommand = {
    "sample",
    {"D.vigie", "D.vigie"},
    {"tirer des publications sans constat, à lire à la main, et dire ce qui a pu échapper",
     "draw posts without findings, to be read by hand, and say what may have been missed"},
    {"Avec --size, un échantillon est tiré au sort et noté au journal ; « decide D.vigie rien-d’oublié "
     "PUBLICATION »\n"
     "ou « oubli » note ce que la lecture a donné. Le même numéro (--seed) tire du même dossier les\n"
     "mêmes publications : chacun peut le vérifier. Sans --size : le bilan, avec la part d’oublis que\n"
     "l’on peut exclure (sans aucun oubli sur n publications lues, environ 3/n).\n",
     "With --size, a sample is drawn and noted in the log; “decide D.vigie nothing-missed POST” or “missed”\n"
     "notes what reading gave. The same number (--seed) draws the same posts from the same dossier, for\n"
     "anybody to verify. Without --size: what it came to, with the share of misses that can be ruled out\n"
     "(about 3/n without any miss among n posts read).\n"},
    {Option::SampleSize, Option::Seed, Option::Who, Option::Lang, Option::Help},
    runSample};

} // namespace vigie
