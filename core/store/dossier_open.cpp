// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a dossier that is about opening it: what may be in the way, the lock, migrations, a new file.
#include "core/base/file_kinds.h"
#include "core/base/wording.h"
#include "core/store/dossier.h"
#include "core/store/migrations.h"
#include "core/store/random_key.h"

#include <filesystem>

namespace vigie {
namespace {

namespace fs = std::filesystem;

Error failure(ErrorCode code, const std::string& path, Language language, const Bilingual& message,
              const Bilingual& hint = {}) {
    Where where;
    where.file = path;
    return {code, message.in(language), where, hint.in(language)};
}

/// Nothing where a file can be made in it, as far as one sees.
std::optional<Bilingual> folderObstacle(const fs::path& folder) {
    std::error_code ignored;
    if (fs::is_directory(folder, ignored) || fs::status(folder, ignored).type() != fs::file_type::not_found)
        return {};
    return Bilingual{"Le répertoire où il doit se trouver n’existe pas.",
                     "The folder that it is to lie in does not exist."};
}

/// What is in the way, or why it is not known whether something is; nothing if all is well so far.
std::optional<Bilingual> obstacleAt(const std::string& path, bool mayBeMissing) {
    std::error_code problem;
    const fs::file_type type = fs::status(path, problem).type();
    if (type == fs::file_type::not_found && !mayBeMissing)
        return Bilingual{"Ce dossier n’existe pas.", "This dossier does not exist."};
    if (type == fs::file_type::not_found)
        return folderObstacle(fs::absolute(path, problem).parent_path());
    if (type == fs::file_type::directory)
        return Bilingual{"C’est un répertoire, pas un dossier Vigie.",
                         "This is a folder, and no Vigie dossier."};
    if (type == fs::file_type::regular)
        return {};
    if (problem == std::errc::permission_denied)
        return Bilingual{"Vous n’avez pas le droit d’entrer dans le répertoire où il se trouve.",
                         "You do not have permission to enter the folder it lies in."};
    return Bilingual{"Ce n’est pas un fichier ordinaire.", "This is not an ordinary file."};
}

/// « : par Léa sur bureau-3, depuis le 1er mars 2025 à 18:05 », as far as the other program has noted it yet.
Bilingual holderWords(const LockHolder& holder) {
    if (holder.who.empty() || holder.since.empty())
        return {".", "."};
    const auto since = parseInstant(holder.since);
    const auto sinceIn = [&](Language language) {
        return since ? Wording(language).dateTime(*since) : holder.since;
    };
    return {"\u00A0: par " + holder.who + " sur " + holder.host + ", depuis le " + sinceIn(Language::French) +
                ".",
            ": by " + holder.who + " on " + holder.host + ", since " + sinceIn(Language::English) + "."};
}

Error inUse(const std::string& path, const LockHolder& holder, Language language) {
    const Bilingual words = holderWords(holder);
    return failure(ErrorCode::InUse, path, language,
                   {"Ce dossier est ouvert ailleurs" + words.fr, "This dossier is open elsewhere" + words.en},
                   {"Fermez-le là-bas, ou ouvrez-le ici en lecture seule.",
                    "Close it there, or open it here for reading only."});
}

Error notWritable(const std::string& path, Language language) {
    return failure(
        ErrorCode::CannotWrite, path, language,
        {"On ne peut pas écrire à cet emplacement.", "This place cannot be written to."},
        {"Choisissez un dossier du disque où vous pouvez écrire.", "Choose a folder where you can write."});
}

Result<DossierLock> takeLock(const std::string& path, const DossierOptions& options) {
    auto taken = DossierLock::take(path, options.who, toString(options.clock()));
    if (const auto* holder = std::get_if<LockHolder>(&taken))
        return tl::unexpected(inUse(path, *holder, options.language));
    if (std::holds_alternative<DossierLock::NotPossible>(taken))
        return tl::unexpected(notWritable(path, options.language));
    return std::get<DossierLock>(std::move(taken));
}

using OpenedFile = std::pair<Database, SchemaState>;

/// A file that is none of ours stays as it is, to the byte.
Result<OpenedFile> openFile(const std::string& path, const DossierOptions& options, bool isLocked) {
    const auto access = isLocked ? Database::Access::ReadWrite : Database::Access::ReadOnly;
    auto database = Database::open(path, access, options.language);
    if (!database)
        return tl::unexpected(database.error());
    const auto state = schemaOf(*database);
    if (!state)
        return tl::unexpected(state.error());
    if (state->isEmpty && options.access != DossierAccess::Make)
        return tl::unexpected(notADossier(*database));
    if (const auto ready = isLocked ? database->letOthersLook() : Result<void>(); !ready)
        return tl::unexpected(ready.error());
    return OpenedFile(*std::move(database), *state);
}

/// Opens the file with the present schema, after a migration if it has to be.
Result<OpenedFile> openCurrent(const std::string& path, const DossierOptions& options, bool isLocked) {
    {
        auto opened = openFile(path, options, isLocked);
        if (!opened || opened->second.isEmpty || opened->second.version == schemaVersion)
            return opened;
    }
    std::optional<DossierLock> lock;
    if (!isLocked) {
        auto taken = takeLock(path, options);
        if (!taken)
            return tl::unexpected(taken.error());
        lock = *std::move(taken);
    }
    const auto migrated = migrate(path, options.language);
    if (!migrated)
        return tl::unexpected(migrated.error());
    return openFile(path, options, isLocked);
}

/// One dossier has one lock, by whatever link it is reached.
std::string withoutLink(const std::string& path) {
    std::error_code ignored;
    return fs::is_symlink(path, ignored) ? fs::weakly_canonical(path, ignored).string() : path;
}

} // namespace

Result<Dossier> Dossier::open(const std::string& named, DossierOptions options) {
    const std::string path = withoutLink(named);
    if (const auto obstacle = obstacleAt(path, options.access == DossierAccess::Make))
        return tl::unexpected(failure(ErrorCode::CannotRead, path, options.language, *obstacle));
    if (std::error_code unknown; !fs::exists(path, unknown))
        if (const auto fits = mayBearName(file_kind::dossier, path, options.language); !fits)
            return tl::unexpected(fits.error());
    std::optional<DossierLock> lock;
    if (options.access != DossierAccess::Look) {
        auto taken = takeLock(path, options);
        if (!taken)
            return tl::unexpected(taken.error());
        lock = *std::move(taken);
    }
    auto database = openCurrent(path, options, lock.has_value());
    if (!database)
        return tl::unexpected(database.error());
    Dossier dossier(std::move(database->first), std::move(lock), std::move(options));
    const auto made = database->second.isEmpty ? dossier.make() : Result<void>();
    return made ? Result<Dossier>(std::move(dossier)) : tl::unexpected(made.error());
}

Result<void> Dossier::make() {
    return m_database.write<void>([this](Sql& sql) -> Result<void> {
        makeSchema(sql);
        append(sql, author(), entry_kind::created,
               toJson(CreatedDetails{randomKey(), m_options.programVersion}));
        return {};
    });
}

} // namespace vigie
