// SPDX-License-Identifier: GPL-3.0-or-later
// What is there to read, as a list.
#pragma once

#include "core/base/bilingual.h"
#include "core/rules/rule_pack.h"
#include "core/store/reading_tasks.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QString>
#include <memory>
#include <vector>

namespace vigie {

/// Tested by tst_second_reading_page.cpp.
class ReadingTaskModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadingTaskModel)

public:
    enum Column { DoneColumn, AuthorColumn, RuleColumn, ColumnCount };

    ReadingTaskModel(std::shared_ptr<const RulePack> pack, Language language, QObject* parent = nullptr);

    /// `posts` are called by these words where no rule is to be named.
    void setTasks(std::vector<ReadingTask> tasks, QHash<PostId, QString> posts = {});
    const std::vector<ReadingTask>& tasks() const { return m_tasks; }
    int done() const;
    /// The next one that is not done, from row `from` on and then from the top; -1 if all are.
    int nextOpen(int from) const;
    QString ruleTitle(const std::string& rule) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const RulePack> m_pack;
    Language m_language;
    std::vector<ReadingTask> m_tasks;
    QHash<PostId, QString> m_posts;
};

} // namespace vigie
