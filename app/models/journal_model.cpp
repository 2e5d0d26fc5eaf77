// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/journal_model.h"

#include "app/models/alignment.h"
#include "app/models/wording.h"
#include "app/text/qt_text.h"

#include <algorithm>

namespace vigie {
namespace {

constexpr qsizetype shownOfHash = 12;

bool isNumber(int column) {
    return column == JournalModel::NumberColumn;
}

QString display(const JournalRow& row, int column) {
    switch (column) {
    case JournalModel::NumberColumn: return QString::number(row.number);
    case JournalModel::TimeColumn: return row.time;
    case JournalModel::WhoColumn: return row.who;
    case JournalModel::KindColumn: return row.kindName;
    case JournalModel::WhatColumn: return row.what;
    case JournalModel::HashColumn: return row.hash.left(shownOfHash);
    default: return {};
    }
}

} // namespace

JournalRow journalRow(const LogEntry& entry, const LogNames& names, Language language) {
    const Wording say(language);
    return {entry.number,
            wording::dayAndTime(parseInstant(entry.time)),
            toQString(entry.who),
            toQString(entry.kind),
            toQString(kindName(entry.kind, say)),
            toQString(describe(entry, say, names)),
            toQString(describe(entry, say)),
            toQString(entry.hash)};
}

JournalModel::JournalModel(QObject* parent) : QAbstractTableModel(parent) {}

void JournalModel::clear() {
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void JournalModel::append(const std::vector<JournalRow>& rows) {
    if (rows.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(rows.size()) - 1);
    m_rows.insert(m_rows.end(), rows.begin(), rows.end());
    endInsertRows();
}

int JournalModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int JournalModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JournalModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JournalRow& shown = row(index.row());
    switch (role) {
    case Qt::DisplayRole: return display(shown, index.column());
    case Qt::ToolTipRole: return index.column() == HashColumn ? shown.hash : toToolTip(shown.what);
    case Qt::TextAlignmentRole: return alignment(isNumber(index.column()));
    case SortRole:
        return index.column() <= TimeColumn ? QVariant(shown.number)
                                            : QVariant(display(shown, index.column()).toCaseFolded());
    case KindRole: return shown.kind;
    case SearchRole:
        return QStringList{shown.time, shown.who, shown.kindName, shown.what, shown.rules, shown.hash}.join(
            u'\n');
    default: return {};
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignment(isNumber(section));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn: return tr("No.");
    case TimeColumn: return tr("When");
    case WhoColumn: return tr("Who");
    case KindColumn: return tr("Kind", "of an entry of the log");
    case WhatColumn: return tr("What was done");
    case HashColumn: return tr("Hash", "of an entry of the log");
    default: return {};
    }
}

JournalFilter::JournalFilter(QObject* parent) : QSortFilterProxyModel(parent) {
    setSortRole(JournalModel::SortRole);
}

void JournalFilter::setKind(const QString& kind) {
    m_kind = kind;
    invalidateFilter();
}

void JournalFilter::setWords(const QString& words) {
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool JournalFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const QModelIndex entry = sourceModel()->index(row, 0, parent);
    if (!m_kind.isEmpty() && entry.data(JournalModel::KindRole).toString() != m_kind)
        return false;
    const QString text = entry.data(JournalModel::SearchRole).toString();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace vigie
