// SPDX-License-Identifier: GPL-3.0-or-later
// The dossiers that the user worked on lately.
#pragma once

#include <QStringList>

namespace vigie {

/// Those that are still there, untitled ones among them, the last one first.
QStringList recentDossiers();
void rememberDossier(const QString& path);

} // namespace vigie
