// SPDX-License-Identifier: GPL-3.0-or-later
// Which conditions can hold at all, by the terms that occur in a post: most need one of a few, and of
// hundreds of conditions only a handful is worth asking.
#pragma once

#include "core/rules/condition.h"
#include "core/rules/number_set.h"

#include <cstddef>
#include <vector>

namespace vigie {

/// The conditions of a list, by what they need. Immutable once made.
/// Tested by tst_term_index.cpp.
class TermIndex {
public:
    TermIndex() = default;

    /// Numbers conditions from 0 on, in the order in which they are added.
    void add(const Condition& condition);

    /// The numbers of the conditions that may hold if no other terms occur, ascending.
    NumberSet candidates(const NumberSet& terms) const;

private:
    std::size_t m_size = 0;
    std::vector<std::size_t> m_always;              ///< those that may hold without any term
    std::vector<std::vector<std::size_t>> m_byTerm; ///< those that need this term, or another one
};

} // namespace vigie
