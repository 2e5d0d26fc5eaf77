// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interruption.h"

#include "core/base/output_file.h"

#include <pthread.h>

#include <csignal>
#include <mutex>
#include <optional>
#include <thread>

namespace vigie {
namespace {

/// But for those that this program was started to ignore, as by nohup.
sigset_t signalsToEnd() {
    sigset_t signals;
    sigemptyset(&signals);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        struct sigaction present {};
        if (sigaction(signal, nullptr, &present) == 0 && present.sa_handler != SIG_IGN)
            sigaddset(&signals, signal);
    }
    return signals;
}

/// The work that is asked to stop first.
std::mutex mutex;
std::optional<std::stop_source> stoppable;

bool stopsTheWork() {
    const std::lock_guard lock(mutex);
    return stoppable && stoppable->request_stop(); // false where it was asked already
}

/// A thread of its own may do what a signal handler may not.
void waitAndEnd(sigset_t signals) {
    int signal = 0;
    do {
        if (sigwait(&signals, &signal) != 0)
            return;
    } while (stopsTheWork());
    OutputFile::abandonAll();
    std::signal(signal, SIG_DFL);
    pthread_sigmask(SIG_UNBLOCK, &signals, nullptr);
    std::raise(signal);
}

} // namespace

void cleanUpWhenInterrupted() {
    const sigset_t signals = signalsToEnd();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr); // inherited by all threads to come
    std::thread(waitAndEnd, signals).detach();
}

StopWhenInterrupted::StopWhenInterrupted(const std::stop_source& work) {
    const std::lock_guard lock(mutex);
    stoppable = work;
}

StopWhenInterrupted::~StopWhenInterrupted() {
    const std::lock_guard lock(mutex);
    stoppable.reset();
}

} // namespace vigie
