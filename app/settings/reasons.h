// SPDX-License-Identifier: GPL-3.0-or-later
// The reasons for which the user dismissed findings lately.
#pragma once

#include <QStringList>

namespace vigie {

QStringList recentReasons(); ///< the last one first
void rememberReason(const QString& reason);

} // namespace vigie
