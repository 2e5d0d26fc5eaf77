// SPDX-License-Identifier: GPL-3.0-or-later
// From the « when » of a rule to a Condition.
#pragma once

#include "core/rules/condition.h"
#include "core/rules/map_reader.h"

#include <map>
#include <string>

namespace vigie {

/// Numbers by id, as conditions refer to them.
using IdTable = std::map<std::string, std::size_t, std::less<>>;

/// The ids that a condition may name. Signals and mentions may only name terms: their tables are empty then.
struct KnownIds {
    const IdTable& terms;
    const IdTable& signals;
    const IdTable& mentions;
};

/// Mistakes go to `errors`; what could be read is returned.
Condition readCondition(const YamlNode& node, const KnownIds& known, PackErrors& errors);

/// The number of the id that `node` holds, or nothing and an error that names the closest id.
std::optional<std::size_t> readReference(const YamlNode& node, const IdTable& table, std::string_view what,
                                         PackErrors& errors);

} // namespace vigie
