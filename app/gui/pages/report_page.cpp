// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/pages/report_page.h"

#include "app/gui/help_desk.h"
#include "app/gui/theme.h"
#include "app/gui/widgets/file_dialogs.h"
#include "app/gui/widgets/labels.h"
#include "app/gui/widgets/report_form.h"
#include "app/gui/widgets/report_preview.h"
#include "app/settings/saved_wishes.h"
#include "app/settings/untitled.h"
#include "app/text/qt_text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>
#include <utility>

namespace vigie {
namespace {

constexpr int pauseMs = 400; ///< without a key before pages are made
constexpr int formWidth = 340;

/// Beside the dossier; an untitled one is kept where nobody looks for files.
QString folderFor(const QString& dossier) {
    return isUntitled(dossier) ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                               : QFileInfo(dossier).absolutePath();
}

/// Empty for one that nobody has named.
std::string nameOf(const QString& dossier) {
    return isUntitled(dossier) ? std::string() : toUtf8(QFileInfo(dossier).completeBaseName());
}

QString fileName(const QString& dossier, OutputKind kind) {
    const std::string name = nameOf(dossier);
    return (name.empty() ? QStringLiteral("audit") : toQString(name)) + u'.' +
           toQString(std::string(toString(kind)));
}

} // namespace

ReportPage::ReportPage(ReviewContext context, QWidget* parent)
    : PlacePage(parent), m_context(std::move(context)), m_form(new ReportForm(m_context)),
      m_states(new QStackedWidget), m_nothing(makeLabel({}, TextWeight::Muted, this)),
      m_preview(new ReportPreview) {
    setObjectName(QStringLiteral("reportPage"));
    setManualPage(this, QStringLiteral("report"));
    m_nothing->setObjectName(QStringLiteral("reportEmpty"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_states->addWidget(m_nothing);
    m_states->addWidget(m_preview);
    auto* panes = new QSplitter;
    panes->setObjectName(QStringLiteral("reportPanes"));
    panes->addWidget(makeChoices());
    panes->addWidget(m_states);
    panes->setSizes({formWidth, 900});
    panes->setChildrenCollapsible(false);
    panes->setStretchFactor(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(panes, 1);
    setStart(m_form);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ReportPage::goOn);
    connect(m_form, &ReportForm::changed, this, &ReportPage::takeWishes);
    connect(m_preview, &ReportPreview::cancelled, this, [this] {
        m_isStale = false; // what is shown stays, until something is changed
        m_wanted.reset();
        if (m_job)
            m_job->cancel();
    });
    showDossier({});
}

ReportPage::~ReportPage() = default;

QWidget* ReportPage::makeChoices() {
    auto* pane = new QWidget;
    pane->setMinimumWidth(280);
    m_exports = makeExports();
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_form, 1);
    layout->addWidget(m_exports);
    return pane;
}

QWidget* ReportPage::makeExports() {
    auto* row = new QWidget;
    auto* pdf = new QPushButton(tr("Export as &PDF…"));
    pdf->setObjectName(QStringLiteral("exportPdf"));
    pdf->setDefault(true);
    auto* others = new QPushButton(tr("&Other formats, letters"));
    others->setObjectName(QStringLiteral("exportOthers"));
    auto* menu = new QMenu(others);
    const auto addKind = [&](OutputKind kind, const QString& text, const QString& filter) {
        menu->addAction(text, this, [this, kind, filter] { chooseFile(kind, filter); });
    };
    addKind(OutputKind::Html, tr("Web page (HTML)…"), tr("Web pages (*.html)"));
    addKind(OutputKind::Xlsx, tr("Workbook (XLSX)…"), tr("Workbooks (*.xlsx)"));
    addKind(OutputKind::Csv, tr("Table (CSV)…"), tr("CSV tables (*.csv)"));
    addKind(OutputKind::Json, tr("Data (JSON)…"), tr("Data (*.json)"));
    addKind(OutputKind::Sarif, tr("For other tools (SARIF)…"), tr("For other tools (*.sarif)"));
    menu->addSeparator();
    menu->addAction(tr("A &letter of corrections for each creator…"), this, &ReportPage::chooseFolder);
    others->setMenu(menu);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(spacing::wide, spacing::normal, spacing::wide, spacing::normal);
    layout->setSpacing(spacing::normal);
    layout->addWidget(pdf, 1);
    layout->addWidget(others);
    connect(pdf, &QPushButton::clicked, this, [this] { chooseFile(OutputKind::Pdf, tr("PDF (*.pdf)")); });
    return row;
}

void ReportPage::showDossier(const QString& path) {
    m_dossier = path;
    m_preview->clear();
    m_form->setEnabled(!path.isEmpty());
    showNothing(path.isEmpty() ? tr("Open a dossier to see its report.") : QString());
    m_wanted.reset();
    if (!path.isEmpty()) {
        m_wishes = savedWishes(path, m_context.language);
        m_form->setWishes(m_wishes);
    }
    reload();
}

void ReportPage::reload() {
    m_content.reset();
    previewSoon();
}

void ReportPage::takeWishes() {
    const ReportWishes wishes = m_form->wishes();
    if (wishes == m_wishes)
        return;
    if (wishes.scope != m_wishes.scope)
        m_content.reset();
    m_wishes = wishes;
    saveWishes(m_dossier, m_wishes);
    previewSoon();
}

void ReportPage::previewSoon() {
    m_isStale = true;
    if (m_job && m_destination.isEmpty()) // a file that is asked for is written to its end
        m_job->cancel();
    m_pause.start();
}

void ReportPage::showEvent(QShowEvent* event) {
    PlacePage::showEvent(event);
    goOn();
}

/// Begins what waits, if nothing is under way: a file first, then pages.
void ReportPage::goOn() {
    if (m_job || m_dossier.isEmpty() || m_pause.isActive())
        return;
    if (m_wanted) {
        const Export wanted = *std::exchange(m_wanted, {});
        run(wanted.files, wanted.destination);
    } else if (m_isStale && isVisible()) {
        m_isStale = false;
        run({}, {});
    }
}

void ReportPage::run(ReportFiles files, const QString& destination) {
    m_destination = destination;
    m_source = m_dossier;
    ReportWishes wishes = m_wishes;
    wishes.dossierName = nameOf(m_dossier);
    m_job = std::make_unique<ReportJob>(ReportOrder{toUtf8(m_dossier), std::move(wishes), std::move(files),
                                                    m_content, toUtf8(QCoreApplication::applicationVersion()),
                                                    m_context.language});
    connect(m_job.get(), &ReportJob::progressed, m_preview, &ReportPreview::showProgress);
    connect(m_job.get(), &ReportJob::finished, this, &ReportPage::showOutcome);
    connect(m_job.get(), &ReportJob::failed, this, [this](const Error& error) {
        Q_EMIT failed(error);
        end();
    });
    connect(m_job.get(), &ReportJob::cancelled, this, &ReportPage::end);
    m_preview->showProgress(0);
    m_job->start();
}

void ReportPage::showOutcome(const ReportOutcome& outcome) {
    if (!m_isStale) // else it may be of another scope
        m_content = outcome.content;
    if (m_destination.isEmpty())
        showPages(outcome);
    else
        tellWritten(outcome);
    end();
}

/// A report of no posts would look like one that found nothing.
void ReportPage::showPages(const ReportOutcome& outcome) {
    const bool isAny = !outcome.content->posts.empty();
    const bool isNarrowed = m_wishes.scope != PostScope();
    showNothing(isAny        ? QString()
                : isNarrowed ? tr("No post is of those that you chose: there is nothing to report.")
                             : tr("There are no posts in this dossier: there is nothing to report."));
    if (isAny)
        m_preview->showPages(outcome.pages);
    Q_EMIT previewed();
}

/// Instead of pages and exports; empty: they are there.
void ReportPage::showNothing(const QString& why) {
    m_nothing->setText(why);
    m_states->setCurrentIndex(why.isEmpty() ? 1 : 0);
    m_exports->setEnabled(why.isEmpty());
    m_exports->setToolTip(toToolTip(why));
}

void ReportPage::tellWritten(const ReportOutcome& outcome) {
    Q_EMIT written(m_source, outcome.files);
    if (!outcome.remark.empty())
        return Q_EMIT failed({ErrorCode::CannotWrite,
                              outcome.remark,
                              {},
                              toUtf8(tr("In the review, D asks for a correction and Q puts a question."))});
    if (!outcome.failure)
        return Q_EMIT exported(m_destination);
    QStringList names;
    for (const ExportDetails& file : outcome.files)
        names += toQString(file.file);
    Error failure = *outcome.failure;
    failure.hint = toUtf8(tr("Written already: %1").arg(names.join(QStringLiteral(", "))));
    Q_EMIT failed(failure);
}

void ReportPage::end() {
    m_preview->hideProgress();
    m_job.release()->deleteLater(); // it is the sender of the signal that came here
    goOn();
}

void ReportPage::writeFile(OutputKind kind, const QString& path) {
    m_wanted = Export{{{{kind, toUtf8(path)}}, {}}, path};
    goOn();
}

void ReportPage::writeLetters(const QString& folder) {
    m_wanted = Export{{{}, toUtf8(folder)}, folder};
    goOn();
}

void ReportPage::chooseFile(OutputKind kind, const QString& filter) {
    QFileDialog* dialog = makeSaveDialog(this, tr("Export the report"), {filter});
    dialog->setDirectory(folderFor(m_dossier));
    dialog->selectFile(fileName(m_dossier, kind));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, kind](const QString& path) { writeFile(kind, path); });
    dialog->open();
}

void ReportPage::chooseFolder() {
    QFileDialog* dialog = makeOpenDialog(this, tr("Folder for the letters"), {}, QFileDialog::Directory);
    dialog->setDirectory(folderFor(m_dossier));
    connect(dialog, &QFileDialog::fileSelected, this, &ReportPage::writeLetters);
    dialog->open();
}

} // namespace vigie
