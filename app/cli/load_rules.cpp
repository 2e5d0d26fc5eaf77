// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/load_rules.h"

#include "app/cli/command.h"
#include "app/settings/data_paths.h"
#include "core/base/wording.h"
#include "core/rules/pack_loader.h"
#include "core/text/terminal_text.h"

#include <algorithm>
#include <ostream>

namespace vigie {
namespace {

std::string lintCommand(bool isHouse, const std::string& folder, const Arguments& arguments) {
    return "vigie-cli rules lint " + (isHouse ? "--house " + arguments.house : folder);
}

/// REQUIRES: not all of them are warnings.
const PackNote& firstMistake(const PackNotes& notes) {
    return *std::find_if(notes.begin(), notes.end(), [](const PackNote& note) { return !note.isWarning; });
}

} // namespace

std::optional<std::string> ruleFolder(const Arguments& arguments, Console& console,
                                      const std::string& given) {
    const Wording say(arguments.language);
    if (!given.empty())
        return given;
    if (!arguments.rules.empty())
        return arguments.rules;
    if (const auto found = findRulePack(console.programDirectory))
        return found->string();
    console.err << say(
        {"Le référentiel de règles (rules/fr) est introuvable près du programme. Indiquez-le par "
         "--rules DOSSIER.\n",
         "The rule pack (rules/fr) was not found near the program. Name it with --rules DIR.\n"});
    return {};
}

std::shared_ptr<const RulePack> loadRules(const Arguments& arguments, Console& console,
                                          const std::string& given) {
    const auto folder = ruleFolder(arguments, console, given);
    if (!folder)
        return nullptr;
    const PackResult pack = loadPackFolder(*folder, arguments.house);
    const Wording say(arguments.language);
    const auto tellAll = [&](const PackNotes& notes) {
        for (const PackNote& note : notes)
            tell(toError(note, say.language()), say, console);
    };
    if (pack && (*pack)->house)
        tellAll((*pack)->house->warnings);
    if (pack)
        return *pack;
    tellAll(pack.error());
    if (const PackNote& fault = firstMistake(pack.error()); fault.code != ErrorCode::CannotRead)
        console.err << visibleText(
                           say({"Ces règles ne peuvent pas servir\u202F; {} montre chaque faute à sa place.",
                                "These rules cannot be used; {} shows each mistake in its place."},
                               {lintCommand(fault.isHouse, *folder, arguments)}))
                    << '\n';
    return nullptr;
}

} // namespace vigie
