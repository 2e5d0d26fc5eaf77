// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/condition.h"

#include <set>

namespace vigie {
namespace {

struct KindName {
    std::string_view operator()(const AllOf&) const { return "all"; }
    std::string_view operator()(const AnyOf&) const { return "any"; }
    std::string_view operator()(const NoneOf&) const { return "none"; }
    std::string_view operator()(const HasTerm&) const { return "term"; }
    std::string_view operator()(const Near&) const { return "near"; }
    std::string_view operator()(const HasSignal&) const { return "signal"; }
    std::string_view operator()(const SignLevel&) const { return "sign-level"; }
    std::string_view operator()(const IsCommercial&) const { return "commercial"; }
    std::string_view operator()(const HasMention&) const { return "mention"; }
    std::string_view operator()(const DisclosureIs&) const { return "disclosure"; }
    std::string_view operator()(const PostIs&) const { return "post"; }
    std::string_view operator()(const OnDay&) const { return "date"; }
};

/// Walks the tree and gathers the terms.
struct TermCollector {
    std::set<std::size_t>& found;

    void operator()(const Condition& condition) const { std::visit(*this, condition.is); }
    void operator()(const HasTerm& has) const { found.insert(has.terms.begin(), has.terms.end()); }
    void operator()(const Near& near) const {
        for (const std::vector<std::size_t>& group : near.groups)
            found.insert(group.begin(), group.end());
    }
    void operator()(const AllOf& all) const { each(all.parts); }
    void operator()(const AnyOf& any) const { each(any.parts); }
    void operator()(const NoneOf& none) const { each(none.parts); }
    template <typename Other> void operator()(const Other&) const {}

    void each(const std::vector<Condition>& parts) const {
        for (const Condition& part : parts)
            (*this)(part);
    }
};

} // namespace

std::string_view kindOf(const Condition& condition) {
    return std::visit(KindName(), condition.is);
}

std::vector<std::size_t> termsOf(const Condition& condition) {
    std::set<std::size_t> found;
    TermCollector{found}(condition);
    return {found.begin(), found.end()};
}

} // namespace vigie
