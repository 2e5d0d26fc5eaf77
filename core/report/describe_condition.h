// SPDX-License-Identifier: GPL-3.0-or-later
// A condition in words, for those who read a rule and do not write YAML.
#pragma once

#include "core/base/wording.h"
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
    Few,      ///< as people would say them, just enough to know the list by: the words found stand beside
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

/// « dans une même phrase », « à 5 mots d’écart au plus »
std::string nearness(const Near& near, const Wording& say);

/// « équivoque ou absente, en langue « en » »: how the disclosure has to stand.
std::string statesAskedFor(const DisclosureIs& disclosure, const Wording& say);

} // namespace vigie
