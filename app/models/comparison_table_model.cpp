// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/comparison_table_model.h"

#include "app/models/alignment.h"
#include "app/models/creator_wording.h"
#include "app/text/qt_text.h"
#include "core/report/creator_parts.h"

namespace vigie {
namespace {

bool isNumber(int column) {
    return column != ComparisonTableModel::CreatorColumn && column != ComparisonTableModel::ChangeColumn;
}

} // namespace

ComparisonTableModel::ComparisonTableModel(Language language, QObject* parent)
    : QAbstractTableModel(parent), m_language(language) {}

void ComparisonTableModel::setFigures(const std::vector<CreatorFigures>& before,
                                      const std::vector<CreatorFigures>& after) {
    beginResetModel();
    m_rows = compareCreators(before, after);
    endResetModel();
}

int ComparisonTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ComparisonTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ComparisonTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CreatorComparison& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return display(row, index.column());
    case Qt::TextAlignmentRole: return alignment(isNumber(index.column()));
    case Qt::ToolTipRole:
        return index.column() == ChangeColumn ? QVariant(wording::changeExplained(row.change)) : QVariant();
    default: return {};
    }
}

QVariant ComparisonTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignment(isNumber(section));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CreatorColumn: return tr("Creator");
    case PostsBeforeColumn: return tr("Posts A");
    case PostsAfterColumn: return tr("Posts B");
    case DisclosedBeforeColumn: return tr("Compliant A");
    case DisclosedAfterColumn: return tr("Compliant B");
    case ChangeColumn: return tr("From A to B");
    case FindingsBeforeColumn: return tr("Findings A");
    case FindingsAfterColumn: return tr("Findings B");
    default: return {};
    }
}

QString ComparisonTableModel::display(const CreatorComparison& row, int column) const {
    const Wording say(m_language);
    switch (column) {
    case CreatorColumn: return row.isEverybody ? tr("All creators") : wording::creator(row.name);
    case PostsBeforeColumn: return toQString(say.number(row.before.posts));
    case PostsAfterColumn: return toQString(say.number(row.after.posts));
    case DisclosedBeforeColumn: return wording::share(row.before.disclosed(), m_language);
    case DisclosedAfterColumn: return wording::share(row.after.disclosed(), m_language);
    case ChangeColumn: return wording::trend(row.change);
    case FindingsBeforeColumn: return toQString(say.number(row.before.findings));
    case FindingsAfterColumn: return toQString(say.number(row.after.findings));
    default: return {};
    }
}

} // namespace vigie
