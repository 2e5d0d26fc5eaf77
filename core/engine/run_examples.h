// SPDX-License-Identifier: GPL-3.0-or-later
// A rule pack carries its own proof: every rule, sign and mention has posts that it must find, with the
// very words, and posts that it must leave alone. This runs them.
#pragma once

#include "core/rules/rule_pack.h"

#include <cstddef>
#include <string>
#include <vector>

namespace vigie {

/// An example that did not go as its author said.
struct ExampleFailure {
    enum class Kind {
        NotFound,   ///< it had to match and did not
        Unwanted,   ///< it matched and must not
        OtherWords, ///< it matched, but not on the words marked
        GapClosed   ///< noted as a known gap, yet all is well: the note can go
    };
    Kind kind = Kind::NotFound;
    std::string id;                  ///< of the rule, sign or mention
    std::string where;               ///< « disclosure.yaml:42 », below the folder of the pack
    std::string post;                ///< the caption, or the title where there is none
    std::vector<std::string> marked; ///< the words wanted
    std::vector<std::string> found;  ///< the words found instead
    bool operator==(const ExampleFailure&) const = default;
};

/// Checks every example as the engine checks posts; those without a date count as published on `asOf`.
/// In the order rules, signs, mentions, and there as the pack has them. Tested by tst_run_examples.cpp.
std::vector<ExampleFailure> runExamples(const RulePack& pack, Date asOf);

/// How many examples runExamples() runs.
std::size_t countExamples(const RulePack& pack);

} // namespace vigie
