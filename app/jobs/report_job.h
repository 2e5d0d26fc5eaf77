// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the report of a dossier on a worker thread: pages to look at, or files.
#pragma once

#include "app/report/report_outputs.h"
#include "core/report/dossier_content.h"

#include <QByteArray>
#include <QObject>
#include <memory>
#include <thread>

namespace vigie {

struct ReportOrder {
    std::string dossier;
    ReportWishes wishes;
    ReportFiles files;                             ///< to be written; none: pages to look at
    std::shared_ptr<const DossierContent> content; ///< read before, of the same scope; null: it is read
    std::string programVersion;
    Language told = Language::French; ///< of what is said to the person who asks for it
};

struct ReportOutcome {
    std::shared_ptr<const DossierContent> content; ///< for the next order of the same scope
    QByteArray pages;                              ///< a PDF, where no file was wanted and there are posts
    std::vector<ExportDetails> files;              ///< those that were written
    std::optional<Error> failure;                  ///< why others are missing
    std::string remark;                            ///< why there was no letter to write; may be empty
};

/// One report. Its signals come on the thread that the job lives in, the last one when it has ended. It only
/// looks at the dossier. Destroying a running job cancels it.
/// Tested by tst_report_job.cpp.
class ReportJob final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportJob)

public:
    explicit ReportJob(ReportOrder order, QObject* parent = nullptr);
    ~ReportJob() override;

    void start(); ///< REQUIRES: not started before
    void cancel() { m_worker.request_stop(); }

Q_SIGNALS:
    void progressed(double part); ///< 0 to 1
    void finished(const vigie::ReportOutcome& outcome);
    void failed(const vigie::Error& error); ///< nothing was written
    void cancelled();                       ///< no file was put in its place; else finished() says which were

private:
    void end(const Result<ReportOutcome>& result, bool wasStopped);

    ReportOrder m_order;
    std::jthread m_worker;
};

} // namespace vigie
