// SPDX-License-Identifier: GPL-3.0-or-later
// A condition in words, for those who read a rule and do not write YAML.
#pragma once

#include "core/rules/rule_pack.h"

#include <cstddef>
#include <string>
#include <vector>

namespace vigie {

struct ConditionLine {
    std::size_t depth = 0; ///< how far inside other conditions it stands
    std::string text;
    bool operator==(const ConditionLine&) const = default;
};

/// Which words of a list are shown beside its name.
enum class Samples {
    None,
    InWords,  ///< as people would say them
    AsWritten ///< in the notation of the pack
};

/// The tree from the top, a line per condition. A list of one is left out, what it holds moves up.
/// REQUIRES: `condition` belongs to `pack`. Tested by tst_describe_condition.cpp.
std::vector<ConditionLine> describe(const Condition& condition, const RulePack& pack, Language language,
                                    Samples samples = Samples::InWords);

/// The same on one line, what goes on too long cut off with « … ».
std::string describeInOneLine(const Condition& condition, const RulePack& pack, Language language,
                              Samples samples);

} // namespace vigie
