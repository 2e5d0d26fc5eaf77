// SPDX-License-Identifier: GPL-3.0-or-later
// The posts that a search found, as a list. It knows which posts they are, and holds only those that were
// looked at last: the others are asked for when somebody wants to see them.
#pragma once

#include "app/models/review_post.h"

#include <QAbstractListModel>
#include <QCache>
#include <QTimer>
#include <unordered_map>
#include <vector>

namespace vigie {

/// Rows whose post is not there yet stand as placeholders. Tested by tst_post_list_model.cpp.
class PostListModel final : public QAbstractListModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PostListModel)

public:
    /// PostRole: the ReviewPostPtr, null for a placeholder. The tooltip is what people noted.
    enum Role { PostRole = Qt::UserRole };

    explicit PostListModel(Language language, QObject* parent = nullptr);

    /// Other posts from now on: these, and those that setIds() tells of.
    void begin(const std::vector<ReviewPostPtr>& first);
    /// All posts, in order. Where they go on from the present ones, those stay as they are.
    void setIds(std::vector<PostId> ids);
    /// Posts that were asked for.
    void setPosts(const std::vector<ReviewPostPtr>& posts);
    /// Asks again for these, where they are held. What is shown stays until they come.
    void refresh(const std::vector<PostId>& ids);
    void refreshAll();

    /// REQUIRES: 0 <= row < rowCount().
    PostId id(int row) const { return m_ids[static_cast<std::size_t>(row)]; }
    ReviewPostPtr post(int row) const; ///< null: not there yet, and asked for
    int rowOf(PostId id) const;        ///< -1: not in the list
    Language language() const { return m_language; }

    /// A view that lays out a million rows asks for each: the base class would make of it three questions.
    QModelIndex index(int row, int column = 0, const QModelIndex& parent = {}) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void postsWanted(const std::vector<vigie::PostId>& ids); ///< setPosts() is to follow

private:
    void want(int row) const;
    void askForWanted();
    void askFor(const std::vector<int>& rows);

    Language m_language;
    std::vector<PostId> m_ids;
    mutable QCache<int, ReviewPostPtr> m_posts; ///< by row
    std::unordered_map<PostId, int> m_rows;     ///< of posts that were asked for
    int m_underWay = 0;                         ///< questions that are not answered yet
    mutable int m_wanted = -1;                  ///< the row that was looked at last without its post
    mutable QTimer m_ask;
};

} // namespace vigie
