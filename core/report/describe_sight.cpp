// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/describe_sight.h"

#include "core/base/wording.h"

#include <algorithm>

namespace vigie {
namespace {

bool isAboutSight(Disclosure state) {
    return state == Disclosure::Visible || state == Disclosure::Buried || state == Disclosure::BuriedLabelled;
}

struct AsksForSight {
    bool operator()(const AllOf& all) const { return anyOf(all.parts); }
    bool operator()(const AnyOf& any) const { return anyOf(any.parts); }
    bool operator()(const NoneOf& none) const { return anyOf(none.parts); }
    bool operator()(const HasTerm& has) const {
        return has.place == Place::BeforeFold || has.place == Place::AfterFold;
    }
    bool operator()(const HasMention& has) const { return has.visible.has_value(); }
    bool operator()(const DisclosureIs& is) const {
        return std::any_of(is.states.begin(), is.states.end(), &isAboutSight);
    }
    template <typename Other> bool operator()(const Other&) const { return false; }

    static bool anyOf(const std::vector<Condition>& parts) {
        return std::any_of(parts.begin(), parts.end(), &asksForSight);
    }
};

} // namespace

bool asksForSight(const Condition& condition) {
    return std::visit(AsksForSight(), condition.is);
}

std::string describeSight(const RulePack& pack, Language language) {
    const Wording say(language);
    std::string folds;
    for (const auto& [platform, layout] : pack.platforms)
        if (layout.fold)
            folds += (folds.empty() ? "" : ", ") + std::string(displayName(platform)) + " " +
                     say.number(*layout.fold);
    return say(
        {"Ce que le public voit sans un geste de plus\u00A0: les premiers caractères de la légende ({}), et "
         "là, ce qui n’est pas derrière {} hashtags.",
         "What the public sees without a further step: the first characters of the caption ({}), and "
         "there, what is not behind {} hashtags."},
        {folds, say.number(pack.hashtagLimit)});
}

} // namespace vigie
