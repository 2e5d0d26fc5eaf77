// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/pages/creators_page.h"

#include "app/gui/help_desk.h"
#include "app/gui/picture_file.h"
#include "app/gui/theme.h"
#include "app/gui/widgets/creator_comparison.h"
#include "app/gui/widgets/creator_scorecard.h"
#include "app/gui/widgets/file_dialogs.h"
#include "app/gui/widgets/heat_map_view.h"
#include "app/gui/widgets/labels.h"
#include "app/gui/widgets/row_list.h"
#include "app/gui/widgets/share_gauge.h"
#include "app/models/creator_wording.h"
#include "app/text/qt_text.h"
#include "core/base/file_kinds.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <utility>

namespace vigie {
namespace {

constexpr int cardWidth = 80 * spacing::grid; ///< the charts are read at that width

/// What a reload brings.
struct Loaded {
    std::vector<CreatorFigures> creators;
    DateRange days;
};

Result<Loaded> load(const Dossier& dossier, const std::stop_token&) {
    return dossier.database().read<Loaded>([](Sql& sql) -> Result<Loaded> {
        return Loaded{creatorFigures(sql), daysOfPosts(sql)};
    });
}

/// What the scorecard shows beyond the table.
struct Course {
    MonthTallies months;
    DateRange days;
};

} // namespace

CreatorsPage::CreatorsPage(ReviewContext context, QWidget* parent)
    : PlacePage(parent), m_context(std::move(context)), m_creators(m_context.language),
      m_reader(m_context.language), m_cardReader(m_context.language), m_states(new QStackedWidget),
      m_empty(makeLabel({}, TextWeight::Muted, this)), m_tabs(new QTabWidget), m_search(new QLineEdit),
      m_list(new QTableView), m_card(new CreatorScorecard(m_context)), m_heatMap(new HeatMapView(m_context)),
      m_comparison(new CreatorComparisonView(m_context)) {
    setObjectName(QStringLiteral("creatorsPage"));
    setManualPage(this, QStringLiteral("creators"));
    m_empty->setObjectName(QStringLiteral("creatorsEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_tabs->setObjectName(QStringLiteral("creatorTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeOverview(), tr("Creators"));
    m_tabs->addTab(m_heatMap, tr("Creators by rules"));
    m_tabs->addTab(m_comparison, tr("Compare"));
    makeExportMenu();
    m_states->addWidget(m_empty);
    m_states->addWidget(m_tabs);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_states);
    setStart(m_list);
    connect(m_card, &CreatorScorecard::postsWanted, this, &CreatorsPage::showPosts);
    connect(m_heatMap, &HeatMapView::postsWanted, this, &CreatorsPage::showPosts);
    take({});
}

QWidget* CreatorsPage::makeOverview() {
    auto* panes = new QSplitter;
    panes->addWidget(makeList());
    panes->addWidget(m_card);
    m_card->setMinimumWidth(cardWidth);
    panes->setSizes({868, cardWidth});
    panes->setChildrenCollapsible(false);
    panes->setStretchFactor(1, 1);
    return panes;
}

QWidget* CreatorsPage::makeList() {
    auto* pane = new QWidget;
    m_search->setObjectName(QStringLiteral("creatorSearch"));
    m_search->setAccessibleName(tr("Filter the creators"));
    m_search->setPlaceholderText(tr("Filter: part of an account name"));
    m_search->setClearButtonEnabled(true);
    m_sorted.setSourceModel(&m_creators);
    m_sorted.setFilterKeyColumn(CreatorTableModel::CreatorColumn);
    m_sorted.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted.setSortRole(CreatorTableModel::SortRole);
    connect(m_search, &QLineEdit::textChanged, this,
            [this](const QString& words) { m_sorted.setFilterFixedString(words.trimmed()); });
    setUpRowList(*m_list, QStringLiteral("creatorList"), tr("Creators"), m_sorted, true);
    m_list->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->sortByColumn(CreatorTableModel::WorstColumn, Qt::DescendingOrder);
    m_list->setItemDelegateForColumn(CreatorTableModel::DisclosedColumn, new ShareDelegate(m_list));
    QHeaderView* header = m_list->horizontalHeader();
    header->setMinimumSectionSize(14 * spacing::grid);
    header->setMaximumSectionSize(60 * spacing::grid);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setResizeContentsPrecision(100);
    header->setStretchLastSection(true);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CreatorsPage::showCurrent);
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(spacing::normal, spacing::normal, 0, 0);
    layout->setSpacing(spacing::normal);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    return pane;
}

void CreatorsPage::makeExportMenu() {
    auto* button = new QPushButton(this);
    button->setObjectName(QStringLiteral("creatorExport"));
    button->setText(tr("Export"));
    button->setAccessibleName(tr("Export the creators"));
    auto* menu = new QMenu(button);
    const auto add = [&](const QString& text, const QString& filter) {
        menu->addAction(text, this, [this, filter] { chooseExport(filter); });
    };
    add(tr("Table as workbook (XLSX)…"), tr("Workbooks (*.xlsx)"));
    add(tr("Table as CSV…"), tr("CSV tables (*.csv)"));
    add(tr("Picture as PNG…"), tr("PNG pictures (*.png)"));
    add(tr("Picture as SVG…"), tr("SVG pictures (*.svg)"));
    button->setMenu(menu);
    m_tabs->setCornerWidget(button);
}

void CreatorsPage::showDossier(const QString& path) {
    if (std::exchange(m_path, path) != path) {
        m_search->clear();
        take({});
    }
    reload();
}

void CreatorsPage::reload() {
    if (m_path.isEmpty())
        return m_reader.forget();
    m_reader.ask<Loaded>(m_path, load, [this](Result<Loaded> loaded) {
        if (!loaded) {
            Q_EMIT failed(loaded.error());
            return;
        }
        take(std::move(loaded->creators)); // thousands of them, each with its rules
        m_comparison->setDossier(m_path, loaded->days);
        Q_EMIT this->loaded();
    });
}

void CreatorsPage::take(std::vector<CreatorFigures> creators) {
    const QModelIndex current = m_sorted.mapToSource(m_list->currentIndex());
    const std::string chosen = current.isValid() ? m_creators.creator(current.row()).creator : std::string();
    m_states->setCurrentWidget(creators.empty() ? static_cast<QWidget*>(m_empty) : m_tabs);
    m_heatMap->setCreators(creators);
    m_creators.setCreators(std::move(creators));
    m_empty->setText(
        tr("There are no checked posts yet. Add files at the place “Dossier”; their authors will be "
           "counted here."));
    select(chosen);
}

void CreatorsPage::select(const std::string& creator) {
    int row = 0;
    for (int i = 0; i < m_sorted.rowCount(); ++i)
        if (m_creators.creator(m_sorted.mapToSource(m_sorted.index(i, 0)).row()).creator == creator)
            row = i;
    m_list->setCurrentIndex(m_sorted.index(row, 0));
    showCurrent();
}

void CreatorsPage::showCurrent() {
    const QModelIndex current = m_sorted.mapToSource(m_list->currentIndex());
    if (!current.isValid()) {
        m_cardReader.forget();
        m_card->showNobody();
        return;
    }
    const CreatorFigures& figures = m_creators.creator(current.row());
    m_cardReader.ask<Course>(
        m_path,
        [creator = figures.creator](const Dossier& dossier, const std::stop_token&) {
            return dossier.database().read<Course>([&](Sql& sql) -> Result<Course> {
                return Course{monthsOf(sql, creator), daysOf(sql, creator)};
            });
        },
        [this, figures](const Result<Course>& course) {
            if (course)
                m_card->showCreator(figures, course->days, course->months);
        });
}

void CreatorsPage::chooseExport(const QString& filter) {
    QFileDialog* dialog = makeSaveDialog(this, tr("Export the creators"), {filter});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        if (const auto written = exportTo(path))
            Q_EMIT exported(path);
        else
            Q_EMIT failed(written.error());
    });
    dialog->open();
}

Result<void> CreatorsPage::exportTo(const QString& path) {
    const Wording say(m_context.language);
    const bool isCsv = path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive);
    if (!isCsv && !path.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive))
        return writePictureTo(path);
    auto file =
        OutputFile::create(toUtf8(path), isCsv ? file_kind::csv : file_kind::workbook, m_context.language);
    if (!file)
        return tl::unexpected(file.error());
    if (isCsv)
        writeCreatorsCsv(file->stream(), shownRows(), say);
    else
        writeCreatorsXlsx(*file, shownRows(), say);
    return file->commit();
}

std::vector<CountedCreator> CreatorsPage::shownRows() const {
    std::vector<CountedCreator> rows;
    for (int i = 0; i < m_sorted.rowCount(); ++i) {
        const CreatorFigures& figures = m_creators.creator(m_sorted.mapToSource(m_sorted.index(i, 0)).row());
        rows.push_back({toUtf8(wording::creator(figures)), figures.tally});
    }
    return rows;
}

/// The whole of what is shown, also what one would have to scroll to.
Result<void> CreatorsPage::writePictureTo(const QString& path) {
    if (m_tabs->currentIndex() == 0)
        return writePicture(*m_card->widget(), path, m_context.language);
    if (m_tabs->currentWidget() != m_heatMap)
        return writePicture(*m_tabs->currentWidget(), path, m_context.language);
    const QSize seen = m_heatMap->size();
    m_heatMap->resize(m_heatMap->wholeSize());
    const auto written = writePicture(*m_heatMap, path, m_context.language);
    m_heatMap->resize(seen);
    return written;
}

} // namespace vigie
