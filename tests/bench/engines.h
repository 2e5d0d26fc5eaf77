// SPDX-License-Identifier: GPL-3.0-or-later
// Ways of finding many patterns in a text, and folding by ICU alone: what Vigie is measured against.
#pragma once

#include "core/rules/pattern_set.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace vigie::bench {

constexpr std::size_t everything = static_cast<std::size_t>(-1);

class Engine {
public:
    virtual ~Engine() = default;
    /// Looks for all patterns; the result is thrown away, but not before it is there.
    virtual void find(std::string_view text) = 0;
    /// How many of the patterns it could compile.
    virtual std::size_t patterns() const = 0;
};

using Patterns = std::vector<const Pattern*>;
using MakeEngine = std::unique_ptr<Engine> (*)(const Patterns&);

std::unique_ptr<Engine> makeVigie(const Patterns& patterns);      ///< every place, ordered and longest
std::unique_ptr<Engine> makeVectorscan(const Patterns& patterns); ///< every end of every match
std::unique_ptr<Engine> makeRe2Set(const Patterns& patterns);     ///< only which patterns match
std::unique_ptr<Engine> makeRe2Loop(const Patterns& patterns);    ///< every place

/// The expression with ASCII edges, as most engines write them.
std::string withEdges(const Pattern& pattern);

/// NFKC_Casefold, then without accents; only the text.
void foldByIcu(const std::string& text);

} // namespace vigie::bench
