// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/recent_dossiers.h"

#include "app/settings/untitled.h"

#include <QFile>
#include <QFileInfo>
#include <QSettings>

namespace vigie {
namespace {

const QString key = QStringLiteral("dossier/recent");
constexpr qsizetype dossiersKept = 8;

} // namespace

QStringList recentDossiers() {
    QStringList paths = rememberedDossiers();
    paths.removeIf([](const QString& path) { return !QFile::exists(path); });
    return paths;
}

QStringList rememberedDossiers() {
    QStringList paths = QSettings().value(key).toStringList() + untitledDossiers();
    paths.removeDuplicates();
    paths.removeIf([](const QString& path) { return isUntitled(path) && !QFile::exists(path); });
    return paths;
}

void rememberDossier(const QString& path) {
    const QString whole = QFileInfo(path).absoluteFilePath(); // found from any folder
    QStringList paths = rememberedDossiers();
    paths.removeAll(whole);
    paths.prepend(whole);
    QSettings().setValue(key, paths.mid(0, dossiersKept));
}

void forgetDossiers() {
    QSettings().remove(key);
}

} // namespace vigie
