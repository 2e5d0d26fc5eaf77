// SPDX-License-Identifier: GPL-3.0-or-later
// The files that went into a dossier: what was expected of each, what was read, what could not be, and which
// of its posts the dossier had already.
#pragma once

#include "core/store/dossier.h"

#include <QAbstractTableModel>
#include <vector>

namespace vigie {

/// Tested by tst_source_table_model.cpp.
class SourceTableModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SourceTableModel)

public:
    enum Column {
        FileColumn,
        FormatColumn,
        ExpectedColumn,
        ReadColumn,
        ErrorsColumn,
        SetAsideColumn,
        AddedColumn,
        CompletedColumn,
        KnownColumn, ///< posts that were in the dossier already, as they are
        ColumnCount
    };

    explicit SourceTableModel(Language language, QObject* parent = nullptr)
        : QAbstractTableModel(parent), m_language(language) {}

    void setSources(std::vector<ImportedFile> sources);
    /// REQUIRES: 0 <= row < rowCount().
    const ImportedFile& source(int row) const { return m_sources[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString display(const ImportedFile& file, int column) const;
    QString spoken(const ImportedFile& file) const;

    Language m_language;
    std::vector<ImportedFile> m_sources;
};

} // namespace vigie
