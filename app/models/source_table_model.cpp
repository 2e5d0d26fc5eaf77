// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/source_table_model.h"

#include "app/text/qt_text.h"
#include "core/import/format_names.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace vigie {
namespace {

QString number(std::size_t count) {
    return QLocale().toString(static_cast<qulonglong>(count));
}

/// « – » where the log does not know it any more: files that bring nothing are not listed.
QString number(const AddedPosts& posts, std::size_t AddedPosts::*count) {
    return posts.isNothing() ? QStringLiteral("–") : number(posts.*count);
}

QString nameOf(const ImportSummary& summary) {
    return summary.file.empty() ? SourceTableModel::tr("(name purged)", "a file")
                                : QFileInfo(toQString(summary.file)).fileName();
}

QVariant alignmentOf(int column) {
    return QVariant((column >= SourceTableModel::ExpectedColumn ? Qt::AlignRight : Qt::AlignLeft) |
                    Qt::AlignVCenter);
}

/// What a heading of one word leaves open.
QString meaningOf(int column) {
    switch (column) {
    case SourceTableModel::SetAsideColumn:
        return SourceTableModel::tr(
            "Records that are no posts to check: private ones and drafts, adverts that "
            "were shown to the account, totals. Which they are stands below.");
    case SourceTableModel::AddedColumn: return SourceTableModel::tr("Posts that the dossier did not have");
    case SourceTableModel::CompletedColumn:
        return SourceTableModel::tr("Posts that the dossier had, and that this file completes or corrects");
    case SourceTableModel::KnownColumn:
        return SourceTableModel::tr("Posts that the dossier had already, as they are: they count once");
    default: return {};
    }
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

QString SourceTableModel::display(const ImportedFile& file, int column) const {
    const ImportSummary& summary = file.summary;
    switch (column) {
    case FileColumn: return nameOf(summary);
    case FormatColumn: return toQString(formatName(summary.format, m_language));
    case ExpectedColumn: return number(summary.records);
    case ReadColumn: return number(summary.read);
    case ErrorsColumn: return number(summary.skipped);
    case SetAsideColumn: return number(summary.setAside);
    case AddedColumn: return number(file.posts, &AddedPosts::added);
    case CompletedColumn: return number(file.posts, &AddedPosts::versions);
    case KnownColumn: return number(file.posts, &AddedPosts::known);
    default: return {};
    }
}

/// « export.csv : 412 attendus, 409 lus, 3 erreurs … »
QString SourceTableModel::spoken(const ImportedFile& file) const {
    const ImportSummary& summary = file.summary;
    const QString read = tr("%1: %2 expected, %3 read, %4 errors, %5 set aside")
                             .arg(display(file, FileColumn), number(summary.records), number(summary.read),
                                  number(summary.skipped), number(summary.setAside));
    if (file.posts.isNothing())
        return read;
    return read + tr(", %1 new, %2 completed, %3 there already")
                      .arg(number(file.posts.added), number(file.posts.versions), number(file.posts.known));
}

QVariant SourceTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportedFile& file = source(index.row());
    switch (role) {
    case Qt::DisplayRole: return display(file, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == FileColumn ? spoken(file) : display(file, index.column());
    case Qt::ToolTipRole: return toToolTip(QDir::toNativeSeparators(toQString(file.summary.file)));
    case Qt::TextAlignmentRole: return alignmentOf(index.column());
    default: return {};
    }
}

QVariant SourceTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole)
        return toToolTip(meaningOf(section));
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FileColumn: return tr("File");
    case FormatColumn: return tr("Format", "of a file");
    case ExpectedColumn: return tr("Expected", "records of a file");
    case ReadColumn: return tr("Read", "records of a file");
    case ErrorsColumn: return tr("Unreadable", "records of a file");
    case SetAsideColumn: return tr("Set aside", "records of a file");
    case AddedColumn: return tr("New", "posts of a file");
    case CompletedColumn: return tr("Completed", "posts of a file");
    case KnownColumn: return tr("There already", "posts of a file");
    default: return {};
    }
}

} // namespace vigie
