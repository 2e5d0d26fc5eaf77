// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/citation.h"

namespace vigie {

std::string citation(const LegalBasis& basis, const Wording& say) {
    if (basis.tag == houseTag)
        return say({"règle maison\u00A0: {}", "house rule: {}"}, {basis.text});
    std::string out = basis.text;
    if (!basis.article.empty())
        out += ", art.\u00A0" + basis.article;
    if (basis.inForce != DateRange())
        out += " (" + say.period(basis.inForce) + ")";
    return out;
}

std::string sourceRemark(const LegalBasis& basis, const Wording& say) {
    return basis.tag.starts_with("UNVERIFIED") ? say({"source à confirmer", "source to be confirmed"})
                                               : std::string();
}

} // namespace vigie
