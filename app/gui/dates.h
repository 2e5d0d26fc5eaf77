// SPDX-License-Identifier: GPL-3.0-or-later
// Days of the core and of Qt.
#pragma once

#include "core/base/date.h"

#include <QDate>

namespace vigie {

inline QDate toQDate(Date day) {
    return QDate(static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
                 static_cast<int>(static_cast<unsigned>(day.day())));
}

inline Date toDate(const QDate& day) {
    return std::chrono::year(day.year()) / day.month() / day.day();
}

} // namespace vigie
