// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/condition.h"

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

} // namespace

std::string_view kindOf(const Condition& condition) {
    return std::visit(KindName(), condition.is);
}

} // namespace vigie
