// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/disclosure_index.h"

namespace vigie {
namespace {

using Disclosures = DisclosureIndex::Disclosures;

Disclosures only(Disclosure disclosure) {
    return Disclosures().set(static_cast<std::size_t>(disclosure));
}

struct AdmittedBy {
    Disclosures operator()(const AllOf& all) const {
        Disclosures common = ~Disclosures();
        for (const Condition& part : all.parts)
            common &= std::visit(*this, part.is);
        return common;
    }
    Disclosures operator()(const AnyOf& any) const {
        Disclosures together;
        for (const Condition& part : any.parts)
            together |= std::visit(*this, part.is);
        return together;
    }
    Disclosures operator()(const DisclosureIs& asked) const {
        Disclosures states;
        for (const Disclosure state : asked.states)
            states |= only(state);
        return asked.states.empty() ? ~states : states;
    }
    /// A post that is not commercial needs no disclosure, and every other does.
    Disclosures operator()(const IsCommercial& asked) const {
        const Disclosures none = only(Disclosure::NotNeeded);
        return asked.wanted ? ~none : none;
    }
    template <typename Other> Disclosures operator()(const Other&) const { return ~Disclosures(); }
};

} // namespace

void DisclosureIndex::add(const Condition& condition) {
    m_admitted.push_back(std::visit(AdmittedBy(), condition.is));
}

} // namespace vigie
