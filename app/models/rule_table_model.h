// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of a pack, one row each, with how many of the open posts they report.
#pragma once

#include "core/base/bilingual.h"
#include "core/rules/rule_pack.h"

#include <QAbstractTableModel>
#include <map>
#include <memory>
#include <string>

namespace vigie {

/// How many posts each rule reports, by id of the rule.
using RuleHits = std::map<std::string, int>;

/// Tested by tst_rule_table_model.cpp.
class RuleTableModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RuleTableModel)

public:
    enum Column { TitleColumn, SeverityColumn, HitsColumn, IdColumn, ColumnCount };
    /// The value behind the words, for sorting: the number of hits, the rank of the severity.
    enum Role { SortRole = Qt::UserRole, SearchRole };

    RuleTableModel(std::shared_ptr<const RulePack> pack, Language language, QObject* parent = nullptr);

    void setHits(RuleHits hits);
    /// REQUIRES: 0 <= row < rowCount().
    const Rule& rule(int row) const { return m_pack->rules[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString display(const Rule& rule, int column) const;
    int hitsOf(const Rule& rule) const;

    std::shared_ptr<const RulePack> m_pack;
    Language m_language;
    RuleHits m_hits;
};

} // namespace vigie
