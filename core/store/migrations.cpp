// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include "core/store/schema.h"

namespace vigie {
namespace {

Error refusal(const Database& database, const Bilingual& message, const Bilingual& hint = {}) {
    Where where;
    where.file = database.path();
    return {ErrorCode::UnknownFormat, message.in(database.language()), where, hint.in(database.language())};
}

Error notADossier(const Database& database) {
    return refusal(database, {"Ce fichier n’est pas un dossier Vigie.", "This file is no Vigie dossier."});
}

Error tooNew(const Database& database) {
    return refusal(database,
                   {"Ce dossier a été enregistré par une version plus récente de Vigie.",
                    "This dossier was saved by a newer version of Vigie."},
                   {"Mettez Vigie à jour pour l’ouvrir.", "Update Vigie to open it."});
}

} // namespace

Result<SchemaState> schemaOf(const Database& database) {
    return database.read<SchemaState>([&](Sql& sql) -> Result<SchemaState> {
        const auto application = sql.number("PRAGMA application_id").value_or(0);
        const auto version = sql.number("PRAGMA user_version").value_or(0);
        const bool isEmpty = sql.number("SELECT count(*) FROM sqlite_master").value_or(0) == 0;
        if (isEmpty && application == 0)
            return SchemaState{true, 0};
        if (application != applicationId || version < 1)
            return tl::unexpected(notADossier(database));
        if (version > schemaVersion)
            return tl::unexpected(tooNew(database));
        return SchemaState{false, version};
    });
}

void makeSchema(Sql& sql) {
    sql.runScript(schemaSql);
    sql.runScript("PRAGMA application_id = " + std::to_string(applicationId) +
                  "; PRAGMA user_version = " + std::to_string(schemaVersion) + ";");
}

} // namespace vigie
