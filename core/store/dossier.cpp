// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dossier.h"

#include "core/store/check_run.h"
#include "core/store/migrations.h"
#include "core/store/random_key.h"
#include "core/store/source_store.h"

#include <filesystem>

namespace vigie {
namespace {

Error failure(ErrorCode code, const std::string& path, const Bilingual& message, const Bilingual& hint,
              Language language) {
    Where where;
    where.file = path;
    return {code, message.in(language), where, hint.in(language)};
}

Error missing(const std::string& path, Language language) {
    return failure(ErrorCode::CannotRead, path, {"Ce dossier n’existe pas.", "This dossier does not exist."},
                   {}, language);
}

Error inUse(const std::string& path, const LockHolder& holder, Language language) {
    const auto since = parseInstant(holder.since);
    const std::string day = since ? toString(*since) : holder.since;
    return failure(
        ErrorCode::InUse, path,
        {"Ce dossier est ouvert ailleurs\u00A0: par " + holder.who + " sur " + holder.host + ", depuis " +
             day + ".",
         "This dossier is open elsewhere: by " + holder.who + " on " + holder.host + ", since " + day + "."},
        {"Fermez-le là-bas, ou ouvrez-le ici en lecture seule.",
         "Close it there, or open it here for reading only."},
        language);
}

Error notWritable(const std::string& path, Language language) {
    return failure(
        ErrorCode::CannotWrite, path,
        {"On ne peut pas écrire à cet emplacement.", "This place cannot be written to."},
        {"Choisissez un dossier du disque où vous pouvez écrire.", "Choose a folder where you can write."},
        language);
}

Error stopped(const std::string& path, Language language) {
    return failure(ErrorCode::CannotWrite, path,
                   {"Interrompu\u00A0: le dossier est tel qu’avant.", "Stopped: the dossier is as it was."},
                   {}, language);
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

Result<OpenedFile> openFile(const std::string& path, Database::Access access, Language language) {
    auto database = Database::open(path, access, language);
    if (!database)
        return tl::unexpected(database.error());
    const auto state = schemaOf(*database);
    if (!state)
        return tl::unexpected(state.error());
    return OpenedFile(*std::move(database), *state);
}

/// Opens the file with the present schema, after a migration if it has to be.
Result<OpenedFile> openCurrent(const std::string& path, const DossierOptions& options, bool isLocked) {
    const auto access = isLocked ? Database::Access::ReadWrite : Database::Access::ReadOnly;
    {
        auto opened = openFile(path, access, options.language);
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
    return openFile(path, access, options.language);
}

} // namespace

Dossier::Dossier(Database database, std::optional<DossierLock> lock, DossierOptions options)
    : m_database(std::move(database)), m_lock(std::move(lock)), m_options(std::move(options)) {}

Author Dossier::author() const {
    return {m_options.who, toString(m_options.clock())};
}

Result<Dossier> Dossier::open(const std::string& path, DossierOptions options) {
    std::error_code ignored;
    if (options.access != DossierAccess::Make && !std::filesystem::exists(path, ignored))
        return tl::unexpected(missing(path, options.language));
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
    if (database->second.isEmpty) {
        const auto made = dossier.make();
        if (!made)
            return tl::unexpected(made.error());
    }
    return dossier;
}

Result<void> Dossier::make() {
    return m_database.write<void>([this](Sql& sql) -> Result<void> {
        makeSchema(sql);
        append(sql, author(), entry_kind::created,
               toJson(CreatedDetails{randomKey(), m_options.programVersion}));
        return {};
    });
}

Error Dossier::purged() const {
    return failure(ErrorCode::CannotWrite, path(),
                   {"Ce dossier a été purgé\u00A0: rien ne peut plus y entrer.",
                    "This dossier was purged: nothing can be added any more."},
                   {}, m_options.language);
}

Result<ImportOutcome> Dossier::import(PostReader& reader, const std::vector<Error>& problems,
                                      const WorkOptions& options) {
    return m_database.write<ImportOutcome>([&](Sql& sql) -> Result<ImportOutcome> {
        if (purgeOf(sql))
            return tl::unexpected(purged());
        const std::int64_t source = sql.number("SELECT max(id) FROM source").value_or(0) + 1;
        PostAdder adder(sql, source);
        std::size_t posts = 0;
        while (const auto post = reader.next()) {
            if (options.stop.stop_requested())
                return tl::unexpected(stopped(path(), m_options.language));
            adder.add(*post);
            options.progress(++posts);
        }
        adder.finish();
        const ImportOutcome outcome{reader.summary(), adder.counts()};
        if (outcome.posts.isNothing())
            return outcome;
        const std::string key = randomKey();
        const Author importer = author();
        addSource(sql, {source, key, importer.time, outcome.summary}, problems);
        append(
            sql, importer, entry_kind::import,
            toJson(ImportDetails{key, outcome.summary, outcome.posts, adder.digest(), digestOf(problems)}));
        return outcome;
    });
}

Result<CheckedPosts> Dossier::check(const Checker& checker, const WorkOptions& options) {
    return m_database.write<CheckedPosts>([&](Sql& sql) { return checkIn(sql, checker, options); });
}

Result<CheckedPosts> Dossier::checkIn(Sql& sql, const Checker& checker, const WorkOptions& options) {
    const CheckBasis basis{checker, m_options.programVersion};
    if (purgeOf(sql) || !needsCheck(sql, basis))
        return CheckedPosts{};
    const CheckedPosts done = checkPosts(sql, basis, options);
    if (options.stop.stop_requested())
        return tl::unexpected(stopped(path(), m_options.language));
    const RulePack& pack = checker.pack();
    append(sql, author(), entry_kind::check,
           toJson(CheckDetails{pack.sha256, m_options.programVersion, toString(checker.asOf()), done,
                               pack.house ? pack.house->sha256 : ""}));
    return done;
}

Result<MergeOutcome> Dossier::merge(const Dossier& other, const WorkOptions& options) {
    return m_database.write<MergeOutcome>([&](Sql& sql) -> Result<MergeOutcome> {
        if (purgeOf(sql))
            return tl::unexpected(purged());
        auto outcome = vigie::merge(sql, other.database(), author());
        if (!outcome || outcome->entries == 0 || !lastRun(sql))
            return outcome;
        const auto checked = storedCheckerIn(sql).and_then(
            [&](const Checker& checker) { return checkIn(sql, checker, options); });
        return checked ? outcome : tl::unexpected(checked.error());
    });
}

Result<Checker> Dossier::storedChecker(const std::shared_ptr<const RulePack>& atHand) const {
    return m_database.read<Checker>([&](Sql& sql) { return storedCheckerIn(sql, atHand); });
}

Result<Checker> Dossier::storedCheckerIn(Sql& sql, const std::shared_ptr<const RulePack>& atHand) const {
    if (const auto run = lastRun(sql))
        return checkerOf(sql, *run, m_options.language, atHand);
    return tl::unexpected(
        failure(ErrorCode::CannotRead, path(),
                {"Ce dossier n’a pas encore été contrôlé.", "This dossier has not been checked yet."}, {},
                m_options.language));
}

Result<bool> Dossier::isChecked(const Checker& checker) const {
    return m_database.read<bool>([&](Sql& sql) -> Result<bool> {
        return purgeOf(sql) || !needsCheck(sql, {checker, m_options.programVersion});
    });
}

Result<Overview> Dossier::overview() const {
    return m_database.read<Overview>([](Sql& sql) -> Result<Overview> {
        Overview out;
        sql.each("SELECT count(*), sum(findings), max(worst) FROM post", {}, [&](const SqlRow& row) {
            out.posts = row.size(0);
            out.findings = row.size(1);
            out.worst = severityOfRank(row.number(2));
        });
        return out;
    });
}

Result<std::vector<ImportedFile>> Dossier::sources() const {
    return m_database.read<std::vector<ImportedFile>>([](Sql& sql) -> Result<std::vector<ImportedFile>> {
        std::vector<ImportedFile> files;
        eachSource(sql, [&](const StoredSource& source) {
            files.push_back({source.summary, problemsOf(sql, source)});
        });
        return files;
    });
}

} // namespace vigie
