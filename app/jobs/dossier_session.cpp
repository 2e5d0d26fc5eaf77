// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/dossier_session.h"

#include "app/jobs/look.h"
#include "app/jobs/session_work.h"
#include "app/settings/untitled.h"
#include "app/text/qt_text.h"

#include <utility>

namespace vigie {
DossierSession::DossierSession(SessionInput input, QObject* parent)
    : QObject(parent), m_input(std::move(input)) {}

DossierSession::~DossierSession() {
    cancel();
    m_worker.give([this] { closeDossier(m_dossier); });
}

void DossierSession::post(std::function<void()> action) {
    QMetaObject::invokeMethod(this, std::move(action), Qt::QueuedConnection);
}

/// What fails is told; where nothing is open, nothing is done.
template <typename Work, typename Show> void DossierSession::run(Work work, Show show) {
    m_worker.give([this, work = std::move(work), show = std::move(show)] {
        if (!m_dossier)
            return;
        const auto outcome = work(*m_dossier);
        post([this, outcome, show] {
            if (outcome)
                show(*outcome);
            else
                Q_EMIT failed(outcome.error());
        });
    });
}

void DossierSession::replace(const QString& path, std::function<Result<bool>(OpenDossier&)> prepare) {
    cancel();
    m_worker.give([this, path, prepare = std::move(prepare)] { openNow(path, prepare); });
}

/// On the worker.
void DossierSession::openNow(const QString& path, const std::function<Result<bool>(OpenDossier&)>& prepare) {
    Result<SessionState> outcome = prepare(m_dossier).and_then([&](bool isCopy) -> Result<SessionState> {
        auto next = openDossier(path, m_input);
        if (!next)
            return tl::unexpected(next.error());
        closeDossier(m_dossier);
        m_dossier = std::move(next->dossier);
        const auto isCurrent = m_dossier->isChecked(*m_input.checker);
        const auto first = m_dossier->page({}, PostOrder::AsImported, {}, 1);
        return SessionState{.path = path,
                            .isUntitled = isUntitled(path),
                            .onlyToLook = next->onlyToLook,
                            .isCurrent = isCurrent.value_or(true),
                            .hasPosts = first && !first->empty() && !next->isPurged,
                            .isPurged = next->isPurged,
                            .isCopy = isCopy,
                            .firstFile = firstFileOf(*m_dossier)};
    });
    post([this, outcome] {
        if (!outcome)
            return Q_EMIT failed(outcome.error());
        m_state = *outcome;
        Q_EMIT opened(m_state);
    });
}

void DossierSession::open(const QString& path) {
    replace(path, [path](OpenDossier& present) -> Result<bool> {
        if (present && toQString(present->path()) == path)
            closeDossier(present); // its own lock would be in the way
        return false;
    });
}

void DossierSession::openUntitled() {
    open(newUntitledPath());
}

void DossierSession::workAs(const std::string& who) {
    m_worker.give([this, who] {
        m_input.who = who; // read by the worker alone
        if (m_dossier)
            m_dossier->workAs(who);
    });
}

void DossierSession::saveAs(const QString& path) {
    replace(path, [path](OpenDossier& present) -> Result<bool> {
        if (!present || toQString(present->path()) == path)
            return true;
        if (const auto copied = copyDossier(*present, path); !copied)
            return tl::unexpected(copied.error());
        const QString before = toQString(present->path());
        present.reset();
        if (isUntitled(before))
            removeDossier(before);
        return true;
    });
}

void DossierSession::discard() {
    replace(newUntitledPath(), [](OpenDossier& present) -> Result<bool> {
        const QString before = present ? toQString(present->path()) : QString();
        present.reset();
        if (isUntitled(before))
            removeDossier(before);
        return false;
    });
}

void DossierSession::runLong(WorkProgress::Step step,
                             std::function<ImportReport(Dossier&, const ImportTools&)> work) {
    if (m_stop.stop_requested()) // what was cancelled may still be on its way out
        m_stop = std::stop_source();
    ++m_longWork;
    Q_EMIT began(step);
    m_worker.give([this, step, work = std::move(work), stop = m_stop.get_token()] {
        ImportTools tools{*m_input.checker, m_input.language, m_input.opener};
        tools.progress = [this](const WorkProgress& progress) {
            post([this, progress] { Q_EMIT progressed(progress); });
        };
        tools.stop = stop;
        ImportReport report;
        try {
            if (m_dossier)
                report = work(*m_dossier, tools);
        } catch (const std::exception& failure) { // memory that ran out, most likely
            report.problems.push_back({ErrorCode::CannotRead, failure.what(), {}, {}});
        }
        report.step = step;
        const bool isCurrent = m_dossier && m_dossier->isChecked(*m_input.checker).value_or(false);
        const QString firstFile = m_dossier ? firstFileOf(*m_dossier) : QString();
        post([this, report, isCurrent, firstFile] {
            m_state.isCurrent = isCurrent;
            m_state.firstFile = firstFile;
            m_state.hasPosts = m_state.hasPosts || report.posts() > 0;
            showReport(report);
        });
    });
}

void DossierSession::showReport(const ImportReport& report) {
    if (--m_longWork == 0)
        Q_EMIT ended();
    Q_EMIT changed();
    Q_EMIT imported(report);
}

void DossierSession::import(ImportInput input) {
    runLong(WorkProgress::Step::Reading,
            [input = std::move(input)](Dossier& dossier, const ImportTools& tools) {
                return importFiles(dossier, input, tools);
            });
}

void DossierSession::check() {
    runLong(WorkProgress::Step::Checking, [](Dossier& dossier, const ImportTools& tools) {
        ImportReport report;
        checkPosts(dossier, tools, report);
        return report;
    });
}

void DossierSession::cancel() {
    m_stop.request_stop();
}

void DossierSession::decide(DecisionOrder order) {
    run([order = std::move(order)](Dossier& dossier) { return decideNow(dossier, order); },
        [this](const DecisionNews& news) { Q_EMIT decided(news); });
}

void DossierSession::takeStep(DecisionNews::Step step, ReadingRound reading) {
    run([step, reading](Dossier& dossier) { return stepNow(dossier, step, reading); },
        [this, step](const StepOutcome& outcome) {
            if (outcome.news)
                Q_EMIT decided(*outcome.news);
            else
                Q_EMIT nothingToStep(step, toQString(outcome.lastDecider));
        });
}

void DossierSession::undo(ReadingRound reading) {
    takeStep(DecisionNews::Step::Undone, reading);
}

void DossierSession::redo(ReadingRound reading) {
    takeStep(DecisionNews::Step::Redone, reading);
}

void DossierSession::drawSample(std::size_t size, const std::string& seed) {
    run([size, seed](Dossier& dossier) { return dossier.drawSample(size, seed); },
        [this](const SampleDetails&) { Q_EMIT changed(); });
}

void DossierSession::merge(const QString& copy) {
    run(
        [copy, language = m_input.language](Dossier& dossier) {
            return lookAt(toUtf8(copy), language).and_then([&](const Dossier& other) {
                return dossier.merge(other);
            });
        },
        [this](const MergeOutcome& outcome) {
            Q_EMIT merged(outcome);
            Q_EMIT changed();
        });
}

void DossierSession::keepUntil(Date day) {
    run([day](Dossier& dossier) { return dossier.keepUntil(day); },
        [this](const LogEntry&) { Q_EMIT changed(); });
}

void DossierSession::noteExports(const QString& dossier, std::vector<ExportDetails> files) {
    if (dossier == m_state.path && !m_state.canChange())
        return;
    m_worker.give([this, dossier, files = std::move(files)] {
        const bool isOpen = m_dossier && toQString(m_dossier->path()) == dossier;
        const auto noted = isOpen ? noteNow(*m_dossier, files) : noteIn(dossier, files, m_input);
        post([this, noted] {
            if (noted)
                Q_EMIT changed();
            else
                Q_EMIT failed(noted.error());
        });
    });
}

} // namespace vigie
