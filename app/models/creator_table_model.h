// SPDX-License-Identifier: GPL-3.0-or-later
// The creators of a dossier, one row each.
#pragma once

#include "core/base/bilingual.h"
#include "core/store/creator_figures.h"

#include <QAbstractTableModel>
#include <vector>

namespace vigie {

/// Tested by tst_creators_page.cpp.
class CreatorTableModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CreatorTableModel)

public:
    enum Column {
        CreatorColumn,
        PostsColumn,
        CommercialColumn,
        DisclosedColumn,
        WorstColumn,
        FindingsColumn,
        TrendColumn,
        ColumnCount
    };
    /// SortRole is the number behind the words; what is not known comes before all numbers. ShareRole is a
    /// Proportion, SeverityRole a Severity, invalid without findings.
    enum Role { SortRole = Qt::UserRole, ShareRole, SeverityRole };

    explicit CreatorTableModel(Language language, QObject* parent = nullptr);

    void setCreators(std::vector<CreatorFigures> creators);
    const std::vector<CreatorFigures>& creators() const { return m_creators; }
    /// REQUIRES: 0 <= row < rowCount().
    const CreatorFigures& creator(int row) const { return m_creators[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString display(const CreatorFigures& figures, int column) const;
    QString toolTip(const CreatorFigures& figures, int column) const;

    Language m_language;
    std::vector<CreatorFigures> m_creators;
};

} // namespace vigie

Q_DECLARE_METATYPE(vigie::Proportion)
Q_DECLARE_METATYPE(vigie::Severity)
