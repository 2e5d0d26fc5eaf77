// SPDX-License-Identifier: GPL-3.0-or-later
// One value of a JSON record, read with good will: types that people and exports mix up are understood. With
// json_post.cpp, which alone includes this, the only user of simdjson.
#pragma once

#include "core/import/import_log.h"

#include <simdjson.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vigie {

/// A value, its name for messages (« media[1].alt »), and where to complain about it. Never null.
struct JsonField {
    simdjson::dom::element value;
    std::string name;
    const ImportLog& log;

    JsonField item(std::size_t index, simdjson::dom::element item) const;
    JsonField part(std::string_view key, simdjson::dom::element part) const;
};

// Each of these gives what the value means. What it cannot mean is told, and comes out empty.

/// Text; a number or truth value as it is written.
std::string toText(const JsonField& field);
/// Truth values, 1 and 0, and the words of parseYesNo().
std::optional<bool> toBool(const JsonField& field);
/// Numbers, and the texts of parseCount().
std::optional<std::int64_t> toCount(const JsonField& field);
/// The same for likes, views … that may be hidden: platforms write -1 then.
std::optional<std::int64_t> toHidableCount(const JsonField& field);
/// RFC 3339, or seconds or milliseconds since 1970.
std::optional<Instant> toInstant(const JsonField& field);
/// A list of words without `prefix`; one text is cut into words by `split`.
std::vector<std::string> toHandles(const JsonField& field, char prefix,
                                   std::vector<std::string> (*split)(const std::string&));

/// « un objet n’a pas sa place ici »
void complainAboutType(const JsonField& field);

/// « une liste », « un nombre » …
Bilingual nameOfType(simdjson::dom::element_type type);

/// By value: a range-for over the library's own result would outlive what it refers to.
simdjson::dom::object objectIn(simdjson::dom::element value);
simdjson::dom::array arrayIn(simdjson::dom::element value);

} // namespace vigie
