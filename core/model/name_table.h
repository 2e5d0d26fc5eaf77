// SPDX-License-Identifier: GPL-3.0-or-later
// The names of an enum’s values as a table: what programs read, what people read. For .cpp files
// only.
#pragma once

#include "core/base/bilingual.h"

#include <algorithm>
#include <optional>
#include <string_view>

namespace vigie {

/// One row per value.
template <typename Value> struct Name {
    Value value;
    std::string_view id;
    Bilingual display = {}; ///< empty where people never read it
};

/// REQUIRES: the table has a row for that value.
template <typename Table, typename Value> const auto& row(const Table& table, Value value) {
    return *std::find_if(table.begin(), table.end(), [=](const auto& entry) { return entry.value == value; });
}

/// The value with that id; nothing for a word that names none.
template <typename Table> auto valueOf(const Table& table, std::string_view id) {
    const auto found =
        std::find_if(table.begin(), table.end(), [=](const auto& entry) { return entry.id == id; });
    return found == table.end() ? std::nullopt : std::optional(found->value);
}

} // namespace vigie
