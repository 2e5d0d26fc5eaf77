// SPDX-License-Identifier: GPL-3.0-or-later
// The dossier itself: the files that went into it and what could not be read in them, how long it is kept,
// whether it is intact, and its way out.
#pragma once

#include "app/gui/pages/place_page.h"
#include "app/gui/review_context.h"
#include "app/jobs/dossier_facts.h"
#include "app/jobs/dossier_link.h"
#include "app/jobs/dossier_reader.h"
#include "app/jobs/dossier_session.h"
#include "app/models/problem_table_model.h"
#include "app/models/source_table_model.h"

#include <stop_token>

class QBoxLayout;
class QDateEdit;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace vigie {

class WelcomePage;

class DossierPage final : public PlacePage {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DossierPage)

public:
    /// REQUIRES: the session outlives the page.
    DossierPage(ReviewContext context, DossierSession& session, bool hasSample, QWidget* parent = nullptr);
    ~DossierPage() override;

    void showDossier(const QString& path) override;
    void reload() override;
    /// Nothing of what was opened could be read: an empty dossier says so.
    void showNothingRead(bool nothingRead);

    void exportTo(ExportFormat format, const QString& path);
    void verify();

Q_SIGNALS:
    void addWanted(); ///< files are to be chosen
    void saveWanted();
    void sampleWanted();
    void openWanted(const QString& path); ///< a dossier used lately
    void exported(const QString& path);

private:
    /// What is to be seen, in the order in which it lies in m_states.
    enum State { Welcome, Content, Reading };

    QWidget* makeContent();
    QBoxLayout* makeButtons();
    QBoxLayout* makeRetention();
    QTableView* makeSources();
    QTableView* makeProblems();
    void show(const DossierFacts& facts);
    void showState();
    void showWhatIsThere(const DossierFacts& facts);
    void showProblems();
    void showVerification(const Verification& found);
    void chooseExport(ExportFormat format);

    ReviewContext m_context;
    DossierSession& m_session;
    DossierLink m_link;
    DossierLink m_slow;           ///< for what takes long
    DossierReader m_exporter;     ///< goes on when another dossier is opened
    std::stop_source m_verifying; ///< of the dossier that is shown
    SourceTableModel m_sources;
    ProblemTableModel m_problems;
    QStackedWidget* m_states;
    WelcomePage* m_welcome;
    QLabel* m_name;
    QLabel* m_place;
    QLabel* m_facts;
    QLabel* m_rules;
    QLabel* m_problemsTitle;
    QLabel* m_integrity;
    QPushButton* m_add;
    QPushButton* m_export;
    QPushButton* m_check;
    QPushButton* m_verify;
    QDateEdit* m_keptUntil;
    QLabel* m_kept;
    QPushButton* m_keep;
    QTableView* m_sourceTable;
    QTableView* m_problemTable;
};

} // namespace vigie
