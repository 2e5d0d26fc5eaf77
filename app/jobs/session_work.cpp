// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/session_work.h"

#include "app/jobs/look.h"
#include "app/settings/saved_wishes.h"
#include "app/settings/untitled.h"
#include "app/text/qt_text.h"
#include "core/base/file_kinds.h"
#include "core/report/purge_wording.h"

#include <QFile>
#include <QFileInfo>

namespace vigie {
namespace {

bool isForLookingOnly(const Error& error) {
    return error.code == ErrorCode::InUse || error.code == ErrorCode::CannotWrite;
}

/// Nothing can be added to a purged dossier.
OpenedDossier readyToWork(Dossier dossier, Language language) {
    const auto purge = dossier.purgeDone();
    if (!purge || !*purge)
        return {std::move(dossier), {}};
    const Bilingual left = {"Il en reste les empreintes, les règles et le journal.",
                            "Its hashes, its rules and its log are left."};
    Error why{ErrorCode::BadValue, purgeTold(**purge, Wording(language)), {}, left.in(language)};
    return {std::move(dossier), std::move(why), true};
}

} // namespace

Result<OpenedDossier> openDossier(const QString& path, const SessionInput& input) {
    DossierOptions options;
    options.access = isUntitled(path) ? DossierAccess::Make : DossierAccess::Work;
    options.who = input.who;
    options.language = input.language;
    options.programVersion = input.programVersion;
    auto dossier = Dossier::open(toUtf8(path), options);
    if (dossier)
        return readyToWork(*std::move(dossier), input.language);
    if (!isForLookingOnly(dossier.error()))
        return tl::unexpected(dossier.error());
    return lookAt(toUtf8(path), input.language).map([&](Dossier looked) {
        auto opened = readyToWork(std::move(looked), input.language);
        if (!opened.isPurged)
            opened.onlyToLook = dossier.error();
        return opened;
    });
}

QString firstFileOf(const Dossier& dossier) {
    const auto file = dossier.database().read<std::string>([](Sql& sql) -> Result<std::string> {
        return sql.text("SELECT file FROM source ORDER BY id LIMIT 1").value_or("");
    });
    return QFileInfo(toQString(file.value_or(""))).fileName();
}

void closeDossier(std::optional<Dossier>& dossier) {
    if (!dossier)
        return;
    const QString path = toQString(dossier->path());
    const auto overview = dossier->overview();
    const bool isToGo = isUntitled(path) && overview && overview->posts == 0;
    dossier.reset();
    if (isToGo)
        removeDossier(path);
}

Result<void> copyDossier(const Dossier& dossier, const QString& path) {
    if (auto fits = mayBearName(file_kind::dossier, toUtf8(path), dossier.database().language()); !fits)
        return fits;
    const QString beside = path + QStringLiteral(".part");
    QFile::remove(beside);
    if (auto copied = dossier.database().copyTo(toUtf8(beside)); !copied) {
        QFile::remove(beside);
        copied.error().where.file = toUtf8(path); // the name that people know
        return copied;
    }
    removeDossier(path);
    if (QFile::rename(beside, path)) {
        carryWishes(toQString(dossier.path()), path);
        return {};
    }
    Error error{ErrorCode::CannotWrite,
                Bilingual{"Le dossier n’a pas pu être écrit à cet emplacement.",
                          "The dossier could not be written to this place."}
                    .in(dossier.database().language()),
                {},
                {}};
    error.where.file = toUtf8(path);
    return tl::unexpected(error);
}

Result<void> noteNow(Dossier& dossier, const std::vector<ExportDetails>& files) {
    for (const ExportDetails& file : files)
        if (const auto noted = dossier.noteExport(file); !noted)
            return tl::unexpected(noted.error());
    return {};
}

Result<void> noteIn(const QString& path, const std::vector<ExportDetails>& files, const SessionInput& input) {
    if (!QFile::exists(path))
        return {};
    auto opened = openDossier(path, input);
    if (!opened)
        return tl::unexpected(opened.error());
    return opened->onlyToLook ? tl::unexpected(*opened->onlyToLook) : noteNow(opened->dossier, files);
}

Result<DecisionNews> decideNow(Dossier& dossier, const DecisionOrder& order) {
    const auto findings = findingsOf(dossier, order);
    if (!findings)
        return tl::unexpected(findings.error());
    const auto entry = dossier.decide(*findings, order.decision);
    if (!entry)
        return tl::unexpected(entry.error());
    return dossier.actionOf(*entry).map([](const std::optional<LoggedAction>& action) {
        return DecisionNews{DecisionNews::Step::Decided, action.value_or(LoggedAction())};
    });
}

Result<StepOutcome> stepNow(Dossier& dossier, DecisionNews::Step step, ReadingRound reading) {
    const auto entry = step == DecisionNews::Step::Undone ? dossier.undo(reading) : dossier.redo(reading);
    if (!entry)
        return tl::unexpected(entry.error());
    if (!*entry)
        return dossier.database().read<StepOutcome>([&](Sql& sql) -> Result<StepOutcome> {
            return StepOutcome{{}, lastDecider(sql, reading).value_or("")};
        });
    return dossier.actionOf(**entry).map([&](const std::optional<LoggedAction>& action) {
        return StepOutcome{DecisionNews{step, action.value_or(LoggedAction())}, {}};
    });
}

} // namespace vigie
