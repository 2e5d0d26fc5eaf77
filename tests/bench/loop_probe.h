// SPDX-License-Identifier: GPL-3.0-or-later
// How long the event loop is busy without a look at what comes in.
#pragma once

#include <time.h>

#include <QAbstractEventDispatcher>
#include <QElapsedTimer>
#include <QObject>
#include <algorithm>

namespace vigie {

/// From one wait of the loop to the next: by the clock, and what this thread worked in that time (a busy
/// machine takes the processor away).
class LoopProbe final : public QObject {
    Q_OBJECT

public:
    LoopProbe() {
        const auto* dispatcher = QAbstractEventDispatcher::instance();
        connect(dispatcher, &QAbstractEventDispatcher::awake, this, &LoopProbe::begin, Qt::DirectConnection);
        connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, &LoopProbe::end,
                Qt::DirectConnection);
        begin();
    }

    double longest() const { return m_longest; }             ///< ms
    double longestAtWork() const { return m_longestAtWork; } ///< ms

private:
    static double workTime() {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    }
    void begin() {
        m_clock.start();
        m_work = workTime();
    }
    void end() {
        m_longest = std::max(m_longest, static_cast<double>(m_clock.nsecsElapsed()) / 1e6);
        m_longestAtWork = std::max(m_longestAtWork, workTime() - m_work);
        begin();
    }

    QElapsedTimer m_clock;
    double m_work = 0;
    double m_longest = 0;
    double m_longestAtWork = 0;
};

} // namespace vigie
