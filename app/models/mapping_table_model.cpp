// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/mapping_table_model.h"

#include "app/text/qt_text.h"

#include <algorithm>

namespace vigie {
namespace {

constexpr int meaningCount = static_cast<int>(ColumnMeaning::ColumnCount);

/// Place in meanings(): 0 for nothing.
int placeOf(const std::optional<ColumnMeaning>& meaning) {
    return meaning ? static_cast<int>(*meaning) + 1 : 0;
}

} // namespace

MappingTableModel::MappingTableModel(Language language, QObject* parent)
    : QAbstractTableModel(parent), m_language(language) {}

void MappingTableModel::setPreview(const TablePreview& preview) {
    beginResetModel();
    m_preview = preview;
    endResetModel();
}

bool MappingTableModel::hasText() const {
    const auto& columns = m_preview.mapping.columns;
    return std::any_of(columns.begin(), columns.end(),
                       [](const auto& meaning) { return meaning && holdsText(*meaning); });
}

QStringList MappingTableModel::meanings() const {
    QStringList all = {tr("(not read)", "what a column is taken for")};
    for (int i = 0; i < meaningCount; ++i)
        all += toQString(displayName(static_cast<ColumnMeaning>(i)).in(m_language));
    return all;
}

QString MappingTableModel::examples(std::size_t column) const {
    constexpr qsizetype longest = 200;
    QStringList cells;
    for (const auto& row : m_preview.rows)
        if (column < row.size() && !row[column].empty() && cells.size() < 3)
            cells += toQString(row[column]).simplified();
    return cells.join(QStringLiteral(" · ")).left(longest);
}

int MappingTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_preview.mapping.headers.size());
}

int MappingTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MappingTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<std::size_t>(index.row());
    if (role == Qt::EditRole && index.column() == MeaningColumn)
        return placeOf(m_preview.mapping.columns[column]);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case HeaderColumn: return toQString(m_preview.mapping.headers[column]);
    case MeaningColumn: return meanings().at(placeOf(m_preview.mapping.columns[column]));
    default: return examples(column);
    }
}

bool MappingTableModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const int place = value.toInt();
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole ||
        index.column() != MeaningColumn || place < 0 || place > meaningCount)
        return false;
    auto& meaning = m_preview.mapping.columns[static_cast<std::size_t>(index.row())];
    meaning = place == 0 ? std::nullopt : std::optional(static_cast<ColumnMeaning>(place - 1));
    Q_EMIT dataChanged(index, index);
    return true;
}

Qt::ItemFlags MappingTableModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == MeaningColumn ? flags | Qt::ItemIsEditable : flags;
}

QVariant MappingTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case HeaderColumn: return tr("Column", "of the user’s table");
    case MeaningColumn: return tr("is taken for", "a column of the user’s table");
    default: return tr("First cells");
    }
}

} // namespace vigie
