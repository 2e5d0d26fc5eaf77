// SPDX-License-Identifier: GPL-3.0-or-later
// Work with values in and a value out, on a worker thread.
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QtConcurrentRun>
#include <stop_token>
#include <utility>

namespace vigie {

/// Never those of QThreadPool::globalInstance(): Qt paints with them, and a window whose threads are all busy
/// stands still until one of them is done. Ends with the application. To be called on its thread.
QThreadPool* backgroundThreads();

/// Calls `done` with what `work` gives, on the thread of `context`, unless a stop is asked for or `context`
/// is gone by then. `work` must not throw, nor touch what may be gone.
template <typename Work, typename Done>
void inBackground(QObject* context, const std::stop_token& stop, Work work, Done done) {
    using Value = std::invoke_result_t<Work>;
    auto* watcher = new QFutureWatcher<Value>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, stop, done = std::move(done)] {
                         watcher->deleteLater();
                         if (!stop.stop_requested())
                             done(watcher->future().takeResult());
                     });
    watcher->setFuture(QtConcurrent::run(backgroundThreads(), std::move(work)));
}

} // namespace vigie
