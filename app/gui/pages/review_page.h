// SPDX-License-Identifier: GPL-3.0-or-later
// The heart of the program: the list, the post, the findings, and a key for each decision.
#pragma once

#include "app/gui/pages/place_page.h"
#include "app/gui/pages/review_place.h"
#include "app/gui/review_context.h"
#include "app/jobs/dossier_session.h"
#include "app/jobs/post_finder.h"
#include "app/models/post_list_model.h"

#include <optional>

class QAction;
class QSplitter;
class QStackedWidget;

namespace vigie {

class CorrectionCard;
class DecisionBar;
class FilterBar;
class FindingsView;
class MediaStrip;
class PostOrigin;
class PostListView;
class PostView;
class ReviewFooter;

/// A decision counts for the finding that was chosen, else for everything open on the chosen posts, and goes
/// on to the next post. Posts that a decision takes out of the filter stay in the list until it is read
/// again: the list never moves under the reader.
class ReviewPage final : public PlacePage {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewPage)

public:
    /// REQUIRES: the session outlives the page.
    ReviewPage(const ReviewContext& context, DossierSession& session, QWidget* parent = nullptr);

    void showDossier(const QString& path) override;
    void reload() override;
    ReviewPlace place() const;
    /// There the next dossier that is shown begins.
    void beginAt(const ReviewPlace& place) { m_begin = place; }
    /// Filters by that line (core/review/post_query.h).
    void showPosts(const QString& query);

    /// Everything that a key does here, for a menu.
    QList<QAction*> menuActions() const;

    /// Widths of the panes and the order of the list, in the settings of the user.
    void saveState() const;
    void restoreState();

Q_SIGNALS:
    void browserWanted(const QUrl& address); ///< of the post that is shown

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeListPane();
    QWidget* makePostPane();
    QWidget* makeLegend();
    QWidget* makeNoMatch();
    void makeActions();
    void connectList();
    void connectPost();
    void find();
    void selectSomething();
    void showCurrent();
    void showTarget();
    QString target() const;
    std::vector<const Finding*> targetedFindings() const;
    bool isPostTargeted() const;
    QStringList targetedRules() const;
    QString usualQuestions() const;
    void countAlike();
    void countAll();
    void countProgress();
    void goOn(int row);
    void decide(const Decision& decision);
    void follow(const DecisionNews& news);

    DossierSession& m_session;
    Language m_language;
    PostListModel m_posts;
    PostFinder m_finder;
    DossierLink m_numbers;
    ReviewPostPtr m_current;
    std::optional<ReviewPlace> m_begin;
    PostId m_wanted = 0;        ///< to be selected when the list comes; 0: the first one
    bool m_isSelecting = false; ///< by itself, not for a person
    bool m_isTouched = false;   ///< somebody went somewhere: the list no longer begins at its top by itself
    int m_scrolled = -1;        ///< where the list is to stand then; -1: where it shows that one
    QAction* m_asRead;
    FilterBar* m_filterBar;
    PostListView* m_list;
    QStackedWidget* m_listOrNothing;
    ReviewFooter* m_footer;
    PostView* m_postView;
    PostOrigin* m_origin;
    CorrectionCard* m_correction;
    MediaStrip* m_media;
    FindingsView* m_findings;
    DecisionBar* m_decisions;
    QSplitter* m_panes;
};

} // namespace vigie
