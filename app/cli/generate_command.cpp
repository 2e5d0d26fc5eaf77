// SPDX-License-Identifier: GPL-3.0-or-later
// vigie-cli generate: the files with which a package makes the program at home in a system.
#include "app/cli/command.h"
#include "app/cli/fonts.h"
#include "app/cli/manual_page.h"
#include "app/cli/shell_completion.h"
#include "app/cli/suggestion.h"
#include "app/gui/manual_keys.h"
#include "app/gui/translations.h"
#include "app/report/manual_pdf.h"

namespace vigie {
namespace {

Instant now() {
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

std::string manualPdf(Language language) {
    const auto fonts = fontsWithoutDisplay();
    installTranslations(language); // of the names of keys
    QList<ManualPage> pages = manual(language);
    for (ManualPage& page : pages)
        page.markdown = withKeys(page.markdown);
    return renderManual({pages, language, VIGIE_VERSION, now()});
}

const std::vector<std::string> kinds = {"bash", "zsh", "man", "manual"};

int runGenerate(const Arguments& arguments, Console& console) {
    const Wording say(arguments.language);
    const std::string wanted = arguments.operands.empty() ? "" : arguments.operands.front();
    if (wanted == "bash")
        printBashCompletion(console.out, say);
    else if (wanted == "zsh")
        printZshCompletion(console.out, say);
    else if (wanted == "man")
        printManualPage(console.out, say);
    else if (wanted == "manual")
        console.out << manualPdf(arguments.language);
    else
        return refuse(
            console, say,
            say({"Que produire : bash, zsh, man ou manual ?", "What to make: bash, zsh, man or manual?"}) +
                suggestion(wanted, kinds, say),
            "generate");
    return exit_code::done;
}

} // namespace

const Command generateCommand = {"generate",
                                 {"bash | zsh | man | manual", "bash | zsh | man | manual"},
                                 {"écrire la complétion d’un shell, la page de manuel, ou le manuel en PDF",
                                  "write the completion of a shell, the man page, or the manual as PDF"},
                                 {},
                                 {Option::Lang, Option::Help},
                                 runGenerate,
                                 kinds};

} // namespace vigie
