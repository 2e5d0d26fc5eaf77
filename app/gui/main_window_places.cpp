// SPDX-License-Identifier: GPL-3.0-or-later
// The places of the window: which there are, and what leads from one to another.
#include "app/gui/main_window.h"
#include "app/gui/pages/creators_page.h"
#include "app/gui/pages/dossier_page.h"
#include "app/gui/pages/journal_page.h"
#include "app/gui/pages/mapping_page.h"
#include "app/gui/pages/quick_check_page.h"
#include "app/gui/pages/report_page.h"
#include "app/gui/pages/review_page.h"
#include "app/gui/pages/rules_page.h"
#include "app/gui/pages/second_reading_page.h"
#include "app/gui/widgets/place_rail.h"
#include "app/gui/widgets/progress_strip.h"
#include "app/gui/widgets/tour.h"
#include "app/text/qt_text.h"

#include <QMenu>
#include <QStackedWidget>
#include <utility>

namespace vigie {

void MainWindow::makePlaces() {
    auto* creators = new CreatorsPage(m_context);
    m_rules = new RulesPage(m_context);
    auto* report = new ReportPage(m_context);
    m_journal = new JournalPage(m_context);
    addPlace(QStringLiteral("folder"), tr("Dossier"), m_dossier);
    addPlace(QStringLiteral("review"), tr("Review", "a place of the program"), m_review);
    addPlace(QStringLiteral("creators"), tr("Creators", "a place of the program"), creators);
    addPlace(QStringLiteral("rules"), tr("Rules", "a place of the program"), m_rules);
    addPlace(QStringLiteral("report"), tr("Report", "a place of the program"), report);
    addPlace(QStringLiteral("journal"), tr("Log", "a place of the program"), m_journal);
    connect(m_review, &ReviewPage::browserWanted, this, &MainWindow::askForBrowser);
    connect(creators, &CreatorsPage::showPosts, this, &MainWindow::showPosts);
    connect(m_rules, &RulesPage::showPosts, this, &MainWindow::showPosts);
    connect(creators, &CreatorsPage::exported, this, &MainWindow::tellWritten);
    connect(m_journal, &JournalPage::exported, this, &MainWindow::tellWritten);
    connect(report, &ReportPage::exported, this, &MainWindow::tellWritten);
    connect(report, &ReportPage::written, &m_session, &DossierSession::noteExports);
    connect(report, &ReportPage::failed, this, &MainWindow::tellFailure);
    connect(creators, &CreatorsPage::failed, this, &MainWindow::tellFailure);
    connect(m_rules, &RulesPage::failed, this, &MainWindow::tellFailure);
    connect(m_rules, &RulesPage::packChosen, this, &MainWindow::packChosen);
    connect(m_journal, &JournalPage::failed, this, &MainWindow::tellFailure);
    makeSecondReading();
}

/// A page below the others in the rail, reached by Ctrl and its number. `icon` names a drawing of ours.
void MainWindow::addPlace(const QString& icon, const QString& name, PlacePage* page) {
    m_places += page;
    m_pages->addWidget(page);
    const auto number = static_cast<Qt::Key>(Qt::Key_0 + m_places.size());
    m_rail->addPlace(icon, name, QKeySequence(Qt::CTRL | number), page);
}

/// It belongs to the review, and is reached from its menu.
void MainWindow::makeSecondReading() {
    m_secondReading = new SecondReadingPage(m_context);
    m_secondReading->setReader(m_who);
    m_places += m_secondReading;
    m_pages->addWidget(m_secondReading);
    m_reviewMenu->addSeparator();
    m_toSecondReading = m_reviewMenu->addAction(tr("Second reading, disagreements, &sample…"), this,
                                                [this] { goTo(m_secondReading); });
    connect(m_secondReading, &SecondReadingPage::failed, this, &MainWindow::tellFailure);
    connect(m_secondReading, &SecondReadingPage::decided, this,
            [this](PostId post, const std::string& key, const Decision& decision) {
                m_session.decide({{post}, key, false, decision});
            });
    connect(m_secondReading, &SecondReadingPage::sampleWanted, this, [this](int size, const QString& seed) {
        m_session.drawSample(static_cast<std::size_t>(size), toUtf8(seed));
    });
    connect(m_secondReading, &SecondReadingPage::readerChosen, this, &MainWindow::sign);
    connect(m_secondReading, &SecondReadingPage::undoWanted, &m_session, &DossierSession::undo);
    connect(m_secondReading, &SecondReadingPage::redoWanted, &m_session, &DossierSession::redo);
}

/// What a purge leaves is seen at the dossier, its rules and its log.
void MainWindow::showPlaces(const SessionState& state) {
    const QList<PlacePage*> left = {m_dossier, m_rules, m_journal};
    m_stale.clear();
    m_unread.clear();
    for (PlacePage* place : m_places) {
        const bool isLeft = !state.isPurged || left.contains(place);
        if (!isLeft || m_shown != state.path)
            place->showDossier({});
        if (isLeft)
            m_unread.insert(place);
        m_rail->setAvailable(place, isLeft, tr("This dossier was purged: nothing is left to show here."));
    }
    m_toSecondReading->setEnabled(!state.isPurged);
    m_shown = state.path;
}

/// The page that has a place in the rail: the second reading belongs to the review, a question about a table
/// to the dossier.
QWidget* MainWindow::placeOf(QWidget* page) const {
    if (page == m_secondReading)
        return m_review;
    return page == m_mapping ? m_dossier : page;
}

/// A question about a table belongs to the dossier: whoever goes elsewhere finds it again there.
void MainWindow::goTo(QWidget* page) {
    if (page == m_dossier && m_imports.isAsking())
        page = m_mapping;
    QWidget* present = m_pages->currentWidget();
    if (present != m_quickCheck && present != m_mapping)
        m_before = present;
    if (page != present)
        m_message->leavePage();
    m_pages->setCurrentWidget(page);
    m_rail->setCurrent(placeOf(page));
    m_quick->setChecked(page == m_quickCheck);
    m_reviewMenu->setEnabled(page == m_review);
    sign();
    auto* place = qobject_cast<PlacePage*>(page);
    bringUpToDate(place);
    if (place)
        place->takeFocus();
    else if (!Tour::hasKeysOf(*this))
        page->setFocus(Qt::ShortcutFocusReason);
}

int MainWindow::place() const {
    QWidget* present = m_pages->currentWidget();
    auto* page = qobject_cast<PlacePage*>(present == m_mapping ? m_dossier : present);
    return static_cast<int>(m_places.indexOf(page ? page : qobject_cast<PlacePage*>(m_before)));
}

void MainWindow::goToPlace(int place) {
    goTo(m_places.value(place, m_dossier));
}

Whereabouts MainWindow::whereabouts() const {
    return {m_session.state().path,
            place(),
            m_pages->currentWidget() == m_quickCheck,
            m_secondReading->reader(),
            m_quickCheck->draft(),
            m_rules->draft(),
            m_review->place()};
}

void MainWindow::resume(const Whereabouts& at) {
    m_secondReading->setReader(at.reader);
    m_quickCheck->setDraft(at.draft);
    m_rules->setDraft(at.rules);
    m_review->beginAt(at.review);
    goToPlace(at.place);
    if (at.isInQuickCheck)
        openQuickCheck();
    m_isResuming = true;
    m_isToCheck = at.isToCheck;
    m_progress->begin(tr("Opening the dossier…"), false);
    if (at.dossier.isEmpty())
        openLast();
    else
        m_session.open(at.dossier);
}

void MainWindow::workAs(const QString& who) {
    if (m_secondReading->reader() == m_who) // nobody else reads there
        m_secondReading->setReader(who);
    m_who = who;
    sign();
}

/// The name that is typed for a second reading holds there, and nowhere else.
void MainWindow::sign() {
    const bool isSecond = m_pages->currentWidget() == m_secondReading;
    const QString name = isSecond ? m_secondReading->reader() : m_who;
    if (std::exchange(m_signature, name) != name)
        m_session.workAs(toUtf8(name));
}

void MainWindow::goBack() {
    if (const QWidget* page = m_pages->currentWidget(); page == m_quickCheck || page == m_mapping)
        goTo(m_before);
}

void MainWindow::openQuickCheck() {
    goTo(m_quickCheck);
}

void MainWindow::goWhereItBegins(const SessionState& state) {
    const bool isThere = std::exchange(m_isResuming, false) || state.isCopy;
    if (state.isPurged)
        return goTo(m_dossier);
    if (!isThere && m_pages->currentWidget() != m_mapping) // a question that waits stays
        goTo(state.hasPosts ? static_cast<QWidget*>(m_review) : m_dossier);
}

/// One press chose the rules: what is open is judged by them at once.
void MainWindow::checkIfWanted(const SessionState& state) {
    if (!isBusy())
        m_progress->hide(); // of the opening
    if (std::exchange(m_isToCheck, false) && state.canChange() && state.hasPosts && !state.isCurrent)
        m_session.check();
}

void MainWindow::showPosts(const QString& query) {
    goTo(m_review);
    m_review->showPosts(query);
}

} // namespace vigie
