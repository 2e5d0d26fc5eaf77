// SPDX-License-Identifier: GPL-3.0-or-later
// The heart of the program: the list, the post, the findings.
#pragma once

#include "app/gui/review_context.h"
#include "app/models/post_filter.h"
#include "app/models/post_table_model.h"

#include <QWidget>

class QLabel;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace vigie {

class FilterBar;
class FindingsView;
class PostView;

class ReviewPage final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewPage)

public:
    /// REQUIRES: the model outlives the page.
    ReviewPage(ReviewContext context, PostTableModel& posts, QWidget* parent = nullptr);

    void focusFilter();
    void selectNext();
    void selectPrevious();

    QByteArray saveState() const; ///< widths of the panes
    void restoreState(const QByteArray& state);

private:
    QWidget* makeListPane();
    QWidget* makePostPane();
    void setUpList();
    void connectParts();
    void selectRow(int row);
    void showCurrent();
    void showCounts();
    void keepSomethingSelected();

    ReviewContext m_context;
    PostTableModel& m_posts;
    PostFilter m_filter;
    ReviewPostPtr m_current;
    FilterBar* m_filterBar;
    QTableView* m_list;
    QStackedWidget* m_listOrNothing = nullptr;
    QLabel* m_counts;
    PostView* m_postView;
    FindingsView* m_findings;
    QSplitter* m_panes;
};

} // namespace vigie
