// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the window that is menus, and the questions they ask.
#include "app/gui/help_desk.h"
#include "app/gui/main_window.h"
#include "app/gui/pages/quick_check_page.h"
#include "app/gui/pages/review_page.h"
#include "app/gui/theme.h"
#include "app/gui/widgets/file_dialogs.h"
#include "app/models/wording.h"
#include "app/settings/recent_dossiers.h"
#include "app/settings/saved_wishes.h"
#include "app/settings/untitled.h"
#include "app/text/qt_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMessageBox>
#include <QRegularExpression>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>

namespace vigie {
namespace {

const QString dossiers = QStringLiteral("*.vigie");
const QString json = QStringLiteral("*.json *.ndjson *.jsonl *.js");
const QString tables = QStringLiteral("*.csv *.tsv *.txt *.xlsx *.ods");
const QString archives = QStringLiteral("*.zip *.tar *.tgz *.gz *.xz *.bz2 *.zst");

/// All that can be read, then kind by kind: `first` (patterns, or nothing), then files with posts.
QStringList filters(const QString& first) {
    const QString all = QStringList({first, tables, json, archives}).join(u' ').trimmed();
    QStringList filters = {MainWindow::tr("Everything that Vigie reads (%1)", "patterns").arg(all)};
    if (!first.isEmpty())
        filters += MainWindow::tr("Dossiers (%1)", "patterns").arg(first);
    return filters << MainWindow::tr("Tables (%1)", "patterns").arg(tables)
                   << MainWindow::tr("JSON (%1)", "patterns").arg(json)
                   << MainWindow::tr("Archives (%1)", "patterns").arg(archives)
                   << MainWindow::tr("All files (%1)", "patterns").arg(u'*');
}

} // namespace

QAction* MainWindow::add(QMenu* menu, Shortcut id, void (MainWindow::*act)()) {
    QAction* action = makeAction(id, this);
    connect(action, &QAction::triggered, this, act);
    menu->addAction(action);
    return action;
}

void MainWindow::makeFileMenu() {
    QMenu* menu = menuBar()->addMenu(tr("&File"));
    add(menu, Shortcut::NewDossier, &MainWindow::openNew);
    add(menu, Shortcut::Open, &MainWindow::chooseOpen);
    m_recentMenu = menu->addMenu(tr("Open a &recent dossier"));
    m_recentMenu->setObjectName(QStringLiteral("recentMenu"));
    m_recentMenu->setToolTipsVisible(true);
    connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    add(menu, Shortcut::AddFiles, &MainWindow::chooseFiles);
    QAction* folder = menu->addAction(tr("Add a &folder of files…"), this, &MainWindow::chooseFolder);
    folder->setObjectName(QStringLiteral("add-folder"));
    QAction* sample = menu->addAction(tr("Open the sa&mple"), this, [this] { openFiles(m_samples); });
    sample->setEnabled(!m_samples.isEmpty());
    menu->addSeparator();
    add(menu, Shortcut::SaveAs, &MainWindow::chooseSave);
    m_merge = menu->addAction(tr("Merge with a &copy…"), this, &MainWindow::chooseCopy);
    m_merge->setObjectName(QStringLiteral("merge"));
    m_discard = menu->addAction(tr("&Throw the untitled dossier away…"), this, &MainWindow::discard);
    add(menu, Shortcut::Reload, &MainWindow::readAgain);
    menu->addSeparator();
    add(menu, Shortcut::Settings, &MainWindow::settingsWanted);
    QAction* quit = makeAction(Shortcut::Quit, this);
    connect(quit, &QAction::triggered, this, &QWidget::close);
    menu->addAction(quit);
}

void MainWindow::makeReviewMenu() {
    m_reviewMenu = menuBar()->addMenu(tr("&Review"));
    m_reviewMenu->addActions(m_review->menuActions());
    makeCorner();
}

/// At the top right of every place; Esc goes back to where one was.
void MainWindow::makeCorner() {
    m_quick = makeAction(Shortcut::QuickCheck, this);
    m_quick->setToolTip(tr("Check a draft while it is typed (%1)").arg(keyText(Shortcut::QuickCheck)));
    m_quick->setCheckable(true); // lit while one is there, as a place of the rail is
    // A screen reader toggles what can be lit, and nothing is triggered. A press while one is there puts the
    // light out: going there again lights it.
    connect(m_quick, &QAction::toggled, this, [this](bool isOn) {
        if (isOn || m_pages->currentWidget() == m_quickCheck)
            openQuickCheck();
    });
    auto* corner = new QWidget(menuBar());
    auto* button = new QToolButton(corner);
    button->setObjectName(QStringLiteral("quickCheck"));
    button->setDefaultAction(m_quick);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    auto* row = new QHBoxLayout(corner);
    row->setContentsMargins(0, 0, spacing::small, 0);
    row->setSpacing(spacing::small);
    row->addWidget(button);
    row->addWidget(m_help->makeCornerButton(corner));
    menuBar()->setCornerWidget(corner);
    auto* back = new QShortcut(QKeySequence(Qt::Key_Escape), m_quickCheck);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, &MainWindow::goBack);
}

void MainWindow::makeHelpMenu() {
    QMenu* menu = menuBar()->addMenu(tr("&Help"));
    m_help->addTo(menu);
    menu->addAction(tr("Guided &tour"), this, &MainWindow::tourWanted);
    menu->addSeparator();
    menu->addAction(tr("&About Vigie"), this, &MainWindow::showAbout);
}

void MainWindow::chooseOpen() {
    QFileDialog* dialog = makeOpenDialog(this, tr("Open a dossier, or files with posts"), filters(dossiers),
                                         QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &MainWindow::openChosen);
    dialog->open();
}

/// Posts beside those of the present dossier: which of two things is meant, nobody guesses.
void MainWindow::openChosen(const QStringList& paths) {
    const SessionState& state = m_session.state();
    if (isDossier(paths) || !state.hasPosts || !state.canChange())
        return openFiles(paths);
    const auto others = static_cast<int>(paths.size()) - 1;
    const QString first = QFileInfo(paths.first()).fileName();
    const QString files = others == 0 ? first : tr("%1 and %Ln more file(s)", nullptr, others).arg(first);
    m_message->ask(
        tr("%1: do these posts belong to the present dossier, or to a new one?", "files").arg(files),
        {{QStringLiteral("addToDossier"), tr("Add to this dossier"), [this, paths] { m_imports.add(paths); }},
         {QStringLiteral("beginDossier"), tr("New dossier"), [this, paths] { openFiles(paths); }}});
}

void MainWindow::fillRecentMenu() {
    m_recentMenu->clear();
    QStringList paths = rememberedDossiers();
    paths.removeAll(m_session.state().path);
    for (const QString& path : paths)
        addRecent(path);
    if (paths.isEmpty())
        m_recentMenu->addAction(tr("No other dossier was opened yet."))->setEnabled(false);
    m_recentMenu->addSeparator();
    QAction* forget = m_recentMenu->addAction(tr("&Clear this list"), this, &forgetDossiers);
    forget->setObjectName(QStringLiteral("clearRecent"));
    forget->setEnabled(!paths.isEmpty());
}

/// « lola – /home/ana/dossiers »; an untitled one by the time when it was last worked on.
void MainWindow::addRecent(const QString& path) {
    const QFileInfo file(path);
    const Instant changed{std::chrono::seconds(file.lastModified().toSecsSinceEpoch())};
    const QString name =
        isUntitled(path) ? tr("Untitled dossier of %1", "date").arg(wording::dayAndTime(changed))
                         : tr("%1 – %2", "name of a dossier, its folder")
                               .arg(file.completeBaseName(), QDir::toNativeSeparators(file.absolutePath()));
    QString text = file.exists() ? name : tr("%1 (not found)", "a dossier").arg(name);
    QAction* open = m_recentMenu->addAction(text.replace(u'&', QStringLiteral("&&")));
    open->setEnabled(file.exists());
    connect(open, &QAction::triggered, this, [this, path] { openFiles({path}); });
}

void MainWindow::chooseFiles() {
    QFileDialog* dialog =
        makeOpenDialog(this, tr("Add files with posts"), filters({}), QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &MainWindow::addFiles);
    dialog->open();
}

void MainWindow::chooseFolder() {
    QFileDialog* dialog =
        makeOpenDialog(this, tr("Add a folder of files with posts"), {}, QFileDialog::Directory);
    connect(dialog, &QFileDialog::filesSelected, this, &MainWindow::addFiles);
    dialog->open();
}

/// As it is called, else after whom and what it is about as far as the report was told, else its files.
QString MainWindow::proposedName() const {
    const SessionState& state = m_session.state();
    if (!state.isUntitled)
        return state.path;
    const ReportWishes wishes = savedWishes(state.path, m_context.language);
    const auto& creators = wishes.scope.authors;
    QStringList words = {toQString(wishes.client), creators.empty() ? QString() : toQString(creators.front()),
                         toQString(wishes.title)};
    words.removeAll(QString());
    if (words.isEmpty() && !state.firstFile.isEmpty())
        words = {QFileInfo(state.firstFile).completeBaseName()};
    static const QRegularExpression unfit(QStringLiteral("[/\\\\:*?\"<>|\\s]+"));
    return words.join(u' ').replace(unfit, QStringLiteral(" ")).trimmed();
}

void MainWindow::chooseSave() {
    QFileDialog* dialog = makeSaveDialog(this, tr("Save the dossier as"),
                                         {tr("Dossiers (%1)", "patterns").arg(dossiers)}, proposedName());
    connect(dialog, &QFileDialog::fileSelected, &m_session, &DossierSession::saveAs);
    dialog->open();
}

void MainWindow::chooseCopy() {
    QFileDialog* dialog = makeOpenDialog(this, tr("Merge with a copy of this dossier"),
                                         {tr("Dossiers (%1)", "patterns").arg(dossiers)});
    connect(dialog, &QFileDialog::fileSelected, &m_session, &DossierSession::merge);
    dialog->open();
}

/// The one thing that cannot be undone asks first.
void MainWindow::discard() {
    auto* box = new QMessageBox(QMessageBox::Warning, tr("Throw the dossier away"),
                                tr("Throw the untitled dossier away, with all its posts and decisions?"),
                                QMessageBox::Discard | QMessageBox::Cancel, this);
    box->setObjectName(QStringLiteral("discardQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("This cannot be undone."));
    box->button(QMessageBox::Discard)->setText(tr("Throw away"));
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box, &QMessageBox::finished, this, [this](int answer) {
        if (answer == QMessageBox::Discard)
            m_session.discard();
    });
    box->open();
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

} // namespace vigie
