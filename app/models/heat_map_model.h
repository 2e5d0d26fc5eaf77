// SPDX-License-Identifier: GPL-3.0-or-later
// Creators by rules: who has how many findings of what.
#pragma once

#include "core/base/bilingual.h"
#include "core/rules/rule_pack.h"
#include "core/store/creator_figures.h"

#include <QAbstractTableModel>
#include <memory>
#include <string>
#include <vector>

namespace vigie {

/// Rows are creators with findings, columns rules that fired; both with the most findings first.
/// Tested by tst_creators_page.cpp.
class HeatMapModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HeatMapModel)

public:
    /// Findings per post of that creator, from 0 to 1: how dark a cell is.
    enum Role { ShadeRole = Qt::UserRole };

    HeatMapModel(std::shared_ptr<const RulePack> pack, Language language, QObject* parent = nullptr);

    void setCreators(std::vector<CreatorFigures> creators);
    /// REQUIRES: they lie within rowCount() and columnCount().
    const CreatorFigures& creator(int row) const { return m_creators[static_cast<std::size_t>(row)]; }
    const std::string& rule(int column) const { return m_rules[static_cast<std::size_t>(column)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const RulePack> m_pack;
    Language m_language;
    std::vector<CreatorFigures> m_creators;
    std::vector<std::string> m_rules;
};

} // namespace vigie
