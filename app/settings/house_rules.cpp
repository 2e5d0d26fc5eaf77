// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/house_rules.h"

#include "app/text/qt_text.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace vigie {
namespace {

QDir folder() {
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/house"));
}

QString file() {
    return folder().filePath(QStringLiteral("house.yaml"));
}

/// Beside the folder, so that the loader does not take it along.
QString leftFile() {
    return folder().path() + QStringLiteral("-left.yaml");
}

QString textOf(const QString& path) {
    QFile kept(path);
    return kept.open(QIODevice::ReadOnly) ? QString::fromUtf8(kept.readAll()) : QString();
}

} // namespace

QString houseRulesInUse() {
    return textOf(file());
}

QString houseRulesLeft() {
    return textOf(leftFile());
}

QString houseFolder() {
    return QFile::exists(file()) ? folder().path() : QString();
}

Result<void> useHouseRules(const QString& yaml) {
    QDir().mkpath(folder().path());
    QSaveFile kept(file());
    if (kept.open(QIODevice::WriteOnly) && kept.write(yaml.toUtf8()) >= 0 && kept.commit())
        return {};
    Error error{ErrorCode::CannotWrite, toUtf8(kept.errorString()), {}, {}};
    error.where.file = toUtf8(file());
    return tl::unexpected(error);
}

void leaveHouseRules() {
    if (!QFile::exists(file()))
        return;
    QFile::remove(leftFile());
    QFile::rename(file(), leftFile());
}

} // namespace vigie
