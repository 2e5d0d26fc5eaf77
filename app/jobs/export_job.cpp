// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/export_job.h"

#include "app/report/pdf_writer.h"

namespace vigie {
namespace {

Result<void> writeReport(const ExportInput& input) {
    std::vector<CheckedPost> posts;
    posts.reserve(static_cast<std::size_t>(input.posts.size()));
    for (const ReviewPostPtr& post : input.posts)
        posts.push_back(post->checked);
    const Report report =
        buildReport(posts, input.checker->pack(), input.sources, input.problems, input.options);
    return writePdf(report, input.path);
}

} // namespace

ExportJob::ExportJob(ExportInput input, QObject* parent) : QObject(parent), m_input(std::move(input)) {}

ExportJob::~ExportJob() = default;

void ExportJob::start() {
    Q_ASSERT(!m_worker.joinable());
    m_worker = std::jthread([this] {
        const Result<void> result = writeReport(m_input);
        QMetaObject::invokeMethod(
            this, [this, result] { finish(result); }, Qt::QueuedConnection);
    });
}

void ExportJob::finish(const Result<void>& result) {
    if (result)
        Q_EMIT written(m_input.path);
    else
        Q_EMIT failed(result.error());
}

} // namespace vigie
