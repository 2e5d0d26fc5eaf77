// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/recent_dossiers.h"

#include "app/settings/untitled.h"

#include <QFile>
#include <QSettings>

namespace vigie {
namespace {

const QString key = QStringLiteral("dossier/recent");
constexpr qsizetype dossiersKept = 8;

} // namespace

QStringList recentDossiers() {
    QStringList paths = QSettings().value(key).toStringList() + untitledDossiers();
    paths.removeDuplicates();
    paths.removeIf([](const QString& path) { return !QFile::exists(path); });
    return paths;
}

void rememberDossier(const QString& path) {
    QStringList paths = recentDossiers();
    paths.removeAll(path);
    paths.prepend(path);
    QSettings().setValue(key, paths.mid(0, dossiersKept));
}

} // namespace vigie
