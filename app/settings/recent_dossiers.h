// SPDX-License-Identifier: GPL-3.0-or-later
// The dossiers that the user worked on lately.
#pragma once

#include <QStringList>

namespace vigie {

/// Those that are still there, untitled ones among them, the last one first.
QStringList recentDossiers();
/// The same, with named ones that are there no more.
QStringList rememberedDossiers();
void rememberDossier(const QString& path);
/// Untitled ones stay: nothing else leads to them.
void forgetDossiers();

} // namespace vigie
