// SPDX-License-Identifier: GPL-3.0-or-later
// The list of posts on screen: rows of one height, so that a million scroll as ten do.
#pragma once

#include <QListView>
#include <vector>

namespace vigie {

class PostListView final : public QListView {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PostListView)

public:
    explicit PostListView(QWidget* parent = nullptr);

    int row() const { return currentIndex().row(); } ///< -1: none
    /// Goes to that row, and chooses it alone. Nothing happens outside the list.
    void goTo(int row);
    /// What to do where there are no posts.
    void setWhenEmpty(const QString& words);
    int chosenCount() const;
    std::vector<int> chosenRows() const; ///< in order

Q_SIGNALS:
    void moved(); ///< another row, or other rows are chosen

protected:
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void dataChanged(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles) override;
    /// Letters are keys of the program; looking through a million rows for one takes too long, too.
    void keyboardSearch(const QString&) override {}

private:
    QString m_whenEmpty;
};

} // namespace vigie
