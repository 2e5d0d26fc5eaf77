// SPDX-License-Identifier: GPL-3.0-or-later
// From the « when » of a rule to a Condition.
#pragma once

#include "core/rules/condition.h"
#include "core/rules/pack_note.h"
#include "core/rules/yaml_reader.h"

#include <map>
#include <optional>
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

/// Notes ids that nothing bears; what could be read is returned. REQUIRES: checkMap() has seen `node`.
Condition readCondition(const YamlNode& node, const KnownIds& known, PackNotes& notes);

/// The number of the id that `node` holds, or nothing and a note that names the closest id. `section` is
/// where such ids are given.
std::optional<std::size_t> readReference(const YamlNode& node, const IdTable& table, std::string_view section,
                                         PackNotes& notes);

} // namespace vigie
