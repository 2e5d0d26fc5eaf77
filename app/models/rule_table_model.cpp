// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/rule_table_model.h"

#include "app/models/alignment.h"
#include "app/text/qt_text.h"

#include <QLocale>

namespace vigie {

RuleTableModel::RuleTableModel(std::shared_ptr<const RulePack> pack, Language language, QObject* parent)
    : QAbstractTableModel(parent), m_pack(std::move(pack)), m_language(language) {}

void RuleTableModel::setHits(RuleHits hits) {
    m_hits = std::move(hits);
    Q_EMIT dataChanged(index(0, HitsColumn), index(rowCount() - 1, HitsColumn));
}

int RuleTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_pack->rules.size());
}

int RuleTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RuleTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Rule& shown = rule(index.row());
    switch (role) {
    case Qt::DisplayRole: return display(shown, index.column());
    case Qt::ToolTipRole: return index.column() == TitleColumn ? display(shown, IdColumn) : QVariant();
    case Qt::TextAlignmentRole: return alignment(index.column() == HitsColumn);
    case SortRole:
        if (index.column() == HitsColumn)
            return hitsOf(shown);
        return index.column() == SeverityColumn ? QVariant(static_cast<int>(shown.latestSeverity()))
                                                : QVariant(display(shown, index.column()).toCaseFolded());
    case SearchRole: return toQString(shown.id + '\n' + shown.title.fr + '\n' + shown.title.en);
    default: return {};
    }
}

QVariant RuleTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section == HitsColumn);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn: return tr("Rule");
    case SeverityColumn: return tr("Severity");
    case HitsColumn: return tr("Posts", "how many a rule reports");
    case IdColumn: return tr("Identifier");
    default: return {};
    }
}

QString RuleTableModel::display(const Rule& shown, int column) const {
    switch (column) {
    case TitleColumn: return toQString(shown.title.in(m_language));
    case SeverityColumn: return toQString(displayName(shown.latestSeverity()).in(m_language));
    case HitsColumn: return hitsOf(shown) == 0 ? QStringLiteral("–") : QLocale().toString(hitsOf(shown));
    case IdColumn: return toQString(shown.id);
    default: return {};
    }
}

int RuleTableModel::hitsOf(const Rule& shown) const {
    const auto found = m_hits.find(shown.id);
    return found == m_hits.end() ? 0 : found->second;
}

} // namespace vigie
