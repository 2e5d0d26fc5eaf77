// SPDX-License-Identifier: GPL-3.0-or-later
// Creators before and after: two periods, or two dossiers, side by side.
#pragma once

#include "core/base/bilingual.h"
#include "core/store/creator_figures.h"

#include <QAbstractTableModel>
#include <vector>

namespace vigie {

/// The first row is everybody together. Tested by tst_creators_page.cpp.
class ComparisonTableModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparisonTableModel)

public:
    enum Column {
        CreatorColumn,
        PostsBeforeColumn,
        PostsAfterColumn,
        DisclosedBeforeColumn,
        DisclosedAfterColumn,
        ChangeColumn,
        FindingsBeforeColumn,
        FindingsAfterColumn,
        ColumnCount
    };

    explicit ComparisonTableModel(Language language, QObject* parent = nullptr);

    void setFigures(const std::vector<CreatorFigures>& before, const std::vector<CreatorFigures>& after);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString display(const CreatorComparison& row, int column) const;

    Language m_language;
    std::vector<CreatorComparison> m_rows;
};

} // namespace vigie
