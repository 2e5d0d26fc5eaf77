// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the window that tells what came of work: of imports, checks, decisions, files that were
// written.
#include "app/gui/main_window.h"
#include "app/gui/outside.h"
#include "app/gui/pages/dossier_page.h"
#include "app/gui/pages/review_page.h"
#include "app/gui/widgets/problems_window.h"
#include "app/models/wording.h"
#include "app/settings/preferences.h"
#include "app/settings/recent_dossiers.h"
#include "app/text/qt_text.h"
#include "core/report/error_wording.h"

#include <QDir>
#include <QFileInfo>
#include <QStackedWidget>
#include <QUrl>
#include <utility>

namespace vigie {

void MainWindow::showImport(const ImportReport& report) {
    m_problems.clear();
    m_problems.append(report.problems);
    const int problems = m_problems.rowCount();
    m_dossier->showNothingRead(report.files.empty() && problems > 0);
    if (report.posts() > 0)
        rememberDossier(m_session.state().path);
    if (report.posts() > 0 && m_pages->currentWidget() == m_dossier)
        goTo(m_review);
    tellOutcome(report);
    offerName();
}

void MainWindow::tellOutcome(const ImportReport& report) {
    if (m_message->message() == std::exchange(m_toldImport, {}))
        m_message->hide(); // of files that were read before these
    m_toldRead.clear();
    const int problems = m_problems.rowCount();
    const auto tell = [this, problems](const QString& words, MessageBar::Kind kind) {
        m_message->showMessage(kind, words, problems > 0);
        m_toldImport = words;
    };
    using enum MessageBar::Kind;
    if (report.wasCancelled)
        tell(cancelled(report), Information);
    else if (problems > 0) {
        const QString read = report.posts() > 0 ? whatWasRead(report) + u' ' : QString();
        tell(read + (problems == 1
                         ? toQString(errorTold(report.problems.front(), Wording(m_context.language)))
                         : tr("%Ln problem(s) while reading.", nullptr, problems)),
             Problem);
    } else if (report.step == WorkProgress::Step::Checking)
        tell(wording::checkedBy(*m_context.checker, m_context.language), Information);
    else if (report.posts() == 0 && !report.files.empty())
        tell(tr("Nothing new: every post of these files was in the dossier already."), Information);
    else if (report.posts() > 0) {
        tell(whatWasRead(report), Information);
        m_toldRead = m_toldStep = m_toldImport; // no news any more once somebody decides
    }
}

/// « 30 publications lues de TikTok_Data.zip : 1 compte, du 04/10/2025 au 28/05/2026. »
QString MainWindow::whatWasRead(const ImportReport& report) const {
    const auto& [posts, accounts, days] = report.read;
    const auto files = static_cast<int>(report.files.size());
    const QString from = files == 1 ? QFileInfo(toQString(report.files.front().summary.file)).fileName()
                                    : tr("%Ln file(s)", "from which posts were read", files);
    const QString read = tr("%Ln post(s) read from %1", nullptr, static_cast<int>(posts)).arg(from);
    QStringList facts;
    if (accounts > 0)
        facts += tr("%Ln account(s)", nullptr, static_cast<int>(accounts));
    if (days.from)
        facts += days.from == days.until
                     ? tr("of %1", "a day").arg(wording::day(*days.from))
                     : tr("from %1 to %2", "days").arg(wording::day(*days.from), wording::day(*days.until));
    if (posts > report.posts())
        facts += tr("%Ln there already", "posts", static_cast<int>(posts - report.posts()));
    if (const auto aside = static_cast<int>(report.setAside()); aside > 0) // else nobody would look for them
        facts += tr("%Ln record(s) set aside (see “Dossier”)", nullptr, aside);
    return facts.isEmpty()
               ? read + u'.'
               : tr("%1: %2.", "what was read, facts").arg(read, facts.join(QStringLiteral(", ")));
}

QString MainWindow::cancelled(const ImportReport& report) const {
    return report.step == WorkProgress::Step::Checking
               ? tr("Cancelled. Some posts are not checked by these rules yet: the place “Dossier” offers to "
                    "go on.")
               : tr("Cancelled. Files that had been read to their end stay in the dossier.");
}

/// Decisions that differ are listed like problems: somebody has to settle them.
void MainWindow::showMerge(const MergeOutcome& outcome) {
    m_problems.clear();
    for (const FindingRef& on : outcome.conflicts) {
        Error conflict{ErrorCode::BadValue, toUtf8(tr("Decided differently in the two copies.")), {}, {}};
        conflict.where.field = on.rule.empty() ? on.post : on.post + " · " + on.rule;
        m_problems.append({conflict});
    }
    const int entries = static_cast<int>(outcome.entries);
    const int posts = static_cast<int>(outcome.posts);
    const int conflicts = m_problems.rowCount();
    const QString taken = tr("Taken over from the copy: %Ln entry(s) of the log", nullptr, entries) +
                          tr(", %Ln post(s).", nullptr, posts);
    m_message->showMessage(conflicts > 0 ? MessageBar::Kind::Problem : MessageBar::Kind::Information,
                           conflicts == 0 ? taken
                                          : taken + u' ' + tr("%Ln decision(s) differ.", nullptr, conflicts),
                           conflicts > 0);
}

void MainWindow::showDecision(const DecisionNews& news) {
    noteChange(m_review);
    if (m_message->message() == std::exchange(m_toldStep, {}))
        m_message->hide(); // what was taken back before is no news any more
    if (news.step == DecisionNews::Step::Decided)
        return offerName();
    const QString what = toQString(displayName(news.action.decision.kind).in(m_context.language));
    const auto posts = static_cast<int>(news.action.posts.size());
    m_toldStep =
        (news.step == DecisionNews::Step::Undone ? tr("Taken back: “%1” on %Ln post(s)", nullptr, posts)
                                                 : tr("Brought back: “%1” on %Ln post(s)", nullptr, posts))
            .arg(what);
    m_message->showMessage(MessageBar::Kind::Information, m_toldStep);
}

/// A key that does nothing says why.
void MainWindow::tellNothingToStep(DecisionNews::Step step, const QString& lastDecider) {
    const bool isUndo = step == DecisionNews::Step::Undone;
    m_toldStep =
        !isUndo ? tr("There is nothing to bring back.")
        : lastDecider.isEmpty() || lastDecider == m_signature
            ? tr("There is nothing to take back.")
            : tr("The last decision is by %1; nobody else takes it back.", "a person").arg(lastDecider);
    m_message->showMessage(MessageBar::Kind::Information, m_toldStep);
}

void MainWindow::showProblems() {
    if (!m_problemsWindow)
        m_problemsWindow = new ProblemsWindow(m_problems, this);
    m_problemsWindow->setAttribute(Qt::WA_DeleteOnClose);
    m_problemsWindow->show();
    m_problemsWindow->raise();
}

void MainWindow::tellWritten(const QString& path) {
    m_message->showWritten(path);
}

void MainWindow::openWritten(const QString& path) {
    const QString why = QFileInfo(path).isDir()
                            ? tr("No program of this machine shows folders. This one is: %1", "a folder")
                            : tr("No program of this machine opens this file. It lies here: %1", "a file");
    openOutside(QUrl::fromLocalFile(path), this, [this, path, why] {
        m_message->showUnopened(path, why.arg(QDir::toNativeSeparators(path)));
    });
}

/// The one thing in the program that leads to a network goes there by another program, and says so first.
void MainWindow::askForBrowser(const QUrl& address) {
    const auto browse = [this, address] {
        openOutside(address, this, [this] {
            m_message->showMessage(MessageBar::Kind::Problem, tr("No browser was found on this machine."));
        });
    };
    m_message->ask(tr("Your browser will go online to %1, which will see that somebody there looks at this "
                      "post. Vigie itself sends nothing.",
                      "a site")
                       .arg(address.host()),
                   {{QStringLiteral("browse"), tr("Open in the browser"), browse},
                    {QStringLiteral("stayOffline"), tr("Stay offline"), [] {}}});
}

/// Once, before the first decision, as long as nobody chose a name. What was read stands before it; whatever
/// else there is to be read goes first.
void MainWindow::offerName() {
    const bool canDecide = m_session.state().canChange() && m_session.state().hasPosts && !isBusy();
    const bool isFree = !m_message->isVisible() || m_message->message() == m_toldRead;
    if (m_isNameOffered || !canDecide || m_pages->currentWidget() != m_review || !isFree ||
        !preferences::readerName().isEmpty())
        return;
    m_isNameOffered = true;
    const QString offer = tr("Your decisions are signed “%1”.", "a person").arg(m_who);
    const bool isBehind = m_message->isVisible();
    m_message->offer(isBehind ? m_toldRead + u' ' + offer : offer,
                     {QStringLiteral("changeName"), tr("Change the name…"), [this] { Q_EMIT nameWanted(); }});
    if (isBehind)
        m_toldImport = m_toldStep = m_message->message();
}

void MainWindow::tellFailure(const Error& error) {
    m_message->showMessage(MessageBar::Kind::Problem,
                           toQString(errorTold(error, Wording(m_context.language))));
}

} // namespace vigie
