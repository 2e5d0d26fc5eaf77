// SPDX-License-Identifier: GPL-3.0-or-later
// The shell: menus, drops, the dossier that is open, and the places that show it. It knows no rule and no
// verdict.
#pragma once

#include "app/gui/import_flow.h"
#include "app/gui/pages/review_place.h"
#include "app/gui/pages/rules_draft.h"
#include "app/gui/review_context.h"
#include "app/gui/shortcuts.h"
#include "app/gui/widgets/message_bar.h"
#include "app/jobs/dossier_session.h"
#include "app/models/problem_table_model.h"

#include <QMainWindow>
#include <QPointer>
#include <QSet>

class QStackedWidget;

namespace vigie {

class DossierPage;
class HelpDesk;
class JournalPage;
class MappingPage;
class PlacePage;
class PlaceRail;
class ProblemsWindow;
class ProgressStrip;
class QuickCheckPage;
class ReviewPage;
class RulesPage;
class SecondReadingPage;

/// Where a person is, for a window that takes the place of another.
struct Whereabouts {
    QString dossier;
    int place = 0;
    bool isInQuickCheck = false;
    QString reader; ///< of a second reading
    Post draft;     ///< of the quick check
    RulesDraft rules;
    ReviewPlace review = {};
    bool isToCheck = false; ///< by the rules of today, once it is open
};

/// Works on one dossier, always: an untitled one where none was named. Opening files makes another, dropping
/// files adds to the present one.
class MainWindow final : public QMainWindow {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    /// `samples` are the files that « Open the sample » opens; none: it is not offered.
    MainWindow(ReviewContext context, QStringList samples, QWidget* parent = nullptr);
    ~MainWindow() override;

    void openLast();                          ///< the dossier of the last time, else an untitled one
    void resume(const Whereabouts& at);       ///< goes on where another window was
    void openFiles(const QStringList& paths); ///< a dossier, or posts for a new one
    void addFiles(const QStringList& paths);  ///< a dossier, or posts for the present one

    /// The places, counted from 0: those of the rail from the top, then the second reading.
    int placeCount() const { return static_cast<int>(m_places.size()); }
    int place() const; ///< of the page that is shown; that of the page before, for the quick check
    void goToPlace(int place);
    /// From now on that person decides: the name of the settings. A second reading may have one of its own.
    void workAs(const QString& who);
    Whereabouts whereabouts() const;

    const DossierSession& session() const { return m_session; }
    /// Reading, or waiting for an answer before it reads.
    bool isBusy() const { return m_imports.isBusy() || m_session.isBusy(); }

Q_SIGNALS:
    void settingsWanted();
    void nameWanted(); ///< the settings, at the name of the person
    void tourWanted();
    /// Checks are to be made with these rules from now on, in a window made anew.
    void packChosen(const std::shared_ptr<const vigie::RulePack>& pack);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    static bool isDossier(const QStringList& paths); ///< else they are posts
    void layOut();
    void makePlaces();
    void addPlace(const QString& icon, const QString& name, PlacePage* page);
    void makeSecondReading();
    void tellWritten(const QString& path);
    void openWritten(const QString& path);
    void askForBrowser(const QUrl& address);
    void sign();
    void offerName();
    void tellNothingToStep(DecisionNews::Step step, const QString& lastDecider);
    void tellFailure(const Error& error);
    void makeFileMenu();
    void makeReviewMenu();
    void makeHelpMenu();
    void makeCorner();
    QAction* add(QMenu* menu, Shortcut id, void (MainWindow::*act)());
    void connectSession();
    void connectImports();
    void connectDossierPage();
    QWidget* placeOf(QWidget* page) const;
    void goTo(QWidget* page);
    void goBack();
    void showPosts(const QString& query); ///< those that a filter lets through, in the review
    void bringUpToDate(PlacePage* place); ///< null: nothing happens
    void noteChange(const PlacePage* knowsAlready);
    void showDossier(const SessionState& state);
    void showPlaces(const SessionState& state);
    void goWhereItBegins(const SessionState& state);
    void checkIfWanted(const SessionState& state);
    void tellOutcome(const ImportReport& report);
    QString cancelled(const ImportReport& report) const;
    QString whatWasRead(const ImportReport& report) const;
    void tellHowItIsOpen(const SessionState& state);
    void showImport(const ImportReport& report);
    void showDecision(const DecisionNews& news);
    void showProblems();
    void chooseOpen();
    void openChosen(const QStringList& paths);
    void fillRecentMenu();
    void addRecent(const QString& path);
    void chooseFiles();
    void chooseFolder();
    QString proposedName() const;
    void chooseSave();
    void chooseCopy();
    void showMerge(const MergeOutcome& outcome);
    void discard();
    void openNew();
    void readAgain();
    void openQuickCheck();
    void showAbout();
    void applyTheme();

    ReviewContext m_context;
    QStringList m_samples;
    QString m_who;       ///< decides, but for second readings
    QString m_signature; ///< with which what is decided now is signed
    DossierSession m_session;
    ProblemTableModel m_problems;
    QAction* m_discard = nullptr;
    QMenu* m_recentMenu = nullptr;
    QAction* m_merge = nullptr;
    QAction* m_toSecondReading = nullptr;
    QAction* m_quick = nullptr;
    HelpDesk* m_help;
    QMenu* m_reviewMenu = nullptr;
    MessageBar* m_message;
    ProgressStrip* m_progress;
    QStackedWidget* m_pages;
    MappingPage* m_mapping;
    DossierPage* m_dossier;
    JournalPage* m_journal = nullptr;
    ReviewPage* m_review;
    RulesPage* m_rules = nullptr;
    SecondReadingPage* m_secondReading = nullptr;
    QuickCheckPage* m_quickCheck;
    PlaceRail* m_rail;
    QList<PlacePage*> m_places;
    QString m_shown;                 ///< the dossier that the places are about
    QSet<const PlacePage*> m_unread; ///< to be shown it when they are gone to
    QSet<const PlacePage*> m_stale;  ///< to read it again then
    QWidget* m_before;               ///< the place from which the quick check, or a question, was gone to
    bool m_isResuming = false;       ///< until the dossier is open
    bool m_isToCheck = false;        ///< then
    QString m_toldImport;            ///< of the last import, where there was something to tell
    QString m_toldRead;              ///< by the last import, where nothing was the matter
    QString m_toldStep;              ///< of the last thing that was taken back, or brought back
    bool m_isNameOffered = false;
    ImportFlow m_imports;
    QPointer<ProblemsWindow> m_problemsWindow;
};

} // namespace vigie
