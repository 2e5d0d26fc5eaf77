// SPDX-License-Identifier: GPL-3.0-or-later
// Which conditions can hold at all, by how a post is disclosed: most posts are no advertising, and most rules
// are about nothing else.
#pragma once

#include "core/model/assessment.h"
#include "core/rules/condition.h"

#include <bitset>
#include <cstddef>
#include <vector>

namespace vigie {

/// The conditions of a list, by the disclosures under which they may hold. Immutable once made.
/// Tested by tst_disclosure_index.cpp.
class DisclosureIndex {
public:
    /// One bit for each disclosure.
    using Disclosures = std::bitset<static_cast<std::size_t>(Disclosure::Missing) + 1>;

    DisclosureIndex() = default;

    /// Numbers conditions from 0 on, in the order in which they are added.
    void add(const Condition& condition);

    /// False: that condition holds for no post that is disclosed so, whatever else is true of it.
    bool mayHold(std::size_t number, Disclosure disclosure) const {
        return m_admitted[number].test(static_cast<std::size_t>(disclosure));
    }

private:
    std::vector<Disclosures> m_admitted;
};

} // namespace vigie
