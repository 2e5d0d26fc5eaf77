// SPDX-License-Identifier: GPL-3.0-or-later
// The shell: menus, drops, jobs, and the page that fits what is open. It knows no rule and no verdict.
#pragma once

#include "app/gui/review_context.h"
#include "app/gui/widgets/message_bar.h"
#include "app/jobs/check_job.h"
#include "app/jobs/export_job.h"
#include "app/jobs/preview_job.h"
#include "app/models/post_table_model.h"
#include "app/models/problem_table_model.h"

#include <QMainWindow>
#include <QPointer>
#include <memory>

class QStackedWidget;

namespace vigie {

class MappingPage;
class PlaceRail;
class ProblemsWindow;
class ProgressStrip;
class QuickCheckPage;
class ReviewPage;
class RulesPage;
class WelcomePage;

/// Opening replaces what is open; dropping files on posts adds to them.
class MainWindow final : public QMainWindow {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    /// `samples` are the files that « Open the sample » opens; none: it is not offered.
    MainWindow(ReviewContext context, QStringList samples, QWidget* parent = nullptr);
    ~MainWindow() override;

    void openFiles(const QStringList& paths);
    void addFiles(const QStringList& paths);
    void exportPdf(const QString& path);

    /// Reading, or waiting for an answer before it reads.
    bool isBusy() const { return !m_toCheck.isEmpty() || (m_check && m_check->isRunning()); }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void makeFileMenu();
    void makeReviewMenu();
    void makeHelpMenu();
    void makePlaces();
    void makeQuickCheckButton();
    void layOut();
    void goTo(QWidget* page);
    void leaveQuickCheck();
    void startNext();
    void look(const QStringList& paths);
    void askForColumns();
    void endAsking();
    void check(const QStringList& paths);
    void showPosts(const QList<ReviewPostPtr>& posts);
    void showEnd(const CheckOutcome& outcome);
    void endExport(MessageBar::Kind kind, const QString& message);
    void showProblems();
    void chooseFiles();
    void chooseReport();
    void showAbout();
    void showTitle();
    ReportOptions reportOptions() const;
    void applyTheme();

    ReviewContext m_context;
    QStringList m_samples;
    PostTableModel m_posts;
    ProblemTableModel m_problems;
    std::vector<ImportSummary> m_sources;
    QStringList m_waiting; ///< dropped while a check runs
    QStringList m_toCheck; ///< being looked at for tables that nobody knows
    std::vector<UnknownTable> m_unknown;
    QAction* m_export = nullptr;
    QAction* m_quick = nullptr;
    MessageBar* m_message;
    ProgressStrip* m_progress;
    QStackedWidget* m_pages;
    WelcomePage* m_welcome;
    MappingPage* m_mapping;
    ReviewPage* m_review;
    RulesPage* m_rules;
    QuickCheckPage* m_quickCheck;
    PlaceRail* m_places;
    QWidget* m_before; ///< the page from which the quick check was asked for
    QPointer<ProblemsWindow> m_problemsWindow;
    std::unique_ptr<ExportJob> m_exporting;
    std::unique_ptr<PreviewJob> m_looking;
    std::unique_ptr<CheckJob> m_check; ///< last, so that the worker has ended before the rest goes
};

} // namespace vigie
