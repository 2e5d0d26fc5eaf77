// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include "core/store/dossier_files.h"
#include "core/store/no_dossier.h"
#include "core/store/post_store.h"
#include "core/store/review_store.h"
#include "core/store/schema.h"

#include <array>
#include <filesystem>

namespace vigie {
namespace {

/// What leads to schema `version` from the one before. Frozen once released: a dossier of any age may meet
/// it.
struct Step {
    std::int64_t version;
    const char* script;
};
const std::array steps = {
    Step{2, R"sql(
        ALTER TABLE post ADD COLUMN creator TEXT NOT NULL DEFAULT '';
        ALTER TABLE post ADD COLUMN law TEXT;
        ALTER TABLE post ADD COLUMN status TEXT NOT NULL DEFAULT 'nothing';
        DROP INDEX post_author;
        CREATE INDEX post_creator ON post (creator);
        CREATE INDEX post_status ON post (status);
        CREATE TABLE decision (
            post    TEXT NOT NULL,
            key     TEXT NOT NULL,
            entry   INTEGER NOT NULL REFERENCES log (number),
            rule    TEXT NOT NULL,
            reading TEXT NOT NULL,
            kind    TEXT NOT NULL,
            undone  INTEGER,
            PRIMARY KEY (post, key, entry)
        ) WITHOUT ROWID;
        CREATE INDEX decision_entry ON decision (entry);
        CREATE TABLE sample_post (
            entry INTEGER NOT NULL REFERENCES log (number),
            post  TEXT NOT NULL,
            PRIMARY KEY (entry, post)
        ) WITHOUT ROWID;
    )sql"},
    // While a file comes in, its records refer to a source that is not there yet; each new record then has
    // SQLite look for posts that wait for it, and without this index that was a walk through all of them.
    Step{3, "CREATE INDEX post_version ON post (version);"
            "ALTER TABLE check_run ADD COLUMN house TEXT REFERENCES pack (sha256);"},
    // A page of a filtered list of a million posts comes out of one index, without sorting.
    Step{4, R"sql(
        DROP INDEX post_worst;
        DROP INDEX post_published;
        DROP INDEX post_creator;
        DROP INDEX post_verdict;
        DROP INDEX post_status;
        DROP INDEX post_platform;
        CREATE INDEX post_worst ON post (worst, published, id, verdict, status, platform, law, creator);
        CREATE INDEX post_published ON post (published, id, verdict, status, platform, law, creator, worst);
        CREATE INDEX post_creator ON post (creator, id);
        CREATE INDEX post_verdict ON post (verdict, worst, published, id);
        CREATE INDEX post_status ON post (status, worst, published, id);
        CREATE INDEX post_platform ON post (platform, worst, published, id);
    )sql"},
    // post.worst leaves out what was dismissed: the review, made again after the steps, sees to it.
    Step{5, ""}};

Error tooNew(const Database& database) {
    return database.failure(ErrorCode::UnknownFormat,
                            {"Ce dossier a été enregistré par une version plus récente de Vigie.",
                             "This dossier was saved by a newer version of Vigie."},
                            {"Mettez Vigie à jour pour l’ouvrir.", "Update Vigie to open it."});
}

Error cannotReplace(const std::string& path, Language language) {
    const Bilingual message = {
        "Ce dossier d’une version antérieure n’a pas pu être mis à niveau\u00A0; il est tel "
        "qu’avant.",
        "This dossier of an earlier version could not be brought up to date; it is as it "
        "was."};
    Where where;
    where.file = path;
    return {ErrorCode::CannotWrite, message.in(language), where, {}};
}

void setVersion(Sql& sql) {
    sql.runScript("PRAGMA application_id = " + std::to_string(applicationId) +
                  "; PRAGMA user_version = " + std::to_string(schemaVersion) + ";");
}

Result<void> runSteps(Database& database, std::int64_t from) {
    return database.write<void>([from](Sql& sql) -> Result<void> {
        for (const Step& step : steps)
            if (step.version > from)
                sql.runScript(step.script);
        setVersion(sql);
        rebuildPosts(sql);
        rebuildReview(sql);
        return {};
    });
}

/// Opens the copy, brings it up to date and closes it, so that nothing of it is left in a side file.
Result<void> migrateCopy(const std::string& copy, Language language) {
    auto database = Database::open(copy, Database::Access::ReadWrite, language);
    if (!database)
        return tl::unexpected(database.error());
    return schemaOf(*database).and_then(
        [&](const SchemaState& state) { return runSteps(*database, state.version); });
}

Result<void> copyDossier(const std::string& path, const std::string& copy, Language language) {
    const auto database = Database::open(path, Database::Access::ReadWrite, language);
    return database ? database->copyTo(copy) : tl::unexpected(database.error());
}

} // namespace

Error notADossier(const Database& database) {
    return database.failure(ErrorCode::UnknownFormat, no_dossier::message, no_dossier::hint);
}

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
    setVersion(sql);
}

Result<void> migrate(const std::string& path, Language language) {
    namespace fs = std::filesystem;
    const std::string copy = path + ".migration";
    std::error_code problem;
    removeDossierFiles(copy); // of a program that was killed
    auto done = copyDossier(path, copy, language).and_then([&] { return migrateCopy(copy, language); });
    if (done)
        fs::permissions(copy, fs::status(path, problem).permissions(), problem);
    if (done)
        fs::rename(copy, path, problem);
    if (done && problem)
        done = tl::unexpected(cannotReplace(path, language));
    if (!done)
        fs::remove(copy, problem);
    return done;
}

} // namespace vigie
