// SPDX-License-Identifier: GPL-3.0-or-later
// All checked posts, one row each, in the order of the files. Grows while a check runs.
#pragma once

#include "app/models/review_post.h"
#include "core/base/bilingual.h"

#include <QAbstractTableModel>
#include <QList>
#include <array>
#include <map>
#include <string>

namespace vigie {

/// How many posts got each verdict.
using VerdictCounts = std::array<int, 5>;

/// Tested by tst_post_table_model.cpp.
class PostTableModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PostTableModel)

public:
    enum Column { VerdictColumn, AuthorColumn, DateColumn, PlatformColumn, ExcerptColumn, ColumnCount };
    /// SortRole: the value behind the words, int for verdict and date, text elsewhere. CaveatRole: the
    /// Severity that stands beside the verdict (see caveatOf()), nothing where it may stand alone.
    enum Role { SortRole = Qt::UserRole, CaveatRole };

    explicit PostTableModel(Language language, QObject* parent = nullptr);

    void append(const QList<ReviewPostPtr>& posts);
    void clear();

    /// REQUIRES: 0 <= row < rowCount().
    const ReviewPostPtr& post(int row) const { return m_posts[row]; }
    const QList<ReviewPostPtr>& posts() const { return m_posts; }
    const VerdictCounts& counts() const { return m_counts; }
    /// Of how many posts each rule has something to say, by its id. Costs a walk over all posts.
    std::map<std::string, int> ruleHits() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString display(const ReviewPost& post, int column) const;
    QVariant sortValue(const ReviewPost& post, int column) const;
    QString spoken(const ReviewPost& post) const;

    Language m_language;
    QList<ReviewPostPtr> m_posts;
    VerdictCounts m_counts{};
};

} // namespace vigie
