// SPDX-License-Identifier: GPL-3.0-or-later
// From any earlier schema to the present one. Steps are frozen once they are released.
#pragma once

#include "core/store/database.h"

#include <string>

namespace vigie {

inline constexpr std::int64_t applicationId = 0x56494749; ///< « VIGI », in the header of the file
inline constexpr std::int64_t schemaVersion = 5;

/// What a file says it is, by its header.
struct SchemaState {
    bool isEmpty = false;     ///< nothing in it yet
    std::int64_t version = 0; ///< of a dossier
};
/// Fails with UnknownFormat for a database of another make, and for a dossier of a newer program.
Result<SchemaState> schemaOf(const Database& database);

Error notADossier(const Database& database);

/// Writes the present schema into an empty file. Part of the transaction of `sql`.
void makeSchema(Sql& sql);

/// Brings a dossier of an earlier schema up to date: a copy is migrated and takes the place of the old file
/// once all of it worked, with its permissions; until then the old file stays as it is. REQUIRES: the caller
/// holds the lock, nobody has the file open, and it is no link.
Result<void> migrate(const std::string& path, Language language);

} // namespace vigie
