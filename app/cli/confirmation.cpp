// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/confirmation.h"

#include "core/base/wording.h"
#include "core/review/query_words.h"
#include "core/text/terminal_text.h"

#include <istream>
#include <ostream>

namespace vigie {
namespace {

/// The whole word: a key that is hit by mistake agrees to nothing.
bool isYes(const std::string& answer) {
    const std::string word = queryFolded(answer);
    return word == "oui" || word == "yes";
}

bool answersYes(const Wording& say, Console& console) {
    console.err << say({"Pour continuer, écrivez oui\u00A0: ", "To go on, type yes: "}) << std::flush;
    std::string answer;
    return std::getline(console.in, answer) && isYes(answer);
}

} // namespace

bool isAgreedTo(const std::string& consequences, const Arguments& arguments, Console& console) {
    if (arguments.yes)
        return true;
    const Wording say(arguments.language);
    for (const std::string& line : wrapText(visibleText(consequences), console.columns))
        console.err << line << '\n';
    if (console.inIsTerminal && answersYes(say, console))
        return true;
    console.err << say({"Rien n’a été fait.", "Nothing was done."});
    if (!console.inIsTerminal)
        console.err << say(
            {" Sans terminal, donnez votre accord avec --yes.", " Without a terminal, agree with --yes."});
    console.err << std::endl;
    return false;
}

} // namespace vigie
