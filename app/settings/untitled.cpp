// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/untitled.h"

#include "app/settings/saved_wishes.h"
#include "core/store/dossier_files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace vigie {
namespace {

QDir folder() {
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                QStringLiteral("/untitled"));
}

} // namespace

QString newUntitledPath() {
    const QDir place = folder();
    QDir().mkpath(place.path());
    for (int number = 1;; ++number) {
        const QString path = place.filePath(QStringLiteral("%1.vigie").arg(number));
        if (!QFile::exists(path)) {
            forgetWishes(path); // of one that was removed by other means
            return path;
        }
    }
}

QStringList untitledDossiers() {
    QStringList paths;
    const QFileInfoList files = folder().entryInfoList({QStringLiteral("*.vigie")}, QDir::Files, QDir::Time);
    for (const QFileInfo& file : files)
        paths += file.filePath();
    return paths;
}

bool isUntitled(const QString& path) {
    return QFileInfo(path).absoluteDir() == folder();
}

void removeDossier(const QString& path) {
    removeDossierFiles(QFile::encodeName(path).toStdString());
    forgetWishes(path);
}

} // namespace vigie
