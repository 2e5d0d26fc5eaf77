// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interruption.h"

#include "core/base/output_file.h"

#include <pthread.h>
#include <unistd.h>

#include <csignal>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

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

struct Stoppable {
    std::stop_source work; ///< is asked to stop first
    std::function<void()> lastly;
};
std::mutex mutex;
std::optional<Stoppable> stoppable;

bool stopsTheWork() {
    const std::lock_guard lock(mutex);
    return stoppable && stoppable->work.request_stop(); // false where it was asked already
}

void removeWhatIsUnfinished() {
    OutputFile::abandonAll();
    const std::lock_guard lock(mutex);
    if (stoppable && stoppable->lastly)
        stoppable->lastly();
}

volatile std::sig_atomic_t isReaderGone = 0;

/// SIGPIPE comes to the thread that writes: handed on to the one that waits.
void tellOfLostReader(int) {
    isReaderGone = 1;
    ::kill(::getpid(), SIGHUP);
}

/// A thread of its own may do what a signal handler may not.
void waitAndEnd(sigset_t signals) {
    int signal = 0;
    do {
        if (sigwait(&signals, &signal) != 0)
            return;
    } while (stopsTheWork());
    removeWhatIsUnfinished();
    if (isReaderGone)
        signal = SIGPIPE;
    std::signal(signal, SIG_DFL);
    pthread_sigmask(SIG_UNBLOCK, &signals, nullptr);
    std::raise(signal);
}

} // namespace

void cleanUpWhenInterrupted() {
    const sigset_t signals = signalsToEnd();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr); // inherited by all threads to come
    if (sigismember(&signals, SIGHUP) == 1)
        std::signal(SIGPIPE, tellOfLostReader);
    std::thread(waitAndEnd, signals).detach();
}

StopWhenInterrupted::StopWhenInterrupted(const std::stop_source& work, std::function<void()> lastly) {
    const std::lock_guard lock(mutex);
    stoppable = Stoppable{work, std::move(lastly)};
}

StopWhenInterrupted::~StopWhenInterrupted() {
    const std::lock_guard lock(mutex);
    stoppable.reset();
}

} // namespace vigie
