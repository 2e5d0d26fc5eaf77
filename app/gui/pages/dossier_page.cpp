// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/pages/dossier_page.h"

#include "app/gui/dates.h"
#include "app/gui/help_desk.h"
#include "app/gui/pages/welcome_page.h"
#include "app/gui/theme.h"
#include "app/gui/widgets/file_dialogs.h"
#include "app/gui/widgets/labels.h"
#include "app/gui/widgets/row_list.h"
#include "app/models/wording.h"
#include "app/settings/untitled.h"
#include "app/text/qt_text.h"
#include "core/report/import_wording.h"

#include <QDateEdit>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace vigie {
namespace {

constexpr int yearsKept = 5; ///< offered where nothing is set: a usual span for such files

QPushButton* makeButton(const QString& name, const QString& text, QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    button->setObjectName(name);
    return button;
}

QTableView* makeTable(const QString& name, const QString& accessibleName, QAbstractItemModel& model) {
    auto* table = new QTableView;
    setUpRowList(*table, name, accessibleName, model);
    table->setWordWrap(true);
    table->horizontalHeader()->setMinimumSectionSize(24 * spacing::grid);
    return table;
}

QString number(std::size_t count) {
    return QLocale().toString(static_cast<qulonglong>(count));
}

} // namespace

DossierPage::DossierPage(ReviewContext context, DossierSession& session, bool hasSample, QWidget* parent)
    : PlacePage(parent), m_context(std::move(context)), m_session(session), m_link(m_context.language),
      m_slow(m_context.language), m_exporter(m_context.language), m_sources(m_context.language),
      m_states(new QStackedWidget(this)), m_welcome(new WelcomePage(m_context.language, hasSample)),
      m_name(makeLabel({}, TextWeight::Heading, this)), m_place(makeLabel({}, TextWeight::Muted, this)),
      m_facts(makeLabel({}, TextWeight::Normal, this)), m_rules(makeLabel({}, TextWeight::Muted, this)),
      m_problemsTitle(makeLabel({}, TextWeight::Strong, this)),
      m_integrity(makeLabel({}, TextWeight::Normal, this)),
      m_add(makeButton(QStringLiteral("addFiles"), tr("Add files…"), this)),
      m_export(makeButton(QStringLiteral("exportDossier"), tr("Export"), this)),
      m_check(makeButton(QStringLiteral("checkAgain"), tr("Check again by the rules of today"), this)),
      m_verify(makeButton(QStringLiteral("verify"), tr("Verify that it is intact"), this)),
      m_keptUntil(new QDateEdit(this)), m_kept(makeLabel({}, TextWeight::Normal, this)),
      m_keep(makeButton(QStringLiteral("keepUntil"), tr("Set"), this)), m_sourceTable(makeSources()),
      m_problemTable(makeProblems()) {
    setObjectName(QStringLiteral("dossierPage"));
    setManualPage(this, QStringLiteral("first-audit"));
    m_states->addWidget(m_welcome);
    m_states->addWidget(makeContent());
    QLabel* reading = makeLabel(tr("Reading…"), TextWeight::Muted, this);
    reading->setAlignment(Qt::AlignCenter);
    m_states->addWidget(reading);
    m_states->setCurrentIndex(Reading);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_states);
    connect(m_welcome, &WelcomePage::openWanted, this, &DossierPage::addWanted);
    connect(m_welcome, &WelcomePage::sampleWanted, this, &DossierPage::sampleWanted);
    connect(m_welcome, &WelcomePage::dossierWanted, this, &DossierPage::openWanted);
    connect(m_check, &QPushButton::clicked, &m_session, &DossierSession::check);
    connect(m_verify, &QPushButton::clicked, this, &DossierPage::verify);
    connect(m_keep, &QPushButton::clicked, this,
            [this] { m_session.keepUntil(toDate(m_keptUntil->date())); });
    connect(m_sourceTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DossierPage::showProblems);
    for (DossierLink* link : {&m_link, &m_slow})
        connect(link, &DossierLink::failed, &m_session, &DossierSession::failed);
    connect(&m_session, &DossierSession::failed, this, [this] {
        if (m_states->currentIndex() == Reading && !m_session.isBusy())
            m_states->setCurrentIndex(Welcome);
    });
    showState();
}

QWidget* DossierPage::makeContent() {
    auto* content = new QWidget;
    m_name->setObjectName(QStringLiteral("dossierName"));
    m_facts->setObjectName(QStringLiteral("dossierFacts"));
    m_rules->setObjectName(QStringLiteral("dossierRules"));
    m_integrity->setObjectName(QStringLiteral("integrity"));
    m_problemsTitle->setObjectName(QStringLiteral("problemsTitle"));
    auto* tables = new QSplitter(Qt::Vertical);
    auto* below = new QWidget;
    auto* belowLayout = new QVBoxLayout(below);
    belowLayout->setContentsMargins(0, spacing::normal, 0, 0);
    belowLayout->addWidget(m_problemsTitle);
    belowLayout->addWidget(m_problemTable, 1);
    belowLayout->addStretch(0); // holds the title up where there is no table
    tables->addWidget(m_sourceTable);
    tables->addWidget(below);
    tables->setChildrenCollapsible(false);
    tables->setStretchFactor(0, 3);
    tables->setStretchFactor(1, 2); // some problems at a glance
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(spacing::wide, spacing::wide, spacing::wide, spacing::wide);
    layout->setSpacing(spacing::normal);
    layout->addWidget(m_name);
    layout->addWidget(m_place);
    layout->addWidget(m_facts);
    layout->addWidget(m_rules);
    layout->addLayout(makeButtons());
    layout->addLayout(makeRetention());
    layout->addWidget(m_integrity);
    layout->addSpacing(spacing::normal);
    layout->addWidget(tables, 1);
    return content;
}

QBoxLayout* DossierPage::makeButtons() {
    auto* save = makeButton(QStringLiteral("saveAs"), tr("Save as…"), this);
    auto* menu = new QMenu(m_export);
    menu->addAction(tr("Table, a finding a row (CSV)…"), this, [this] { chooseExport(ExportFormat::Csv); });
    menu->addAction(tr("Everything, a post a line (NDJSON)…"), this,
                    [this] { chooseExport(ExportFormat::Ndjson); });
    m_export->setMenu(menu);
    connect(m_add, &QPushButton::clicked, this, &DossierPage::addWanted);
    connect(save, &QPushButton::clicked, this, &DossierPage::saveWanted);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::normal);
    for (QPushButton* button : {m_add, save, m_export, m_verify, m_check})
        buttons->addWidget(button);
    buttons->addStretch();
    return buttons;
}

QBoxLayout* DossierPage::makeRetention() {
    m_keptUntil->setObjectName(QStringLiteral("keptUntil"));
    m_keptUntil->setAccessibleName(tr("Last day on which the dossier may be kept"));
    m_keptUntil->setCalendarPopup(true);
    m_keptUntil->setDisplayFormat(dayFormat);
    m_kept->setObjectName(QStringLiteral("kept"));
    m_kept->setWordWrap(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::normal);
    row->addWidget(m_kept);
    row->addWidget(m_keptUntil);
    row->addWidget(m_keep);
    row->addStretch();
    return row;
}

QTableView* DossierPage::makeSources() {
    QTableView* table = makeTable(QStringLiteral("sources"), tr("Imported files"), m_sources);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(SourceTableModel::FileColumn, QHeaderView::Stretch);
    table->horizontalHeader()->setMinimumSectionSize(16 * spacing::grid); // the name has most of the room
    return table;
}

QTableView* DossierPage::makeProblems() {
    QTableView* table = makeTable(QStringLiteral("sourceProblems"), tr("What could not be read"), m_problems);
    table->setColumnHidden(ProblemTableModel::FileColumn, true);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setSectionResizeMode(ProblemTableModel::RecordColumn,
                                                    QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(ProblemTableModel::FieldColumn,
                                                    QHeaderView::ResizeToContents);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    return table;
}

DossierPage::~DossierPage() {
    m_verifying.request_stop();
}

void DossierPage::showDossier(const QString& path) {
    m_verifying.request_stop();
    m_link.open(path);
    m_slow.open(path);
    m_integrity->hide();
    m_verify->setEnabled(true);
    m_welcome->showRecent(path);
    reload();
}

void DossierPage::reload() {
    showState();
    m_link.ask([stored = m_context.stored](const Dossier& dossier) { return readFacts(dossier, *stored); },
               [this](const DossierFacts& facts) { show(facts); });
}

void DossierPage::showNothingRead(bool nothingRead) {
    m_welcome->showNothingRead(nothingRead);
}

/// What the session knows without asking the dossier.
void DossierPage::showState() {
    const SessionState& state = m_session.state();
    m_name->setText(state.isUntitled ? tr("Untitled dossier") : QFileInfo(state.path).completeBaseName());
    m_place->setText(state.isUntitled ? tr("Kept by the program until you save it or throw it away.")
                                      : QDir::toNativeSeparators(QFileInfo(state.path).absoluteFilePath()));
    m_check->setVisible(!state.isCurrent && state.canChange());
    m_add->setEnabled(state.canChange());
    for (QWidget* widget : {static_cast<QWidget*>(m_keptUntil), static_cast<QWidget*>(m_keep)})
        widget->setVisible(state.canChange());
}

void DossierPage::show(const DossierFacts& facts) {
    const Overview& overview = facts.overview;
    showWhatIsThere(facts);
    m_rules->setVisible(facts.checkedBy != nullptr);
    if (facts.checkedBy)
        m_rules->setText(wording::checkedBy(*facts.checkedBy, m_context.language));
    m_kept->setText(facts.keptUntil ? tr("To be kept until %1.").arg(wording::day(*facts.keptUntil))
                                    : tr("No last day of keeping is set."));
    m_keptUntil->setDate(facts.keptUntil ? toQDate(*facts.keptUntil)
                                         : QDate::currentDate().addYears(yearsKept));
    m_sources.setSources(facts.sources);
    const auto isFaulty = [](const ImportedFile& file) { return !file.problems.empty(); };
    const auto faulty = std::find_if(facts.sources.begin(), facts.sources.end(), isFaulty);
    const auto row = faulty == facts.sources.end() ? 0 : faulty - facts.sources.begin();
    m_sourceTable->setCurrentIndex(m_sources.index(static_cast<int>(row), 0));
    showProblems();
    const bool isEmpty = facts.sources.empty() && overview.posts == 0 && !m_session.state().isPurged;
    const State state = !isEmpty ? Content : m_session.isBusy() ? Reading : Welcome;
    const bool takesFocusAlong = isVisible() && m_states->currentIndex() != state;
    m_states->setCurrentIndex(state);
    setStart(isEmpty ? static_cast<QWidget*>(m_welcome) : m_add);
    if (takesFocusAlong)
        takeFocus();
}

/// In numbers; of a purged dossier, what became of it.
void DossierPage::showWhatIsThere(const DossierFacts& facts) {
    const SessionState& state = m_session.state();
    const Overview& overview = facts.overview;
    const QStringList numbers = {tr("%Ln post(s)", nullptr, static_cast<int>(overview.posts)),
                                 tr("%Ln finding(s)", nullptr, static_cast<int>(overview.findings)),
                                 tr("%Ln file(s)", nullptr, static_cast<int>(facts.sources.size()))};
    m_facts->setText(state.isPurged ? toQString(toString(*state.onlyToLook))
                                    : numbers.join(QStringLiteral(" · ")));
    const bool isAny = overview.posts > 0 && !state.isPurged;
    m_kept->setVisible(!state.isPurged);
    m_export->setEnabled(isAny);
    m_export->setToolTip(isAny ? QString() : tr("There are no posts to export."));
}

void DossierPage::showProblems() {
    m_problems.clear();
    const int row = m_sourceTable->currentIndex().row();
    m_problemTable->hide();
    if (row < 0 || row >= m_sources.rowCount() || m_session.state().isPurged)
        return m_problemsTitle->clear();
    const ImportedFile& source = m_sources.source(row);
    m_problems.append(source.problems);
    const QString name = QFileInfo(toQString(source.summary.file)).fileName();
    const QString problems =
        source.problems.empty()
            ? tr("Everything in %1 could be read.").arg(name)
            : tr("%Ln problem(s) in %1", nullptr, static_cast<int>(source.problems.size())).arg(name);
    QStringList lines = {problems};
    for (const std::string& notice : importNotices(source.summary.notices, Wording(m_context.language)))
        lines += toQString(notice) + u'.';
    lines += toQString(doublesTold(source.doubles, Wording(m_context.language)));
    lines.removeAll(QString());
    m_problemsTitle->setText(lines.join(u'\n'));
    m_problemTable->setVisible(!source.problems.empty());
}

void DossierPage::verify() {
    m_verify->setEnabled(false);
    m_integrity->setText(tr("Every hash is computed again…"));
    m_integrity->show();
    m_verifying = std::stop_source();
    WorkOptions options;
    options.stop = m_verifying.get_token();
    m_slow.ask([options](const Dossier& dossier) { return vigie::verify(dossier, options); },
               [this](const Verification& found) { showVerification(found); });
}

void DossierPage::showVerification(const Verification& found) {
    m_verify->setEnabled(true);
    m_integrity->setText(
        found.isIntact()
            ? tr("✓ Intact: %1 posts, %2 entries in the journal. Last hash of the journal: %3")
                      .arg(number(found.posts), number(static_cast<std::size_t>(found.head.entries)),
                           toQString(found.head.hash)) +
                  (found.gap ? u'\n' + toQString(found.gap->in(m_context.language)) : QString())
            : tr("✗ Not intact: %1").arg(toQString(found.fault->in(m_context.language))));
}

void DossierPage::chooseExport(ExportFormat format) {
    const bool isCsv = format == ExportFormat::Csv;
    QFileDialog* dialog = makeSaveDialog(this, tr("Export the dossier"),
                                         {isCsv ? tr("Tables (*.csv)") : tr("Posts (*.ndjson)")});
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, format](const QString& path) { exportTo(format, path); });
    dialog->open();
}

void DossierPage::exportTo(ExportFormat format, const QString& path) {
    m_exporter.ask<ExportDetails>(
        m_session.state().path,
        [format, file = toUtf8(path), language = m_context.language](const Dossier& dossier,
                                                                     const std::stop_token&) {
            return vigie::exportTo(dossier, format, file, language);
        },
        [this, path, dossier = m_session.state().path](const Result<ExportDetails>& written) {
            if (!written)
                return Q_EMIT m_session.failed(written.error());
            m_session.noteExports(dossier, {*written});
            Q_EMIT exported(path);
        });
}

} // namespace vigie
