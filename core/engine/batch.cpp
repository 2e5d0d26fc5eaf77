// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/batch.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <exception>
#include <iterator>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

namespace vigie {
namespace {

constexpr std::size_t postsUnderWayPerJob = 64;
constexpr std::size_t mostAtOnce = 16;

/// Posts go in numbered, assessments come out in the order of their numbers. The thread that gives the posts
/// checks some as well, rather than wait until there is room.
class Batch {
public:
    Batch(const Checker& checker, const std::function<void(CheckedPost)>& sink, unsigned jobs)
        : m_checker(checker), m_sink(sink), m_jobs(jobs), m_limit(postsUnderWayPerJob * jobs) {
        for (unsigned i = 1; i < jobs; ++i)
            m_workers.emplace_back([this] { work(); });
    }

    /// Returns once there is room for one more. False: the batch failed, give no more.
    bool add(Post post) {
        std::unique_lock lock(m_mutex);
        while (m_given - m_emitted >= m_limit && !m_failure) {
            if (m_waiting.empty())
                m_roomMade.wait(lock);
            else
                checkShare(lock);
        }
        if (m_failure)
            return false;
        m_waiting.push_back(std::move(post));
        ++m_given;
        m_workCame.notify_one();
        return true;
    }

    /// No more posts come: returns when all are out. Throws what the sink threw.
    void finish() {
        std::unique_lock lock(m_mutex);
        while (!m_waiting.empty() && !m_failure)
            checkShare(lock);
        lock.unlock();
        close(false);
        m_workers.clear(); // joins
        if (m_failure)
            std::rethrow_exception(m_failure);
    }

    /// What was not begun is dropped.
    ~Batch() { close(true); }

    Batch(const Batch&) = delete;
    Batch& operator=(const Batch&) = delete;

private:
    void close(bool dropWaiting) {
        const std::lock_guard lock(m_mutex);
        m_isClosed = true;
        if (dropWaiting)
            m_waiting.clear();
        m_workCame.notify_all();
    }

    void work() {
        std::unique_lock lock(m_mutex);
        while (true) {
            m_workCame.wait(lock, [this] { return !m_waiting.empty() || m_isClosed; });
            if (m_waiting.empty() || m_failure)
                return;
            checkShare(lock);
        }
    }

    /// Checks some of the posts that wait, and hands out what is next in order.
    void checkShare(std::unique_lock<std::mutex>& lock) {
        const std::size_t first = m_given - m_waiting.size();
        std::vector<Post> share = takeShare();
        lock.unlock();
        std::vector<CheckedPost> checked;
        checked.reserve(share.size());
        for (Post& post : share) {
            Assessment assessment = m_checker.check(post);
            checked.push_back({std::move(post), std::move(assessment)});
        }
        lock.lock();
        m_done.emplace(first, std::move(checked));
        emitReady(lock);
    }

    /// One post if few are waiting, so that it is not held up; several if many are, so that the threads do
    /// not stand in each other's way.
    std::vector<Post> takeShare() {
        const std::size_t size = std::clamp<std::size_t>(m_waiting.size() / (2 * m_jobs), 1, mostAtOnce);
        const auto end = m_waiting.begin() + static_cast<std::ptrdiff_t>(size);
        std::vector<Post> share(std::make_move_iterator(m_waiting.begin()), std::make_move_iterator(end));
        m_waiting.erase(m_waiting.begin(), end);
        return share;
    }

    /// One thread at a time hands out what is next in order; the others leave theirs to it.
    void emitReady(std::unique_lock<std::mutex>& lock) {
        if (m_isEmitting)
            return;
        m_isEmitting = true;
        for (auto next = m_done.find(m_emitted); next != m_done.end() && !m_failure;
             next = m_done.find(m_emitted)) {
            std::vector<CheckedPost> share = std::move(next->second);
            m_done.erase(next);
            lock.unlock();
            std::exception_ptr failure;
            try {
                for (CheckedPost& checked : share)
                    m_sink(std::move(checked));
            } catch (...) {
                failure = std::current_exception();
            }
            lock.lock();
            m_failure = failure;
            m_emitted += share.size();
            m_roomMade.notify_one();
        }
        m_isEmitting = false;
    }

    const Checker& m_checker;
    const std::function<void(CheckedPost)>& m_sink;
    const std::size_t m_jobs;
    const std::size_t m_limit;

    std::mutex m_mutex; ///< guards all below
    std::condition_variable m_workCame;
    std::condition_variable m_roomMade;
    std::deque<Post> m_waiting;                             ///< the last ones given
    std::map<std::size_t, std::vector<CheckedPost>> m_done; ///< by number of the first; one before is missing
    std::size_t m_given = 0;
    std::size_t m_emitted = 0;
    bool m_isClosed = false;
    bool m_isEmitting = false;
    std::exception_ptr m_failure;
    std::vector<std::jthread> m_workers; ///< last: they are joined before the rest goes
};

/// One job needs no threads.
void checkHere(const Checker& checker, const std::function<std::optional<Post>()>& next,
               const std::function<void(CheckedPost)>& sink, const std::stop_token& stop) {
    while (!stop.stop_requested()) {
        std::optional<Post> post = next();
        if (!post)
            return;
        Assessment assessment = checker.check(*post);
        sink({std::move(*post), std::move(assessment)});
    }
}

} // namespace

void checkAll(const Checker& checker, const std::function<std::optional<Post>()>& next,
              const std::function<void(CheckedPost)>& sink, unsigned jobs, std::stop_token stop) {
    if (jobs == 0)
        jobs = std::max(1U, std::thread::hardware_concurrency());
    if (jobs == 1) {
        checkHere(checker, next, sink, stop);
        return;
    }
    Batch batch(checker, sink, jobs);
    while (!stop.stop_requested()) {
        std::optional<Post> post = next();
        if (!post || !batch.add(std::move(*post)))
            break;
    }
    if (!stop.stop_requested())
        batch.finish();
}

} // namespace vigie
