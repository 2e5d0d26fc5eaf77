// SPDX-License-Identifier: GPL-3.0-or-later
// How far two readers agree, rule by rule.
#pragma once

#include "core/base/bilingual.h"
#include "core/rules/rule_pack.h"
#include "core/store/review_stats.h"

#include <QAbstractTableModel>
#include <memory>
#include <vector>

namespace vigie {

/// The first row is all rules together. Tested by tst_second_reading_page.cpp.
class AgreementModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AgreementModel)

public:
    enum Column { RuleColumn, BothColumn, SameColumn, ShareColumn, KappaColumn, MeaningColumn, ColumnCount };

    AgreementModel(std::shared_ptr<const RulePack> pack, Language language, QObject* parent = nullptr);

    void setAgreement(const AgreementTable& table);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        std::string rule; ///< empty: all
        Agreement agreement;
    };
    QString display(const Row& row, int column) const;

    std::shared_ptr<const RulePack> m_pack;
    Language m_language;
    std::vector<Row> m_rows;
};

} // namespace vigie
