// SPDX-License-Identifier: GPL-3.0-or-later
// The creators of a dossier: a table, the scorecard of the one that is chosen, a heat map, a comparison.
#pragma once

#include "app/gui/pages/place_page.h"
#include "app/gui/review_context.h"
#include "app/jobs/dossier_reader.h"
#include "app/models/creator_table_model.h"
#include "core/report/creator_table.h"

#include <QSortFilterProxyModel>

class QLabel;
class QLineEdit;
class QStackedWidget;
class QTabWidget;
class QTableView;

namespace vigie {

class CreatorScorecard;
class CreatorComparisonView;
class HeatMapView;

/// Reads on workers; shows what stood in the dossier when it was last asked to reload().
/// Tested by tst_creators_page.cpp.
class CreatorsPage final : public PlacePage {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CreatorsPage)

public:
    explicit CreatorsPage(ReviewContext context, QWidget* parent = nullptr);

    void showDossier(const QString& path) override;
    void reload() override; ///< keeps the creator that is chosen

    /// By the end of the name: .csv and .xlsx hold the table as it is sorted and filtered, .png and .svg what
    /// the tab in front shows.
    Result<void> exportTo(const QString& path);

Q_SIGNALS:
    void showPosts(const QString& query);
    void loaded();
    void exported(const QString& path);
    void failed(const vigie::Error& error);

private:
    QWidget* makeOverview();
    QWidget* makeList();
    void makeExportMenu();
    void chooseExport(const QString& filter);
    void take(std::vector<CreatorFigures> creators);
    void select(const std::string& creator);
    void showCurrent();
    std::vector<CountedCreator> shownRows() const;
    Result<void> writePictureTo(const QString& path);

    ReviewContext m_context;
    QString m_path;
    CreatorTableModel m_creators;
    QSortFilterProxyModel m_sorted;
    DossierReader m_reader;
    DossierReader m_cardReader;
    QStackedWidget* m_states;
    QLabel* m_empty;
    QTabWidget* m_tabs;
    QLineEdit* m_search;
    QTableView* m_list;
    CreatorScorecard* m_card;
    HeatMapView* m_heatMap;
    CreatorComparisonView* m_comparison;
};

} // namespace vigie
