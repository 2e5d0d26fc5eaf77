// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/problem_table_model.h"

#include "app/text/qt_text.h"

#include <QFileInfo>

namespace vigie {
namespace {

QString numberOrNothing(std::size_t number) {
    return number == 0 ? QString() : QString::number(number);
}

QString sentence(const Error& problem) {
    const QString message = toQString(problem.message);
    return problem.hint.empty() ? message : message + u' ' + toQString(problem.hint);
}

QString display(const Error& problem, int column) {
    switch (column) {
    case ProblemTableModel::FileColumn: return QFileInfo(toQString(problem.where.file)).fileName();
    case ProblemTableModel::RecordColumn: return numberOrNothing(problem.where.record);
    case ProblemTableModel::FieldColumn: return toQString(problem.where.field);
    case ProblemTableModel::MessageColumn: return sentence(problem);
    default: return {};
    }
}

} // namespace

ProblemTableModel::ProblemTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void ProblemTableModel::append(const std::vector<Error>& problems) {
    if (problems.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(problems.size()) - 1);
    m_problems.insert(m_problems.end(), problems.begin(), problems.end());
    endInsertRows();
}

void ProblemTableModel::clear() {
    beginResetModel();
    m_problems.clear();
    endResetModel();
}

QString ProblemTableModel::asText() const {
    QString text;
    for (const Error& problem : m_problems)
        text += toQString(toString(problem)) + u'\n';
    return text;
}

int ProblemTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

int ProblemTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Error& problem = m_problems[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return display(problem, index.column());
    if (role == Qt::ToolTipRole && index.column() == FileColumn)
        return toToolTip(toQString(problem.where.file));
    return {};
}

QVariant ProblemTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FileColumn: return tr("File");
    case RecordColumn: return tr("Record", "number of the record in the file");
    case FieldColumn: return tr("Field");
    case MessageColumn: return tr("What was found");
    default: return {};
    }
}

} // namespace vigie
