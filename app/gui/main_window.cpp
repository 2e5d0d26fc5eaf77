// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/main_window.h"

#include "app/gui/help_desk.h"
#include "app/gui/pages/dossier_page.h"
#include "app/gui/pages/mapping_page.h"
#include "app/gui/pages/quick_check_page.h"
#include "app/gui/pages/review_page.h"
#include "app/gui/theme.h"
#include "app/gui/theme_icon.h"
#include "app/gui/widgets/place_rail.h"
#include "app/gui/widgets/problems_window.h"
#include "app/gui/widgets/progress_strip.h"
#include "app/gui/window_place.h"
#include "app/settings/house_rules.h"
#include "app/settings/preferences.h"
#include "app/settings/recent_dossiers.h"
#include "app/text/qt_text.h"

#include <QCoreApplication>
#include <QDropEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vigie {
namespace {

constexpr QSize firstSize(1280, 800);
const QString geometryKey = QStringLiteral("window/geometry");

QStringList localFiles(const QMimeData& dropped) {
    QStringList files;
    for (const QUrl& url : dropped.urls())
        if (url.isLocalFile())
            files += url.toLocalFile();
    return files;
}

SessionInput sessionInput(const ReviewContext& context, const QString& who) {
    return {context.checker, context.language, toUtf8(who), toUtf8(QCoreApplication::applicationVersion())};
}

} // namespace

MainWindow::MainWindow(ReviewContext context, QStringList samples, QWidget* parent)
    : QMainWindow(parent), m_context(std::move(context)), m_samples(std::move(samples)),
      m_who(preferences::nameInLog()), m_signature(m_who), m_session(sessionInput(m_context, m_who)),
      m_help(new HelpDesk(m_context.language, this)), m_message(new MessageBar),
      m_progress(new ProgressStrip), m_pages(new QStackedWidget),
      m_mapping(new MappingPage(m_context.language)),
      m_dossier(new DossierPage(m_context, m_session, !m_samples.isEmpty())),
      m_review(new ReviewPage(m_context, m_session)), m_quickCheck(new QuickCheckPage(m_context)),
      m_rail(new PlaceRail), m_before(m_dossier), m_imports(*m_mapping, m_session, m_context.language) {
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    QCoreApplication::instance()->installEventFilter(this);
    layOut();
    makeFileMenu();
    makeReviewMenu();
    makeHelpMenu();
    makePlaces();
    connectSession();
    connectImports();
    connectDossierPage();
    applyTheme();
    goTo(m_dossier);
    setWindowTitle(QStringLiteral("Vigie"));
    restorePlace(*this, firstSize, geometryKey);
    m_review->restoreState();
}

MainWindow::~MainWindow() = default;

void MainWindow::layOut() {
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_progress);
    m_pages->setObjectName(QStringLiteral("pages"));
    m_pages->addWidget(m_mapping);
    m_pages->addWidget(m_quickCheck);
    setCentralWidget(content);
    addToolBar(Qt::LeftToolBarArea, m_rail);
    connect(m_rail, &PlaceRail::chosen, this, [this](QWidget* page) {
        goTo(page);
        offerName();
    });
    connect(m_message, &MessageBar::detailsWanted, this, &MainWindow::showProblems);
    connect(m_message, &MessageBar::openWanted, this, &MainWindow::openWritten);
}

void MainWindow::connectSession() {
    connect(&m_session, &DossierSession::opened, this, &MainWindow::showDossier);
    connect(&m_session, &DossierSession::began, this, [this](WorkProgress::Step step) {
        m_progress->begin(step == WorkProgress::Step::Checking ? tr("Checking…") : tr("Reading…"), true);
    });
    connect(&m_session, &DossierSession::progressed, m_progress, &ProgressStrip::setProgress);
    connect(&m_session, &DossierSession::ended, m_progress, &QWidget::hide);
    connect(&m_session, &DossierSession::changed, this, [this] { noteChange(nullptr); });
    connect(&m_session, &DossierSession::imported, this, &MainWindow::showImport);
    connect(&m_session, &DossierSession::merged, this, &MainWindow::showMerge);
    connect(&m_session, &DossierSession::decided, this, &MainWindow::showDecision);
    connect(&m_session, &DossierSession::nothingToStep, this, &MainWindow::tellNothingToStep);
    connect(&m_session, &DossierSession::failed, this, [this](const Error& error) {
        m_isResuming = false;
        m_isToCheck = false;
        if (!isBusy())
            m_progress->hide();
        tellFailure(error);
    });
    connect(m_progress, &ProgressStrip::cancelled, this, [this] {
        m_imports.cancel();
        m_session.cancel();
    });
}

void MainWindow::connectImports() {
    connect(&m_imports, &ImportFlow::looking, this, [this] { m_progress->begin(tr("Reading…"), true); });
    connect(&m_imports, &ImportFlow::asking, this, [this] {
        m_progress->hide();
        goTo(m_mapping);
    });
    connect(&m_imports, &ImportFlow::answered, this, &MainWindow::goBack);
    connect(&m_imports, &ImportFlow::forgotten, m_progress, &QWidget::hide);
    connect(m_mapping, &MappingPage::cancelled, this, [this] {
        if (m_session.state().path.isEmpty()) // files of the command line: nothing was open before them
            openLast();
    });
}

void MainWindow::connectDossierPage() {
    connect(m_dossier, &DossierPage::addWanted, this, &MainWindow::chooseFiles);
    connect(m_dossier, &DossierPage::saveWanted, this, &MainWindow::chooseSave);
    connect(m_dossier, &DossierPage::sampleWanted, this, [this] { openFiles(m_samples); });
    connect(m_dossier, &DossierPage::openWanted, &m_session, &DossierSession::open);
    connect(m_dossier, &DossierPage::exported, this, &MainWindow::tellWritten);
}

void MainWindow::openLast() {
    const QStringList recent = recentDossiers();
    if (recent.isEmpty())
        m_session.openUntitled();
    else
        m_session.open(recent.first());
}

bool MainWindow::isDossier(const QStringList& paths) {
    return paths.size() == 1 && paths.first().endsWith(QStringLiteral(".vigie"), Qt::CaseInsensitive);
}

void MainWindow::openFiles(const QStringList& paths) {
    if (!isDossier(paths))
        return m_imports.addToNew(paths);
    m_imports.cancel();
    m_session.open(paths.first());
}

void MainWindow::addFiles(const QStringList& paths) {
    if (isDossier(paths) || (m_session.state().path.isEmpty() && !m_imports.isBusy()))
        openFiles(paths);
    else
        m_imports.add(paths);
}

void MainWindow::showDossier(const SessionState& state) {
    m_message->hide();
    showPlaces(state);
    m_dossier->showNothingRead(false);
    goWhereItBegins(state);
    bringUpToDate(qobject_cast<PlacePage*>(m_pages->currentWidget()));
    m_discard->setEnabled(state.isUntitled);
    m_merge->setEnabled(state.canChange());
    const QString name = state.isUntitled ? tr("Untitled dossier") : QFileInfo(state.path).completeBaseName();
    setWindowTitle(state.isPurged     ? tr("%1 (purged) — Vigie", "dossier").arg(name)
                   : state.onlyToLook ? tr("%1 (to look only) — Vigie", "dossier").arg(name)
                                      : tr("%1 — Vigie", "dossier").arg(name));
    tellHowItIsOpen(state);
    if (!state.isUntitled || state.hasPosts)
        rememberDossier(state.path);
    checkIfWanted(state);
    offerName();
}

void MainWindow::tellHowItIsOpen(const SessionState& state) {
    if (state.onlyToLook)
        m_message->showMessage(MessageBar::Kind::Problem,
                               tr("Open to look only. %1").arg(toQString(toString(*state.onlyToLook))));
    else if (!houseFolder().isEmpty() && !m_context.checker->pack().house)
        m_message->showMessage(
            MessageBar::Kind::Problem,
            tr("Your house rules cannot be used with this law, and checks are made without "
               "them. “House rules” in the place “Rules” says why."));
}

/// What is seen shows the dossier as it is by now. Places that nobody goes to read nothing.
void MainWindow::bringUpToDate(PlacePage* place) {
    const bool isStale = m_stale.remove(place);
    if (m_unread.remove(place))
        place->showDossier(m_shown);
    else if (isStale)
        place->reload();
}

/// Places that are seen read again at once, the others when they are gone to.
void MainWindow::noteChange(const PlacePage* knowsAlready) {
    for (PlacePage* place : m_places)
        if (place == m_pages->currentWidget() && place != knowsAlready)
            place->reload();
        else if (place != knowsAlready)
            m_stale.insert(place);
}

void MainWindow::openNew() {
    m_imports.cancel();
    m_session.openUntitled();
    goTo(m_dossier);
}

void MainWindow::readAgain() {
    noteChange(nullptr);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    addFiles(localFiles(*event->mimeData()));
}

/// The desktop went from light to dark or back: in Qt 6.4 only the application hears of it.
bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
    if (watched == QCoreApplication::instance() && event->type() == QEvent::ApplicationPaletteChange)
        applyTheme();
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::applyTheme() {
    const Theme& theme = themeFor(QGuiApplication::palette());
    setPalette(theme.palette());
    m_quick->setIcon(themeIcon(QStringLiteral("quick"), theme.accent, theme.accent));
}

void MainWindow::closeEvent(QCloseEvent* event) {
    keepPlace(*this, geometryKey);
    m_review->saveState();
    m_imports.cancel();
    m_session.cancel();
    QMainWindow::closeEvent(event);
}

} // namespace vigie
