// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/describe_insertion.h"

namespace vigie {

std::string describeInsertion(const Insertion& insertion, const Wording& say) {
    const std::string words =
        insertion.atStart
            ? say({"Au début de la légende\u00A0: «\u00A0{}\u00A0»", "At the start of the caption: “{}”"},
                  {insertion.text})
            : say({"À la fin de la légende\u00A0: «\u00A0{}\u00A0»", "At the end of the caption: “{}”"},
                  {insertion.text});
    return insertion.inForce == DateRange() ? words : words + ", " + say.period(insertion.inForce);
}

} // namespace vigie
