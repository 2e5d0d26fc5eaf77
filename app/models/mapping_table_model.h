// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of a table, one a row, with what they are taken for and what their first cells hold.
#pragma once

#include "core/import/table_preview.h"

#include <QAbstractTableModel>
#include <vector>

namespace vigie {

/// Tested by tst_mapping_table_model.cpp.
class MappingTableModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MappingTableModel)

public:
    enum Column { HeaderColumn, MeaningColumn, ExampleColumn, ColumnCount };

    explicit MappingTableModel(Language language, QObject* parent = nullptr);

    void setPreview(const TablePreview& preview);
    /// As proposed, with what was corrected here.
    const ColumnMapping& mapping() const { return m_preview.mapping; }
    /// Whether some column holds words to read: without one there is nothing to check.
    bool hasText() const;

    /// What a column can be taken for, the first being nothing at all. The edit role of MeaningColumn is a
    /// place in this list.
    QStringList meanings() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString examples(std::size_t column) const;

    Language m_language;
    TablePreview m_preview;
};

} // namespace vigie
