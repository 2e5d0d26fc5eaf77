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

} // namespace

QString houseRulesInUse() {
    QFile kept(file());
    return kept.open(QIODevice::ReadOnly) ? QString::fromUtf8(kept.readAll()) : QString();
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
    QFile::remove(file());
}

} // namespace vigie
