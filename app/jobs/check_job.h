// SPDX-License-Identifier: GPL-3.0-or-later
// Reads and checks files on a worker thread: values in, values out in small batches, progress, cancel.
#pragma once

#include "app/models/review_post.h"
#include "core/engine/checker.h"
#include "core/import/post_reader.h"

#include <QList>
#include <QObject>
#include <functional>
#include <memory>
#include <string>
#include <thread>
#include <vector>

namespace vigie {

struct CheckInput {
    std::vector<std::string> paths; ///< files and folders
    std::shared_ptr<const Checker> checker;
    Language language = Language::French;
    std::vector<ColumnMapping> mappings = {}; ///< of tables that they may hold
};

struct CheckProgress {
    std::size_t bytesRead = 0;
    std::size_t bytesTotal = 0;
    std::size_t posts = 0; ///< read so far
};

struct CheckOutcome {
    std::vector<ImportSummary> sources; ///< of the files that could be opened
    bool wasCancelled = false;
};

/// How a file is opened; openPosts unless a test gives something else. Called on the worker.
using PostOpener =
    std::function<Result<std::unique_ptr<PostReader>>(const std::string&, ProblemSink, Language,
                                                      const std::vector<ColumnMapping>&)>;

/// One run. All signals come on the thread that the job lives in; after its destruction none comes any more.
/// Destroying a job that runs cancels it and waits for the worker, which stops between two posts.
/// Tested by tst_check_job.cpp.
class CheckJob final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CheckJob)

public:
    explicit CheckJob(CheckInput input, PostOpener opener = openPosts, QObject* parent = nullptr);
    ~CheckJob() override;

    void start();  ///< REQUIRES: not started before
    void cancel(); ///< finished() follows
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void checked(const QList<vigie::ReviewPostPtr>& posts); ///< in the order of the files
    void problemsFound(const std::vector<vigie::Error>& problems);
    void progressed(const vigie::CheckProgress& progress);
    void finished(const vigie::CheckOutcome& outcome); ///< last of all

private:
    /// Runs `action` on the thread of this object, unless it is gone by then.
    void post(std::function<void()> action);
    void finish(const CheckOutcome& outcome);

    CheckInput m_input;
    PostOpener m_opener;
    bool m_isRunning = false;
    std::jthread m_worker; ///< last, so that it is joined before the rest goes
};

} // namespace vigie
