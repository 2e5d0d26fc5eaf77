// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/in_background.h"

#include <QCoreApplication>
#include <QPointer>

namespace vigie {

QThreadPool* backgroundThreads() {
    static QPointer<QThreadPool> threads;
    if (!threads)
        threads = new QThreadPool(QCoreApplication::instance());
    return threads;
}

} // namespace vigie
