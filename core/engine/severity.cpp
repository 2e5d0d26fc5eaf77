// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/severity.h"

#include "core/model/rule_family.h"

#include <algorithm>

namespace vigie {
namespace {

/// No more than the best of the sources bears.
Severity borneBy(const std::vector<LegalBasis>& basis) {
    Severity borne = Severity::Info;
    for (const LegalBasis& law : basis)
        borne = std::max(borne, severityCap(law.tag));
    return borne;
}

/// Words inside others are one place with them. REQUIRES: each piece stands there once.
std::size_t countPlaces(const std::vector<Evidence>& words) {
    return static_cast<std::size_t>(std::count_if(words.begin(), words.end(), [&](const Evidence& inner) {
        return std::none_of(words.begin(), words.end(), [&](const Evidence& outer) {
            return outer.field == inner.field && outer.span != inner.span && outer.span.contains(inner.span);
        });
    }));
}

Severity capOf(Restraint restraint, const RulePack& pack) {
    switch (restraint) {
    case Restraint::None: break;
    case Restraint::NoIntent: return pack.severityWithoutIntent;
    case Restraint::Hint: return pack.severityOfHints;
    }
    return Severity::Critical;
}

} // namespace

Restraint restraintOn(const RulePack& pack, std::string_view rule, const Commercial& commercial,
                      Disclosure disclosure, const std::vector<Evidence>& words) {
    if (!commercial.isCommercial && commercial.level < Strength::Medium)
        return Restraint::NoIntent;
    const bool isForNobodyElse = disclosure == Disclosure::NotNeeded || disclosure == Disclosure::Plain;
    const bool isHint = isForNobodyElse && !isAboutMention(rule) && countPlaces(words) <= pack.hintPlaces;
    return isHint ? Restraint::Hint : Restraint::None;
}

Severity severityOn(const Facts& facts, const Rule& rule, const std::vector<LegalBasis>& basis,
                    const std::vector<Evidence>& words) {
    const Severity severity = std::min(rule.severityOn(facts.day), borneBy(basis));
    if (isHouseId(rule.id))
        return severity;
    const Restraint restraint =
        restraintOn(facts.pack, rule.id, *facts.commercial, facts.standing->state, words);
    return std::min(severity, capOf(restraint, facts.pack));
}

} // namespace vigie
