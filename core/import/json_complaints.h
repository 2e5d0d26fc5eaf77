// SPDX-License-Identifier: GPL-3.0-or-later
// What can be wrong with JSON that should hold posts, in words.
#pragma once

#include "core/import/json_value.h"

namespace vigie {

Complaint tooLong(std::size_t limit);
/// The file stops inside the record …
Complaint cutOff();
/// … or between two of a list.
Complaint listNotClosed();
/// How many places of the record had to be repaired before it could be parsed.
Complaint repaired(std::size_t places);
/// « Un objet JSON était attendu, voici une liste. »
Complaint notAnObject(const JsonValue& value);
/// No format has these keys.
Complaint unknownKeys(const JsonValue& value);
/// The same about the file as a whole, with what to do.
Complaint unknownFile(const JsonValue& value);

} // namespace vigie
