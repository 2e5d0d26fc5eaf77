// SPDX-License-Identifier: GPL-3.0-or-later
// How long the event loop is busy without a look at what comes in.
#pragma once

#include <pthread.h>
#include <time.h>

#include <QObject>
#include <algorithm>
#include <atomic>
#include <chrono>
#include <thread>

namespace vigie {

/// Knocks every millisecond from another thread and takes the time until it is heard: by the clock, and what
/// the thread of the loop worked meanwhile (a busy machine takes the processor away). It does not trust the
/// signals of the dispatcher: with GLib those do not stand around the work.
class LoopProbe final : public QObject {
    Q_OBJECT

public:
    LoopProbe() {
        pthread_getcpuclockid(pthread_self(), &m_workClock);
        m_knocking = std::jthread([this](const std::stop_token& stop) {
            for (; !stop.stop_requested(); std::this_thread::sleep_for(std::chrono::milliseconds(1)))
                if (!m_isWaiting.exchange(true))
                    knock(timeOf(CLOCK_MONOTONIC), timeOf(m_workClock));
        });
    }

    double longest() const { return m_longest; }             ///< ms
    double longestAtWork() const { return m_longestAtWork; } ///< ms

private:
    static double timeOf(clockid_t clock) {
        timespec time{};
        clock_gettime(clock, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    }

    void knock(double time, double work) {
        QMetaObject::invokeMethod(
            this,
            [this, time, work] {
                m_longest = std::max(m_longest, timeOf(CLOCK_MONOTONIC) - time);
                m_longestAtWork = std::max(m_longestAtWork, timeOf(m_workClock) - work);
                m_isWaiting = false;
            },
            Qt::QueuedConnection);
    }

    clockid_t m_workClock{};
    std::atomic<bool> m_isWaiting = false;
    double m_longest = 0;
    double m_longestAtWork = 0;
    std::jthread m_knocking; ///< last, so that it ends before the rest goes
};

} // namespace vigie
