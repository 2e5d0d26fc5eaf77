// SPDX-License-Identifier: GPL-3.0-or-later
// Every day on which the law of a pack changes, and what changes then.
#pragma once

#include "core/base/wording.h"
#include "core/rules/rule_pack.h"

#include <map>
#include <string>
#include <vector>

namespace vigie {

/// What begins on a day, and what that day is the last of. Sentences in one language.
struct LawChange {
    std::vector<std::string> begins;
    std::vector<std::string> ends;
    bool operator==(const LawChange&) const = default;
};

/// The changes by day, from the versions of the law, the law records, the grades of mentions, the rules and
/// the days inside their conditions. Tested by tst_pack_page.cpp.
std::map<Date, LawChange> lawTimeline(const RulePack& pack, const Wording& say);

} // namespace vigie
