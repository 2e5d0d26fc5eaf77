// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interruption.h"

#include "core/base/output_file.h"

#include <pthread.h>

#include <csignal>
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

/// A thread of its own may do what a signal handler may not.
void waitAndEnd(sigset_t signals) {
    int signal = 0;
    if (sigwait(&signals, &signal) != 0)
        return;
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

} // namespace vigie
