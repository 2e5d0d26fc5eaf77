// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/source_table_model.h"

#include "app/text/qt_text.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace vigie {
namespace {

QString number(std::size_t count) {
    return QLocale().toString(static_cast<qulonglong>(count));
}

QString display(const ImportSummary& summary, int column) {
    switch (column) {
    case SourceTableModel::FileColumn: return QFileInfo(toQString(summary.file)).fileName();
    case SourceTableModel::FormatColumn: return toQString(summary.format);
    case SourceTableModel::ExpectedColumn: return number(summary.records);
    case SourceTableModel::ReadColumn: return number(summary.read);
    case SourceTableModel::ErrorsColumn: return number(summary.skipped);
    case SourceTableModel::SetAsideColumn: return number(summary.setAside);
    default: return {};
    }
}

/// « export.csv : 412 attendus, 409 lus, 3 erreurs »
QString spoken(const ImportSummary& summary) {
    return SourceTableModel::tr("%1: %2 expected, %3 read, %4 errors, %5 set aside")
        .arg(display(summary, SourceTableModel::FileColumn), number(summary.records), number(summary.read),
             number(summary.skipped), number(summary.setAside));
}

} // namespace

void SourceTableModel::setSources(std::vector<ImportedFile> sources) {
    beginResetModel();
    m_sources = std::move(sources);
    endResetModel();
}

int SourceTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_sources.size());
}

int SourceTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SourceTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportSummary& summary = source(index.row()).summary;
    switch (role) {
    case Qt::DisplayRole: return display(summary, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == FileColumn ? spoken(summary) : display(summary, index.column());
    case Qt::ToolTipRole: return toToolTip(QDir::toNativeSeparators(toQString(summary.file)));
    case Qt::TextAlignmentRole:
        return QVariant(index.column() >= ExpectedColumn ? Qt::AlignRight | Qt::AlignVCenter
                                                         : Qt::AlignLeft | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant SourceTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FileColumn: return tr("File");
    case FormatColumn: return tr("Format", "of a file");
    case ExpectedColumn: return tr("Expected", "records of a file");
    case ReadColumn: return tr("Read", "records of a file");
    case ErrorsColumn: return tr("Errors");
    case SetAsideColumn: return tr("Set aside", "records of a file");
    default: return {};
    }
}

} // namespace vigie
