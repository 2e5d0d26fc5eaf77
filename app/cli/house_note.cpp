// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/house_note.h"

#include "core/report/house_summary.h"
#include "core/text/terminal_text.h"

#include <ostream>

namespace vigie {

void printHouse(TextPage& page, const HousePack& house, const Wording& say) {
    page.heading(say({"Règles maison\u00A0: {}", "House rules: {}"}, {houseName(house, say)}));
    for (const std::string& sentence : houseSentences(house, say))
        page.labelled(2, "–", {sentence});
}

void warnOfWeakenedRules(const HousePack& house, const Wording& say, Console& console) {
    for (const RuleChange& change : house.changes)
        if (isWeakened(change) && change.legal == Severity::Critical)
            console.err << visibleText(say({"{}\u00A0: {}", "{}: {}"},
                                           {houseName(house, say), changeSentence(change, say)}))
                        << '\n';
}

} // namespace vigie
