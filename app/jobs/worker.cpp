// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/worker.h"

namespace vigie {

Worker::Worker() : m_thread([this](const std::stop_token& stop) { work(stop); }) {}

Worker::~Worker() = default;

void Worker::give(Piece piece) {
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back(std::move(piece));
    }
    m_given.notify_one();
}

void Worker::work(const std::stop_token& stop) {
    while (true) {
        Piece piece;
        {
            std::unique_lock lock(m_mutex);
            if (!m_given.wait(lock, stop, [this] { return !m_waiting.empty(); }))
                return;
            piece = std::move(m_waiting.front());
            m_waiting.pop_front();
        }
        piece();
    }
}

} // namespace vigie
