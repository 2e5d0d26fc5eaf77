// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/check_job.h"

#include "core/engine/batch.h"

#include <chrono>
#include <filesystem>
#include <utility>

namespace vigie {
namespace {

using Clock = std::chrono::steady_clock;
constexpr std::chrono::milliseconds batchTime(50);
constexpr qsizetype batchSize = 200;

/// True at most once in every batchTime.
class Pace {
public:
    bool isDue() {
        const auto now = Clock::now();
        if (now - m_last < batchTime)
            return false;
        m_last = now;
        return true;
    }

private:
    Clock::time_point m_last = Clock::now();
};

struct Listener {
    std::function<void(QList<ReviewPostPtr>)> checked;
    std::function<void(std::vector<Error>)> problemsFound;
    std::function<void(CheckProgress)> progressed;
};

/// The files of one run as a single row of posts. Lives on the worker thread.
class Reading {
public:
    Reading(const CheckInput& input, PostOpener opener, const Listener& listener)
        : m_language(input.language), m_mappings(input.mappings), m_opener(std::move(opener)), m_listener(listener) {
        for (const std::string& path : input.paths)
            addFiles(path);
        for (const std::string& file : m_files)
            m_progress.bytesTotal += sizeOf(file);
    }

    std::optional<Post> next() {
        while (m_reader || openNext()) {
            std::optional<Post> post = m_reader->next();
            tell();
            if (post) {
                ++m_progress.posts;
                return post;
            }
            closeReader();
        }
        return {};
    }

    /// What was read, also of a file that was left in the middle.
    std::vector<ImportSummary> finish() {
        closeReader();
        flushProblems();
        m_listener.progressed(m_progress);
        return std::move(m_sources);
    }

private:
    void addFiles(const std::string& path) {
        auto files = postFiles(path, m_language);
        if (files)
            m_files.insert(m_files.end(), files->begin(), files->end());
        else
            m_problems.push_back(std::move(files.error()));
    }

    static std::size_t sizeOf(const std::string& file) {
        std::error_code error;
        const auto size = std::filesystem::file_size(file, error);
        return error ? 0 : size;
    }

    bool openNext() {
        while (m_nextFile < m_files.size()) {
            const std::string& file = m_files[m_nextFile++];
            auto reader = m_opener(
                file, [this](const Error& error) { m_problems.push_back(error); }, m_language, m_mappings);
            if (reader) {
                m_reader = std::move(*reader);
                return true;
            }
            m_problems.push_back(std::move(reader.error()));
        }
        return false;
    }

    void closeReader() {
        if (!m_reader)
            return;
        m_bytesOfClosed += m_reader->bytesRead();
        m_progress.bytesRead = m_bytesOfClosed;
        m_sources.push_back(m_reader->summary());
        m_reader.reset();
    }

    void tell() {
        if (!m_pace.isDue())
            return;
        m_progress.bytesRead = m_bytesOfClosed + m_reader->bytesRead();
        m_listener.progressed(m_progress);
        flushProblems();
    }

    void flushProblems() {
        if (!m_problems.empty())
            m_listener.problemsFound(std::exchange(m_problems, {}));
    }

    Language m_language;
    const std::vector<ColumnMapping>& m_mappings;
    PostOpener m_opener;
    const Listener& m_listener;
    std::vector<std::string> m_files;
    std::size_t m_nextFile = 0;
    std::unique_ptr<PostReader> m_reader;
    std::size_t m_bytesOfClosed = 0;
    std::vector<Error> m_problems;
    std::vector<ImportSummary> m_sources;
    CheckProgress m_progress;
    Pace m_pace;
};

/// Collects results, and hands them on before a person would notice the wait.
class Collecting {
public:
    explicit Collecting(const Listener& listener) : m_listener(listener) {}

    void add(CheckedPost post) {
        m_batch.push_back(makeReviewPost(std::move(post)));
        if (m_batch.size() >= batchSize || m_pace.isDue())
            flush();
    }

    void flush() {
        if (!m_batch.isEmpty())
            m_listener.checked(std::exchange(m_batch, {}));
    }

private:
    const Listener& m_listener;
    QList<ReviewPostPtr> m_batch;
    Pace m_pace;
};

CheckOutcome run(const CheckInput& input, const PostOpener& opener, const Listener& listener,
                 const std::stop_token& stop) {
    Reading reading(input, opener, listener);
    Collecting collecting(listener);
    try {
        checkAll(
            *input.checker, [&] { return reading.next(); },
            [&](CheckedPost post) { collecting.add(std::move(post)); }, 0, stop);
    } catch (const std::exception& failure) { // memory that ran out, most likely: what was checked stays
        listener.problemsFound({{ErrorCode::CannotRead, failure.what(), {}, {}}});
    }
    collecting.flush();
    return {reading.finish(), stop.stop_requested()};
}

} // namespace

CheckJob::CheckJob(CheckInput input, PostOpener opener, QObject* parent)
    : QObject(parent), m_input(std::move(input)), m_opener(std::move(opener)) {}

CheckJob::~CheckJob() = default;

void CheckJob::start() {
    Q_ASSERT(!m_worker.joinable());
    m_isRunning = true;
    m_worker = std::jthread([this](const std::stop_token& stop) {
        const Listener listener = {
            [this](QList<ReviewPostPtr> posts) { post([this, posts] { Q_EMIT checked(posts); }); },
            [this](std::vector<Error> problems) {
                post([this, problems] { Q_EMIT problemsFound(problems); });
            },
            [this](CheckProgress progress) { post([this, progress] { Q_EMIT progressed(progress); }); },
        };
        const CheckOutcome outcome = run(m_input, m_opener, listener, stop);
        post([this, outcome] { finish(outcome); });
    });
}

void CheckJob::cancel() {
    m_worker.request_stop();
}

void CheckJob::post(std::function<void()> action) {
    QMetaObject::invokeMethod(this, std::move(action), Qt::QueuedConnection);
}

void CheckJob::finish(const CheckOutcome& outcome) {
    m_isRunning = false;
    Q_EMIT finished(outcome);
}

} // namespace vigie
