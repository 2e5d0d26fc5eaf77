// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/reasons.h"

#include <QSettings>

namespace vigie {
namespace {

const QString key = QStringLiteral("review/reasons");
constexpr qsizetype reasonsKept = 8;

} // namespace

QStringList recentReasons() {
    return QSettings().value(key).toStringList();
}

void rememberReason(const QString& reason) {
    QStringList reasons = recentReasons();
    reasons.removeAll(reason);
    reasons.prepend(reason);
    QSettings().setValue(key, reasons.mid(0, reasonsKept));
}

} // namespace vigie
