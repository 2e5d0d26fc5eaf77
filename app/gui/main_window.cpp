// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/main_window.h"

#include "app/gui/pages/mapping_page.h"
#include "app/gui/pages/quick_check_page.h"
#include "app/gui/pages/review_page.h"
#include "app/gui/pages/rules_page.h"
#include "app/gui/pages/welcome_page.h"
#include "app/gui/theme.h"
#include "app/gui/theme_icon.h"
#include "app/gui/widgets/message_bar.h"
#include "app/gui/widgets/place_rail.h"
#include "app/gui/widgets/problems_window.h"
#include "app/gui/widgets/progress_strip.h"
#include "app/settings/saved_mappings.h"
#include "app/text/qt_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <utility>

namespace vigie {
namespace {

constexpr QSize firstSize(1280, 800);
constexpr QSize frameMargin(16, 48); ///< what a window manager may add around a window
const QString geometryKey = QStringLiteral("window/geometry");
const QString panesKey = QStringLiteral("review/panes");

QStringList localFiles(const QMimeData& dropped) {
    QStringList files;
    for (const QUrl& url : dropped.urls())
        if (url.isLocalFile())
            files += url.toLocalFile();
    return files;
}

} // namespace

MainWindow::MainWindow(ReviewContext context, QStringList samples, QWidget* parent)
    : QMainWindow(parent), m_context(std::move(context)), m_samples(std::move(samples)),
      m_posts(m_context.language), m_message(new MessageBar), m_progress(new ProgressStrip),
      m_pages(new QStackedWidget), m_welcome(new WelcomePage(!m_samples.isEmpty())),
      m_mapping(new MappingPage(m_context.language)), m_review(new ReviewPage(m_context, m_posts)),
      m_rules(new RulesPage(m_context)), m_quickCheck(new QuickCheckPage(m_context)), m_places(new PlaceRail),
      m_before(m_welcome) {
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    QCoreApplication::instance()->installEventFilter(this);
    layOut();
    makePlaces();
    makeFileMenu();
    makeReviewMenu();
    makeHelpMenu();
    connect(m_welcome, &WelcomePage::openWanted, this, &MainWindow::chooseFiles);
    connect(m_welcome, &WelcomePage::sampleWanted, this, [this] { openFiles(m_samples); });
    connect(m_message, &MessageBar::detailsWanted, this, &MainWindow::showProblems);
    connect(m_mapping, &MappingPage::accepted, this, [this](const ColumnMapping& mapping) {
        saveMapping(mapping);
        m_unknown.erase(m_unknown.begin());
        askForColumns();
    });
    connect(m_mapping, &MappingPage::skipped, this, [this] {
        m_unknown.erase(m_unknown.begin());
        askForColumns();
    });
    connect(m_mapping, &MappingPage::cancelled, this, &MainWindow::endAsking);
    connect(m_progress, &ProgressStrip::cancelled, this, [this] {
        m_waiting.clear();
        if (m_looking)
            endAsking();
        else if (m_check)
            m_check->cancel();
    });
    applyTheme();
    showTitle();
    resize(firstSize.boundedTo(screen()->availableSize() - frameMargin));
    const QSettings settings;
    restoreGeometry(settings.value(geometryKey).toByteArray());
    m_review->restoreState(settings.value(panesKey).toByteArray());
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
    m_pages->addWidget(m_welcome);
    m_pages->addWidget(m_mapping);
    m_pages->addWidget(m_review);
    m_pages->addWidget(m_rules);
    m_pages->addWidget(m_quickCheck);
    setCentralWidget(content);
}

void MainWindow::makePlaces() {
    addToolBar(Qt::LeftToolBarArea, m_places);
    m_places->addPlace(QStringLiteral("folder"), tr("Dossier"), QKeySequence(Qt::CTRL | Qt::Key_1),
                       m_welcome);
    m_places->addPlace(QStringLiteral("review"), tr("Review", "a place of the program"),
                       QKeySequence(Qt::CTRL | Qt::Key_2), m_review);
    m_places->addPlace(QStringLiteral("rules"), tr("Rules", "a place of the program"),
                       QKeySequence(Qt::CTRL | Qt::Key_3), m_rules);
    connect(m_places, &PlaceRail::chosen, this, &MainWindow::goTo);
    goTo(m_welcome);
}

void MainWindow::goTo(QWidget* page) {
    if (m_pages->currentWidget() != m_quickCheck)
        m_before = m_pages->currentWidget();
    m_pages->setCurrentWidget(page);
    m_places->setCurrent(page);
    page->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::leaveQuickCheck() {
    if (m_pages->currentWidget() == m_quickCheck)
        goTo(m_before);
}

void MainWindow::makeFileMenu() {
    QMenu* menu = menuBar()->addMenu(tr("&File"));
    menu->addAction(QIcon(QStringLiteral(":/icons/open.svg")), tr("&Open…"), QKeySequence::Open, this,
                    &MainWindow::chooseFiles);
    QAction* sample = menu->addAction(tr("Open the &sample"), this, [this] { openFiles(m_samples); });
    sample->setEnabled(!m_samples.isEmpty());
    menu->addSeparator();
    m_export = menu->addAction(QIcon(QStringLiteral(":/icons/export.svg")), tr("&Export the report as PDF…"),
                               QKeySequence(Qt::CTRL | Qt::Key_E), this, &MainWindow::chooseReport);
    m_export->setEnabled(false);
    menu->addSeparator();
    menu->addAction(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this, &QWidget::close);
}

void MainWindow::makeReviewMenu() {
    QMenu* menu = menuBar()->addMenu(tr("&Review"));
    menu->addAction(tr("&Next post"), QKeySequence(Qt::Key_J), m_review, &ReviewPage::selectNext);
    menu->addAction(tr("&Previous post"), QKeySequence(Qt::Key_K), m_review, &ReviewPage::selectPrevious);
    menu->addAction(tr("&Filter"), QKeySequence(Qt::Key_Slash), m_review, &ReviewPage::focusFilter);
    menu->addSeparator();
    makeQuickCheckButton();
    menu->addAction(m_quick);
}

/// At the top right of every place; Esc goes back to where one was.
void MainWindow::makeQuickCheckButton() {
    m_quick = new QAction(tr("Quick &check"), this);
    m_quick->setShortcut(Qt::CTRL | Qt::Key_K);
    m_quick->setToolTip(tr("Check a draft while it is typed (%1)")
                            .arg(m_quick->shortcut().toString(QKeySequence::NativeText)));
    connect(m_quick, &QAction::triggered, this, [this] { goTo(m_quickCheck); });
    auto* button = new QToolButton(menuBar());
    button->setObjectName(QStringLiteral("quickCheck"));
    button->setDefaultAction(m_quick);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    menuBar()->setCornerWidget(button);
    auto* back = new QShortcut(QKeySequence(Qt::Key_Escape), m_quickCheck);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, &MainWindow::leaveQuickCheck);
}

void MainWindow::makeHelpMenu() {
    QMenu* menu = menuBar()->addMenu(tr("&Help"));
    menu->addAction(tr("&About Vigie"), this, &MainWindow::showAbout);
}

void MainWindow::openFiles(const QStringList& paths) {
    m_check.reset(); // a check that runs is cancelled
    m_looking.reset();
    m_toCheck.clear();
    m_unknown.clear();
    m_waiting.clear();
    m_sources.clear();
    m_posts.clear();
    m_problems.clear();
    m_message->hide();
    m_export->setEnabled(false);
    look(paths);
}

void MainWindow::addFiles(const QStringList& paths) {
    m_waiting += paths;
    startNext();
}

void MainWindow::startNext() {
    if (!isBusy() && !m_waiting.isEmpty())
        look(std::exchange(m_waiting, {}));
}

/// Whether a person has to say something before these files can be read.
void MainWindow::look(const QStringList& paths) {
    PreviewInput input;
    for (const QString& path : paths)
        input.paths.push_back(toUtf8(path));
    input.mappings = savedMappings();
    input.language = m_context.language;
    m_toCheck = paths;
    m_looking = std::make_unique<PreviewJob>(std::move(input));
    connect(m_looking.get(), &PreviewJob::finished, this, [this](const std::vector<UnknownTable>& tables) {
        m_looking.release()->deleteLater(); // it is the sender of the signal that came here
        m_unknown = tables;
        askForColumns();
    });
    m_progress->begin(tr("Reading…"), true);
    m_looking->start();
}

/// The next table that nobody knows; when there is none any more, the files are read.
void MainWindow::askForColumns() {
    if (m_unknown.empty()) {
        check(std::exchange(m_toCheck, {}));
        return;
    }
    m_progress->hide();
    goTo(m_mapping);
    m_mapping->setTable(m_unknown.front());
}

void MainWindow::endAsking() {
    m_looking.reset();
    m_unknown.clear();
    m_toCheck.clear();
    m_progress->hide();
    goTo(m_posts.rowCount() > 0 ? static_cast<QWidget*>(m_review) : m_welcome);
    startNext();
}

void MainWindow::check(const QStringList& paths) {
    CheckInput input;
    for (const QString& path : paths)
        input.paths.push_back(toUtf8(path));
    input.mappings = savedMappings();
    input.checker = m_context.checker;
    input.language = m_context.language;
    m_check = std::make_unique<CheckJob>(std::move(input));
    connect(m_check.get(), &CheckJob::checked, this, &MainWindow::showPosts);
    connect(m_check.get(), &CheckJob::problemsFound, &m_problems, &ProblemTableModel::append);
    connect(m_check.get(), &CheckJob::progressed, m_progress, &ProgressStrip::setProgress);
    connect(m_check.get(), &CheckJob::finished, this, &MainWindow::showEnd);
    m_progress->begin(tr("Reading…"), true);
    m_check->start();
}

void MainWindow::showPosts(const QList<ReviewPostPtr>& posts) {
    const QWidget* page = m_pages->currentWidget();
    if (m_posts.rowCount() == 0 && (page == m_welcome || page == m_mapping))
        goTo(m_review);
    m_posts.append(posts);
}

void MainWindow::showEnd(const CheckOutcome& outcome) {
    m_sources.insert(m_sources.end(), outcome.sources.begin(), outcome.sources.end());
    m_progress->hide();
    m_rules->setHits(m_posts.ruleHits());
    const int posts = m_posts.rowCount();
    const int problems = m_problems.rowCount();
    m_export->setEnabled(posts > 0);
    m_welcome->showNothingRead(posts == 0 && problems > 0);
    if (const QWidget* page = m_pages->currentWidget(); page == m_review || page == m_mapping)
        goTo(posts > 0 ? static_cast<QWidget*>(m_review) : m_welcome);
    if (outcome.wasCancelled)
        m_message->showMessage(MessageBar::Kind::Information,
                               tr("Cancelled. %Ln post(s) had been checked by then.", nullptr, posts),
                               problems > 0);
    else if (problems > 0)
        m_message->showMessage(MessageBar::Kind::Problem,
                               tr("%Ln problem(s) while reading.", nullptr, problems), true);
    showTitle();
    startNext();
}

void MainWindow::exportPdf(const QString& path) {
    if (m_exporting || m_posts.rowCount() == 0)
        return;
    m_exporting = std::make_unique<ExportJob>(ExportInput{m_posts.posts(), m_context.checker, m_sources,
                                                          m_problems.problems(), reportOptions(), path});
    connect(m_exporting.get(), &ExportJob::written, this, [this](const QString& file) {
        endExport(MessageBar::Kind::Information,
                  tr("The report was written: %1").arg(QDir::toNativeSeparators(file)));
    });
    connect(m_exporting.get(), &ExportJob::failed, this,
            [this](const Error& error) { endExport(MessageBar::Kind::Problem, toQString(toString(error))); });
    m_export->setEnabled(false);
    m_progress->begin(tr("Writing the report…"), false);
    m_exporting->start();
}

void MainWindow::endExport(MessageBar::Kind kind, const QString& message) {
    m_exporting.release()->deleteLater(); // it is the sender of the signal that came here
    m_export->setEnabled(m_posts.rowCount() > 0);
    if (!isBusy())
        m_progress->hide();
    m_message->showMessage(kind, message);
}

ReportOptions MainWindow::reportOptions() const {
    ReportOptions options;
    options.language = m_context.language;
    options.asOf = m_context.checker->asOf();
    options.generatedAt = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    options.programVersion = toUtf8(QCoreApplication::applicationVersion());
    return options;
}

void MainWindow::showProblems() {
    if (!m_problemsWindow)
        m_problemsWindow = new ProblemsWindow(m_problems, this);
    m_problemsWindow->setAttribute(Qt::WA_DeleteOnClose);
    m_problemsWindow->show();
    m_problemsWindow->raise();
}

void MainWindow::chooseFiles() {
    auto* dialog = new QFileDialog(this, tr("Open files with posts"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(
        {tr("Posts (*.ndjson *.jsonl *.json *.csv *.tsv *.txt *.xlsx *.ods)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &MainWindow::openFiles);
    dialog->open();
}

void MainWindow::chooseReport() {
    auto* dialog = new QFileDialog(this, tr("Export the report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->setNameFilter(tr("PDF document (*.pdf)"));
    dialog->selectFile(QStringLiteral("vigie-audit.pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::exportPdf);
    dialog->open();
}

void MainWindow::showAbout() {
    auto* box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Vigie"));
    box->setTextFormat(Qt::PlainText);
    box->setIconPixmap(windowIcon().pixmap(64));
    box->setText(tr("Vigie %1").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(
        tr("Checks sponsored posts against the French law of 9 June 2023. It works on this "
           "machine alone and gives no legal advice.\n\nRules: %1 %2\nLicence: GPL-3.0-or-later")
            .arg(toQString(m_context.checker->pack().title.in(m_context.language)),
                 toQString(m_context.checker->pack().version)));
    box->open();
}

void MainWindow::showTitle() {
    const QString program = QStringLiteral("Vigie");
    if (m_sources.empty())
        setWindowTitle(program);
    else if (m_sources.size() == 1)
        setWindowTitle(tr("%1 — Vigie", "file").arg(QFileInfo(toQString(m_sources.front().file)).fileName()));
    else
        setWindowTitle(tr("%Ln file(s) — Vigie", nullptr, static_cast<int>(m_sources.size())));
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    const QStringList files = localFiles(*event->mimeData());
    if (m_posts.rowCount() > 0 || isBusy())
        addFiles(files);
    else
        openFiles(files);
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
    QSettings settings;
    settings.setValue(geometryKey, saveGeometry());
    settings.setValue(panesKey, m_review->saveState());
    m_check.reset();
    m_looking.reset();
    m_toCheck.clear();
    QMainWindow::closeEvent(event);
}

} // namespace vigie
