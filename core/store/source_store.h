// SPDX-License-Identifier: GPL-3.0-or-later
// The files that went into a dossier, and what could not be read in them.
#pragma once

#include "core/import/post_reader.h"
#include "core/store/database.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace vigie {

struct StoredSource {
    std::int64_t id = 0;
    std::string key;  ///< the same in every copy of the dossier
    std::string time; ///< of the import, RFC 3339
    ImportSummary summary;
};

void addSource(Sql& sql, const StoredSource& source, const std::vector<Error>& problems);

/// In the order in which they were added.
void eachSource(Sql& sql, const std::function<void(const StoredSource&)>& visit);

/// What could not be read, file by file.
std::vector<Error> problemsOf(Sql& sql, const StoredSource& source);

/// SHA-256 of the netstrings of code, record, line, column, field, message and hint of each, in their order.
std::string digestOf(const std::vector<Error>& problems);

/// {"date-from-id": 3} and back; names that are not known are left out.
std::string toJson(const Notices& notices);
Notices noticesFromJson(const std::string& json);

} // namespace vigie
