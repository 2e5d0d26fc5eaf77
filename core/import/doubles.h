// SPDX-License-Identifier: GPL-3.0-or-later
// Records that hold a post which is there already.
#pragma once

#include <cstddef>
#include <map>
#include <string>

namespace vigie {

/// How many records were doubles of one that came before, by the file of that one; it may be their own.
using Doubles = std::map<std::string, std::size_t>;

inline std::size_t recordsIn(const Doubles& doubles) {
    std::size_t sum = 0;
    for (const auto& [file, records] : doubles)
        sum += records;
    return sum;
}

} // namespace vigie
