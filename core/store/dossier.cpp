// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dossier.h"

#include "core/import/file_names.h"
#include "core/store/check_run.h"
#include "core/store/random_key.h"
#include "core/store/source_store.h"

namespace vigie {
namespace {

Error stopped(const Database& database) {
    return database.failure(ErrorCode::CannotWrite, {"Interrompu\u00A0: cette étape n’a pas été enregistrée.",
                                                     "Stopped: this step was not saved."});
}

/// What the log tells of each import, by the key of its source; nothing of those that were purged.
std::map<std::string, ImportDetails> importsInLog(Sql& sql) {
    std::map<std::string, ImportDetails> imports;
    sql.each("SELECT details FROM log WHERE kind = 'import'", {}, [&](const SqlRow& row) {
        if (auto details = importFromJson(row.text(0)))
            imports.emplace(details->source, *std::move(details));
    });
    return imports;
}

/// By the names of the files, as the log may have them.
Doubles named(Sql& sql, const std::map<std::int64_t, std::size_t>& bySource, const std::string& ownFile) {
    Doubles doubles;
    for (const auto& [source, records] : bySource) {
        const auto file = sql.text("SELECT file FROM source WHERE id = ?", {source});
        doubles[fileNameOf(file.value_or(ownFile))] += records;
    }
    return doubles;
}

} // namespace

Dossier::Dossier(Database database, std::optional<DossierLock> lock, DossierOptions options)
    : m_database(std::move(database)), m_lock(std::move(lock)), m_options(std::move(options)) {}

Author Dossier::author() const {
    return {m_options.who, toString(m_options.clock())};
}

Error Dossier::purged() const {
    return m_database.failure(ErrorCode::CannotWrite,
                              {"Ce dossier a été purgé\u00A0: rien ne peut plus y entrer.",
                               "This dossier was purged: nothing can be added any more."});
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
                return tl::unexpected(stopped(m_database));
            adder.add(*post);
            options.progress(++posts);
        }
        adder.finish();
        const ImportSummary summary = reader.summary();
        const ImportOutcome outcome{summary, adder.counts(), named(sql, adder.doubles(), summary.file)};
        if (outcome.posts.isNothing())
            return outcome;
        const std::string key = randomKey();
        const Author importer = author();
        addSource(sql, {source, key, importer.time, outcome.summary}, problems);
        append(sql, importer, entry_kind::import,
               toJson(ImportDetails{key, FileNames().in(outcome.summary), outcome.posts, adder.digest(),
                                    adder.places(), digestOf(problems), outcome.doubles}));
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
        return tl::unexpected(stopped(m_database));
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
        m_database.failure(ErrorCode::CannotRead, {"Ce dossier n’a pas encore été contrôlé.",
                                                   "This dossier has not been checked yet."}));
}

Result<std::string> Dossier::rulesOfFindings() const {
    return m_database.read<std::string>([](Sql& sql) -> Result<std::string> {
        const auto run = lastRun(sql);
        return run ? run->pack + run->house : std::string();
    });
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
        const auto imports = importsInLog(sql);
        std::vector<ImportedFile> files;
        eachSource(sql, [&](const StoredSource& source) {
            const auto import = imports.find(source.key);
            const ImportDetails told = import == imports.end() ? ImportDetails() : import->second;
            files.push_back({source.summary, problemsOf(sql, source), told.posts, told.doubles});
        });
        return files;
    });
}

} // namespace vigie
