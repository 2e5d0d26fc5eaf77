// SPDX-License-Identifier: GPL-3.0-or-later
// Days of the core and of Qt, and how fields show them.
#pragma once

#include "core/base/date.h"

#include <QDate>
#include <QString>

namespace vigie {

/// As wording::day() says a day.
inline const QString dayFormat = QStringLiteral("dd/MM/yyyy");

inline QDate toQDate(Date day) {
    return QDate(static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
                 static_cast<int>(static_cast<unsigned>(day.day())));
}

inline Date toDate(const QDate& day) {
    return std::chrono::year(day.year()) / day.month() / day.day();
}

} // namespace vigie
