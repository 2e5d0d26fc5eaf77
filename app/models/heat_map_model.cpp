// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/heat_map_model.h"

#include "app/models/creator_wording.h"
#include "app/models/wording.h"
#include "app/text/qt_text.h"
#include "core/base/wording.h"
#include "core/report/creator_parts.h"

#include <algorithm>

namespace vigie {

HeatMapModel::HeatMapModel(std::shared_ptr<const RulePack> pack, Language language, QObject* parent)
    : QAbstractTableModel(parent), m_pack(std::move(pack)), m_language(language) {}

void HeatMapModel::setCreators(std::vector<CreatorFigures> creators) {
    beginResetModel();
    std::erase_if(creators, [](const CreatorFigures& figures) { return figures.tally.findings == 0; });
    std::stable_sort(creators.begin(), creators.end(), [](const CreatorFigures& a, const CreatorFigures& b) {
        return a.tally.findings > b.tally.findings;
    });
    Tally all;
    for (const CreatorFigures& figures : creators)
        all.add(figures.tally);
    m_rules.clear();
    for (const auto& [rule, findings] : rulesByFindings(all))
        m_rules.push_back(rule);
    m_creators = std::move(creators);
    endResetModel();
}

int HeatMapModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_creators.size());
}

int HeatMapModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rules.size());
}

QVariant HeatMapModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CreatorFigures& figures = creator(index.row());
    const std::size_t findings = figures.tally.hitsOf(rule(index.column()));
    const QString number = toQString(Wording(m_language).number(findings));
    const QString whole =
        tr("%1, %2: %3", "creator, rule, number of findings")
            .arg(wording::creator(figures), wording::rule(rule(index.column()), *m_pack, m_language), number);
    switch (role) {
    case Qt::DisplayRole: return findings == 0 ? QString() : number;
    case Qt::TextAlignmentRole: return Qt::AlignCenter;
    case ShadeRole:
        return std::min(1.0, double(findings) / double(std::max<std::size_t>(figures.tally.posts, 1)));
    case Qt::ToolTipRole: return toToolTip(whole);
    case Qt::AccessibleTextRole: return whole;
    default: return {};
    }
}

QVariant HeatMapModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const QString name = orientation == Qt::Vertical ? wording::creator(creator(section))
                                                     : wording::rule(rule(section), *m_pack, m_language);
    return role == Qt::ToolTipRole ? toToolTip(name) : name;
}

} // namespace vigie
