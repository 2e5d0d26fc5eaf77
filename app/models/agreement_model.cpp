// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/agreement_model.h"

#include "app/models/alignment.h"
#include "app/models/wording.h"
#include "app/text/qt_text.h"
#include "core/report/agreement_wording.h"

namespace vigie {
namespace {

bool isNumber(int column) {
    return column != AgreementModel::RuleColumn && column != AgreementModel::MeaningColumn;
}

} // namespace

AgreementModel::AgreementModel(std::shared_ptr<const RulePack> pack, Language language, QObject* parent)
    : QAbstractTableModel(parent), m_pack(std::move(pack)), m_language(language) {}

void AgreementModel::setAgreement(const AgreementTable& table) {
    beginResetModel();
    m_rows.clear();
    for (const auto& [rule, agreement] : table) // « » comes first
        m_rows.push_back({rule, agreement});
    endResetModel();
}

int AgreementModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AgreementModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AgreementModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(isNumber(index.column()));
    return role == Qt::DisplayRole ? display(m_rows[static_cast<std::size_t>(index.row())], index.column())
                                   : QVariant();
}

QVariant AgreementModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignment(isNumber(section));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RuleColumn: return tr("Rule");
    case BothColumn: return tr("Read by both");
    case SameColumn: return tr("Same decision");
    case ShareColumn: return tr("Share");
    case KappaColumn: return tr("Cohen’s kappa");
    case MeaningColumn: return tr("In words");
    default: return {};
    }
}

QString AgreementModel::display(const Row& row, int column) const {
    const Wording say(m_language);
    switch (column) {
    case RuleColumn: return row.rule.empty() ? tr("All rules") : wording::rule(row.rule, *m_pack, m_language);
    case BothColumn: return toQString(say.number(row.agreement.both));
    case SameColumn: return toQString(say.number(row.agreement.same));
    case ShareColumn: return toQString(shareText(row.agreement, say));
    case KappaColumn: return toQString(kappaText(row.agreement, say));
    case MeaningColumn: return toQString(agreementMeaning(row.agreement, say));
    default: return {};
    }
}

} // namespace vigie
