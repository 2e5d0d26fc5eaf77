// SPDX-License-Identifier: GPL-3.0-or-later
// A thread that does one piece of work after the other.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace vigie {

/// Pieces may be given from any thread, and must not throw. Its end waits until all that was given is done.
class Worker final {
public:
    using Piece = std::function<void()>;

    Worker();
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;
    ~Worker();

    void give(Piece piece);

private:
    void work(const std::stop_token& stop);

    std::mutex m_mutex;
    std::condition_variable_any m_given;
    std::deque<Piece> m_waiting;
    std::jthread m_thread; ///< last, so that it ends before the rest goes
};

} // namespace vigie
