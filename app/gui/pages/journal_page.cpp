// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/pages/journal_page.h"

#include "app/gui/help_desk.h"
#include "app/gui/theme.h"
#include "app/gui/widgets/file_dialogs.h"
#include "app/gui/widgets/fold_out.h"
#include "app/gui/widgets/labels.h"
#include "app/gui/widgets/row_list.h"
#include "app/models/wording.h"
#include "app/text/qt_text.h"
#include "core/base/file_kinds.h"
#include "core/report/entry_wording.h"
#include "core/report/error_wording.h"
#include "core/store/review_details.h"

#include <QComboBox>
#include <QEvent>
#include <QFontDatabase>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace vigie {
namespace {

constexpr std::size_t entriesAtOnce = 500;
constexpr qsizetype longestDetail = 20000; ///< characters

using Rows = std::vector<JournalRow>;
using Entries = std::vector<LogEntry>;

/// Every kind of entry there is, as they are offered.
constexpr std::array kinds = {entry_kind::decision, entry_kind::undo,     entry_kind::redo,
                              entry_kind::import,   entry_kind::check,    entry_kind::sample,
                              entry_kind::merge,    entry_kind::exported, entry_kind::retention,
                              entry_kind::purge,    entry_kind::origin,   entry_kind::created};

/// `names` learns by which words people know the post that the entry speaks of, if it is about one.
void namePost(const LogEntry& entry, LogNames& names, const Dossier& dossier, Language language) {
    if (entry.kind != entry_kind::decision)
        return;
    const auto details = decisionFromJson(entry.details);
    if (!details || details->on.empty() || names.posts.contains(details->on.front().post))
        return;
    const std::string& name = details->on.front().post;
    if (const auto stored = dossier.post(name); stored && stored->name == name)
        names.posts[name] = toUtf8(wording::recognised(stored->post, language));
}

/// `names` learns the numbers of these entries.
Rows rowsOf(const Entries& entries, LogNames& names, const Dossier& dossier, Language language) {
    Rows rows;
    for (const LogEntry& entry : entries) {
        names.entries[entry.hash] = entry.number;
        namePost(entry, names, dossier, language);
        rows.push_back(journalRow(entry, names, language));
    }
    return rows;
}

Result<std::monostate> writeTo(const QString& path, const Dossier& dossier, Language language,
                               const std::stop_token& stop) {
    const bool isJson = path.endsWith(QStringLiteral("json"), Qt::CaseInsensitive);
    auto file = OutputFile::create(toUtf8(path), isJson ? file_kind::ndjson : file_kind::csv, language);
    if (!file)
        return tl::unexpected(file.error());
    const auto written =
        writeLog(dossier, isJson ? LogFormat::Ndjson : LogFormat::Csv, language, file->stream(), stop);
    if (!written)
        return tl::unexpected(written.error());
    if (const auto committed = file->commit(); !committed)
        return tl::unexpected(committed.error());
    return std::monostate();
}

} // namespace

JournalPage::JournalPage(ReviewContext context, QWidget* parent)
    : PlacePage(parent), m_context(std::move(context)), m_reader(m_context.language),
      m_detailReader(m_context.language), m_verifier(m_context.language), m_exporter(m_context.language),
      m_state(makeLabel({}, TextWeight::Heading, this)),
      m_stateDetail(makeLabel({}, TextWeight::Muted, this)), m_verify(new QPushButton(tr("Verify again"))),
      m_toMisfit(new QPushButton(tr("Show the entry"))), m_search(new QLineEdit), m_kind(new QComboBox),
      m_list(new QTableView), m_words(makeLabel({}, TextWeight::Normal, this)),
      m_detail(new QPlainTextEdit(this)) {
    setObjectName(QStringLiteral("journalPage"));
    setManualPage(this, QStringLiteral("defend"));
    auto* panes = new QSplitter(Qt::Vertical);
    panes->addWidget(makeList());
    panes->addWidget(makeEntry());
    panes->setSizes({600, 120});
    panes->setStretchFactor(0, 1);
    panes->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::wide, spacing::wide, spacing::wide, 0);
    layout->setSpacing(spacing::normal);
    layout->addWidget(makeBar());
    layout->addWidget(panes, 1);
    setStart(m_list);
    showState();
}

QWidget* JournalPage::makeBar() {
    auto* bar = new QWidget;
    m_state->setObjectName(QStringLiteral("journalState"));
    m_stateDetail->setObjectName(QStringLiteral("journalStateDetail"));
    m_verify->setObjectName(QStringLiteral("journalVerify"));
    connect(m_verify, &QPushButton::clicked, this, &JournalPage::verify);
    m_toMisfit->setObjectName(QStringLiteral("journalToMisfit"));
    connect(m_toMisfit, &QPushButton::clicked, this, &JournalPage::goToMisfit);
    auto* save = new QPushButton(tr("Export the log…"));
    save->setObjectName(QStringLiteral("journalExport"));
    connect(save, &QPushButton::clicked, this, &JournalPage::chooseExport);
    m_search->setObjectName(QStringLiteral("journalSearch"));
    m_search->setAccessibleName(tr("Filter the log"));
    m_search->setPlaceholderText(tr("Filter: a name, a day, a post, words of a reason"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, &m_filter, &JournalFilter::setWords);
    m_kind->setObjectName(QStringLiteral("journalKind"));
    m_kind->setAccessibleName(tr("Kind of entries"));
    m_kind->addItem(tr("All entries"), QString());
    for (const std::string_view kind : kinds)
        m_kind->addItem(toQString(kindName(kind, Wording(m_context.language))), toQString(kind));
    connect(m_kind, &QComboBox::currentIndexChanged, this,
            [this] { m_filter.setKind(m_kind->currentData().toString()); });
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_state);
    words->addWidget(m_stateDetail);
    auto* top = new QHBoxLayout;
    top->addLayout(words, 1);
    top->addWidget(m_toMisfit, 0, Qt::AlignTop);
    top->addWidget(m_verify, 0, Qt::AlignTop);
    top->addWidget(save, 0, Qt::AlignTop);
    auto* filter = new QHBoxLayout;
    filter->setSpacing(spacing::normal);
    filter->addWidget(m_search, 1);
    filter->addWidget(m_kind);
    auto* layout = new QVBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::normal);
    layout->addLayout(top);
    layout->addLayout(filter);
    return bar;
}

QWidget* JournalPage::makeList() {
    m_filter.setSourceModel(&m_entries);
    setUpRowList(*m_list, QStringLiteral("journalList"), tr("Entries of the log"), m_filter, true);
    m_list->sortByColumn(JournalModel::NumberColumn, Qt::DescendingOrder);
    QHeaderView* header = m_list->horizontalHeader();
    header->setSectionResizeMode(JournalModel::WhatColumn, QHeaderView::Stretch);
    m_list->setColumnWidth(JournalModel::NumberColumn, 16 * spacing::grid);
    m_list->setColumnWidth(JournalModel::TimeColumn, 36 * spacing::grid);
    m_list->setColumnWidth(JournalModel::WhoColumn, 28 * spacing::grid);
    m_list->setColumnWidth(JournalModel::KindColumn, 24 * spacing::grid);
    m_list->setColumnWidth(JournalModel::HashColumn, 26 * spacing::grid);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &JournalPage::showCurrent);
    return m_list;
}

/// The chosen entry: its sentence whole, and folded away what the file holds.
QWidget* JournalPage::makeEntry() {
    auto* pane = new QWidget;
    m_words->setObjectName(QStringLiteral("journalWords"));
    m_detail->setObjectName(QStringLiteral("journalDetail"));
    m_detail->setAccessibleName(tr("The entry as it stands in the file"));
    m_detail->setReadOnly(true);
    m_detail->setTabChangesFocus(true);
    m_detail->setFrameShape(QFrame::NoFrame);
    m_detail->hide();
    m_detail->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, spacing::normal, 0, spacing::normal);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_words);
    m_fold = new FoldOut(tr("As it stands in the file"), [this](QBoxLayout& inner, QWidget*) {
        inner.addWidget(m_detail);
        m_detail->show();
    });
    m_fold->hide();
    layout->addWidget(m_fold);
    layout->addStretch();
    return pane;
}

void JournalPage::showDossier(const QString& path) {
    m_path = path;
    m_search->clear();
    m_kind->setCurrentIndex(0);
    reload();
}

void JournalPage::reload() {
    m_entries.clear();
    m_detailReader.forget();
    m_detail->clear();
    m_words->clear();
    m_fold->hide();
    m_verifier.forget();
    m_verification.reset();
    m_isVerifying = false;
    showState();
    if (m_path.isEmpty())
        return;
    loadFrom(1, std::make_shared<LogNames>());
    if (isVisible())
        verify();
}

/// Page by page, so that a long log is there from its first entries on. What they are called goes from page
/// to page: one worker at a time has it.
void JournalPage::loadFrom(qint64 first, const std::shared_ptr<LogNames>& names) {
    m_reader.ask<Rows>(
        m_path,
        [first, names, rules = m_context.checker->sharedPack(),
         language = m_context.language](const Dossier& dossier, const std::stop_token&) -> Result<Rows> {
            const auto entries = dossier.log(first, entriesAtOnce);
            if (!entries)
                return tl::unexpected(entries.error());
            names->pack = rules.get();
            return rowsOf(*entries, *names, dossier, language);
        },
        [this, names](const Result<Rows>& rows) {
            if (!rows) {
                Q_EMIT failed(rows.error());
                return;
            }
            m_entries.append(*rows);
            if (rows->size() == entriesAtOnce)
                loadFrom(rows->back().number + 1, names);
            else
                endLoading();
        });
}

/// There is an entry to read from the start: the newest.
void JournalPage::endLoading() {
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_filter.index(0, 0));
    Q_EMIT loaded();
}

void JournalPage::showCurrent() {
    const QModelIndex current = m_filter.mapToSource(m_list->currentIndex());
    m_detailReader.forget();
    m_detail->clear();
    m_fold->setVisible(current.isValid());
    m_words->setText(current.isValid() ? m_entries.row(current.row()).what : QString());
    if (!current.isValid())
        return;
    const qint64 number = m_entries.row(current.row()).number;
    m_detailReader.ask<Entries>(
        m_path, [number](const Dossier& dossier, const std::stop_token&) { return dossier.log(number, 1); },
        [this](const Result<Entries>& entries) {
            if (!entries || entries->empty())
                return;
            const LogEntry& entry = entries->front();
            m_detail->setPlainText(QStringLiteral("hash      %1\nprevious  %2\ntime      %3\ndetails   %4")
                                       .arg(toQString(entry.hash), toQString(entry.previous),
                                            toQString(entry.time),
                                            toQString(entry.details).left(longestDetail)));
        });
}

void JournalPage::verify() {
    if (m_path.isEmpty())
        return;
    m_isVerifying = true;
    m_verification.reset();
    showState();
    m_verifier.ask<Verification>(
        m_path,
        [](const Dossier& dossier, const std::stop_token& stop) {
            WorkOptions options;
            options.stop = stop;
            return vigie::verify(dossier, options);
        },
        [this](const Result<Verification>& verification) {
            m_isVerifying = false;
            m_verification = verification;
            showState();
            Q_EMIT verified(verification && verification->isIntact());
        });
}

void JournalPage::goToMisfit() {
    m_search->clear();
    m_kind->setCurrentIndex(0);
    int row = m_entries.rowCount() - 1; // where the end is missing, what is left of it
    while (row > 0 && m_entries.row(row).number > *(*m_verification)->entry)
        --row;
    m_list->setCurrentIndex(m_filter.mapFromSource(m_entries.index(row, 0)));
    m_list->scrollTo(m_list->currentIndex(), QAbstractItemView::PositionAtCenter);
    m_list->setFocus();
}

/// Sign, colour and word.
void JournalPage::showState() {
    const Theme& theme = themeFor(this);
    QColor colour = theme.muted;
    m_stateDetail->clear();
    if (m_isVerifying) {
        m_state->setText(tr("Verifying…"));
        m_stateDetail->setText(tr("Every hash is computed again. You can go on working."));
    } else if (!m_verification) {
        m_state->setText(tr("Not verified yet"));
    } else if (!*m_verification) {
        colour = theme.of(Verdict::NonCompliant);
        m_state->setText(tr("⬣ Could not be verified"));
        m_stateDetail->setText(toQString(errorTold(m_verification->error(), Wording(m_context.language))));
    } else if (const Verification& found = **m_verification; found.isIntact()) {
        colour = theme.of(Verdict::Compliant);
        m_state->setText(tr("✓ Intact"));
        m_stateDetail->setText(tr("Verified: %Ln entry(s)", nullptr, static_cast<int>(found.head.entries)) +
                               tr(", %Ln record(s).", nullptr, static_cast<int>(found.records)) + u' ' +
                               tr("Hash of the last entry: %1").arg(toQString(found.head.hash)) +
                               (found.gap ? u' ' + toQString(found.gap->in(m_context.language)) : QString()));
    } else {
        colour = theme.of(Verdict::NonCompliant);
        m_state->setText(tr("⬣ Not intact"));
        m_stateDetail->setText(toQString(found.fault->in(m_context.language)));
    }
    QPalette palette = m_state->palette();
    palette.setColor(QPalette::WindowText, colour);
    m_state->setPalette(palette);
    m_toMisfit->setVisible(m_verification && *m_verification && (*m_verification)->entry);
    m_verify->setEnabled(!m_isVerifying && !m_path.isEmpty());
}

void JournalPage::chooseExport() {
    QFileDialog* dialog = makeSaveDialog(
        this, tr("Export the log"),
        {tr("CSV tables (*.csv)"), tr("NDJSON, from which the hashes can be computed (*.ndjson)")});
    connect(dialog, &QFileDialog::fileSelected, this, &JournalPage::exportTo);
    dialog->open();
}

void JournalPage::exportTo(const QString& path) {
    m_exporter.ask<std::monostate>(
        m_path,
        [path, language = m_context.language](const Dossier& dossier, const std::stop_token& stop) {
            return writeTo(path, dossier, language, stop);
        },
        [this, path](const Result<std::monostate>& written) {
            if (written)
                Q_EMIT exported(path);
            else
                Q_EMIT failed(written.error());
        });
}

void JournalPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!m_isVerifying && !m_verification)
        verify();
}

void JournalPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showState();
}

} // namespace vigie
