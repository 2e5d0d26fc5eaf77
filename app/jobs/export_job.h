// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the audit report as PDF on a worker thread.
#pragma once

#include "app/models/review_post.h"
#include "core/engine/checker.h"
#include "core/import/post_reader.h"
#include "core/report/report.h"

#include <QList>
#include <QObject>
#include <memory>
#include <thread>
#include <vector>

namespace vigie {

/// Everything a report is made of.
struct ExportInput {
    QList<ReviewPostPtr> posts;
    std::shared_ptr<const Checker> checker;
    std::vector<ImportSummary> sources;
    std::vector<Error> problems;
    ReportOptions options;
    QString path;
};

/// One export. Its one signal comes on the thread that the job lives in. Destroying a running job waits for
/// it: a report is written whole or not at all.
class ExportJob final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportJob)

public:
    explicit ExportJob(ExportInput input, QObject* parent = nullptr);
    ~ExportJob() override;

    void start(); ///< REQUIRES: not started before

Q_SIGNALS:
    void written(const QString& path);
    void failed(const vigie::Error& error);

private:
    void finish(const Result<void>& result);

    ExportInput m_input;
    std::jthread m_worker;
};

} // namespace vigie
