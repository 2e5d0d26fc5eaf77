// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/report_job.h"

#include "app/jobs/look.h"
#include "app/report/pdf_pages.h"

namespace vigie {
namespace {

constexpr double readingShare = 0.3; ///< of the whole work, where the posts are still to be read

/// The work of one order, step by step.
class Maker {
public:
    Maker(const ReportOrder& order, RenderWork work) : m_order(order), m_work(std::move(work)) {}

    Result<ReportOutcome> make() {
        auto content = m_order.content ? Content(m_order.content) : read();
        if (!content)
            return tl::unexpected(content.error());
        if (m_work.stop.stop_requested())
            return ReportOutcome{}; // posts are missing
        if ((*content)->posts.empty())
            return nothing(*content);
        auto options = optionsOf(m_order.wishes, (*content)->asOf, m_order.programVersion);
        if (!options)
            return tl::unexpected(options.error());
        return m_order.files.isEmpty() ? pages(*content, *options) : files(*content, *options);
    }

private:
    using Content = Result<std::shared_ptr<const DossierContent>>;

    Content read() {
        const auto dossier = lookAt(m_order.dossier, m_order.told);
        if (!dossier)
            return tl::unexpected(dossier.error());
        WorkOptions work;
        work.stop = m_work.stop;
        work.progress = [&](std::size_t) { m_work.progress(readingShare / 2); };
        if (const auto overview = dossier->overview(); overview && overview->posts == 0)
            return std::make_shared<const DossierContent>(); // was never checked
        auto content = readContent(*dossier, m_order.wishes.scope, work);
        if (!content)
            return tl::unexpected(content.error());
        return std::make_shared<const DossierContent>(*std::move(content));
    }

    /// No page, and no file.
    Result<ReportOutcome> nothing(const std::shared_ptr<const DossierContent>& content) const {
        if (m_order.files.isEmpty())
            return ReportOutcome{content, {}, {}, {}, {}};
        const Bilingual why = {"Il n’y a aucune publication à mettre dans un rapport.",
                               "There are no posts to report on."};
        const Bilingual todo = {"Importez des publications, ou élargissez le choix.",
                                "Import posts, or widen the choice."};
        return tl::unexpected(Error{ErrorCode::BadValue, why.in(m_order.told), {}, todo.in(m_order.told)});
    }

    /// The rest of the way for what comes after reading.
    RenderWork rendering() const { return stretch(m_work, m_order.content ? 0 : readingShare, 1); }

    ReportOutcome pages(const std::shared_ptr<const DossierContent>& content, const ReportOptions& options) {
        const Report report = reportOf(*content, options);
        const std::string pdf = m_work.stop.stop_requested() ? "" : renderPdf(report, rendering());
        return {content, QByteArray::fromStdString(pdf), {}, {}, {}};
    }

    Result<ReportOutcome> files(const std::shared_ptr<const DossierContent>& content,
                                const ReportOptions& options) {
        const auto outputs = ReportOutputs::open(m_order.files, options, *content->pack, content->review);
        if (!outputs)
            return tl::unexpected(outputs.error());
        CheckSummary summary;
        for (const ImportedFile& source : content->sources)
            summary.sources.push_back(source.summary);
        (*outputs)->nameFiles(FileNames(summary.sources));
        (*outputs)->begin();
        for (const ImportedFile& source : content->sources)
            for (const Error& problem : source.problems)
                (*outputs)->problem(problem);
        for (const CheckedPost& checked : content->posts) {
            summary.tally.add(checked);
            (*outputs)->write(checked);
        }
        WrittenReport written = (*outputs)->finish(summary, rendering());
        if (written.failure && written.files.empty())
            return tl::unexpected(*written.failure);
        return ReportOutcome{
            content, {}, std::move(written.files), std::move(written.failure), std::move(written.remark)};
    }

    const ReportOrder& m_order;
    RenderWork m_work;
};

} // namespace

ReportJob::ReportJob(ReportOrder order, QObject* parent) : QObject(parent), m_order(std::move(order)) {}

ReportJob::~ReportJob() = default;

void ReportJob::start() {
    Q_ASSERT(!m_worker.joinable());
    m_worker = std::jthread([this](const std::stop_token& stop) {
        RenderWork work;
        work.stop = stop;
        work.progress = [this](double part) {
            QMetaObject::invokeMethod(
                this, [this, part] { Q_EMIT progressed(part); }, Qt::QueuedConnection);
        };
        const auto result = Maker(m_order, work).make();
        QMetaObject::invokeMethod(
            this, [this, result, wasStopped = stop.stop_requested()] { end(result, wasStopped); },
            Qt::QueuedConnection);
    });
}

void ReportJob::end(const Result<ReportOutcome>& result, bool wasStopped) {
    const bool wasTooLate = result && !result->files.empty(); // what is there has to be told
    if (wasStopped && !wasTooLate)
        Q_EMIT cancelled();
    else if (result)
        Q_EMIT finished(*result);
    else
        Q_EMIT failed(result.error());
}

} // namespace vigie
