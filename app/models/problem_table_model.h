// SPDX-License-Identifier: GPL-3.0-or-later
// What could not be read: file, record, sentence.
#pragma once

#include "core/base/error.h"

#include <QAbstractTableModel>
#include <vector>

namespace vigie {

/// Tested by tst_problem_table_model.cpp.
class ProblemTableModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProblemTableModel)

public:
    enum Column { FileColumn, RecordColumn, FieldColumn, MessageColumn, ColumnCount };

    explicit ProblemTableModel(QObject* parent = nullptr);

    void append(const std::vector<Error>& problems);
    void clear();
    const std::vector<Error>& problems() const { return m_problems; }

    /// One line a problem, as « file:record: message ».
    QString asText() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Error> m_problems;
};

} // namespace vigie
