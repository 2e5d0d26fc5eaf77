// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/term_index.h"

#include <algorithm>
#include <optional>

namespace vigie {
namespace {

/// Terms of which one has to occur; nothing if a condition may hold without.
using Needed = std::optional<std::vector<std::size_t>>;

Needed neededBy(const Condition& condition);

/// Of conditions that all have to hold, the one that is hardest to please.
Needed neededByAll(const std::vector<Condition>& parts) {
    Needed fewest;
    for (const Condition& part : parts)
        if (Needed needed = neededBy(part); needed && (!fewest || needed->size() < fewest->size()))
            fewest = std::move(needed);
    return fewest;
}

Needed neededByAny(const std::vector<Condition>& parts) {
    std::vector<std::size_t> together;
    for (const Condition& part : parts) {
        const Needed needed = neededBy(part);
        if (!needed)
            return {};
        together.insert(together.end(), needed->begin(), needed->end());
    }
    return together;
}

struct NeededBy {
    Needed operator()(const AllOf& all) const { return neededByAll(all.parts); }
    Needed operator()(const AnyOf& any) const { return neededByAny(any.parts); }
    Needed operator()(const HasTerm& has) const { return has.atLeast > 0 ? Needed(has.terms) : Needed(); }
    Needed operator()(const Near& near) const {
        const auto hasFewer = [](const auto& a, const auto& b) { return a.size() < b.size(); };
        const auto fewest = std::min_element(near.groups.begin(), near.groups.end(), hasFewer);
        return fewest == near.groups.end() ? Needed() : Needed(*fewest);
    }
    template <typename Other> Needed operator()(const Other&) const { return {}; }
};

Needed neededBy(const Condition& condition) {
    return std::visit(NeededBy(), condition.is);
}

void sortOnce(std::vector<std::size_t>& numbers) {
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
}

} // namespace

void TermIndex::add(const Condition& condition) {
    const std::size_t number = m_size++;
    Needed needed = neededBy(condition);
    if (!needed) {
        m_always.push_back(number);
        return;
    }
    sortOnce(*needed);
    for (const std::size_t term : *needed) {
        m_byTerm.resize(std::max(m_byTerm.size(), term + 1));
        m_byTerm[term].push_back(number);
    }
}

NumberSet TermIndex::candidates(const NumberSet& terms) const {
    NumberSet wanted(m_size);
    for (const std::size_t number : m_always)
        wanted.add(number);
    for (const std::size_t term : terms)
        if (term < m_byTerm.size())
            for (const std::size_t number : m_byTerm[term])
                wanted.add(number);
    return wanted;
}

} // namespace vigie
