// SPDX-License-Identifier: GPL-3.0-or-later
// The log of a dossier as a list in words, and what one wants to see of it.
#pragma once

#include "core/base/bilingual.h"
#include "core/report/entry_wording.h"
#include "core/store/log_entry.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>
#include <vector>

namespace vigie {

/// An entry as it is shown. Made on a worker: a decision on ten thousand posts is long to read.
struct JournalRow {
    qint64 number = 0;
    QString time; ///< « 22/11/2026 à 09:18 », in Paris
    QString who;
    QString kind; ///< as the file has it
    QString kindName;
    QString what;  ///< a sentence or two, with the titles of rules
    QString rules; ///< the same with their ids, to be searched
    QString hash;
};
JournalRow journalRow(const LogEntry& entry, const LogNames& names, Language language);

/// Tested by tst_journal_page.cpp, as the filter.
class JournalModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JournalModel)

public:
    enum Column { NumberColumn, TimeColumn, WhoColumn, KindColumn, WhatColumn, HashColumn, ColumnCount };
    enum Role { SortRole = Qt::UserRole, KindRole, SearchRole };

    explicit JournalModel(QObject* parent = nullptr);

    void clear();
    void append(const std::vector<JournalRow>& rows);
    /// REQUIRES: 0 <= row < rowCount().
    const JournalRow& row(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<JournalRow> m_rows;
};

/// Entries of one kind, or of all, in which every word occurs; case does not count.
class JournalFilter final : public QSortFilterProxyModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JournalFilter)

public:
    explicit JournalFilter(QObject* parent = nullptr);

    void setKind(const QString& kind); ///< empty: all
    void setWords(const QString& words);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QString m_kind;
    QStringList m_words;
};

} // namespace vigie
