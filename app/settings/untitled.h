// SPDX-License-Identifier: GPL-3.0-or-later
// Dossiers that have no name yet. They are kept in the program's own data folder until they are saved
// elsewhere or thrown away.
#pragma once

#include <QString>
#include <QStringList>

namespace vigie {

/// A file of that folder which is not there yet, and for which nothing was chosen; the folder is made.
QString newUntitledPath();
/// Those that are there, the last one that was worked on first.
QStringList untitledDossiers();
bool isUntitled(const QString& path);

/// Removes a dossier with what SQLite and the lock keep beside it, and what was chosen for its reports.
void removeDossier(const QString& path);

} // namespace vigie
