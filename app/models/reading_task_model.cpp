// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/reading_task_model.h"

#include "app/models/creator_wording.h"
#include "app/models/wording.h"
#include "app/text/qt_text.h"

#include <algorithm>

namespace vigie {

ReadingTaskModel::ReadingTaskModel(std::shared_ptr<const RulePack> pack, Language language, QObject* parent)
    : QAbstractTableModel(parent), m_pack(std::move(pack)), m_language(language) {}

void ReadingTaskModel::setTasks(std::vector<ReadingTask> tasks, QHash<PostId, QString> posts) {
    beginResetModel();
    m_tasks = std::move(tasks);
    m_posts = std::move(posts);
    endResetModel();
}

int ReadingTaskModel::done() const {
    return static_cast<int>(
        std::count_if(m_tasks.begin(), m_tasks.end(), [](const ReadingTask& task) { return task.isDone; }));
}

int ReadingTaskModel::nextOpen(int from) const {
    for (int i = 0; i < rowCount(); ++i) {
        const int row = (std::max(from, 0) + i) % rowCount();
        if (!m_tasks[static_cast<std::size_t>(row)].isDone)
            return row;
    }
    return -1;
}

QString ReadingTaskModel::ruleTitle(const std::string& rule) const {
    return wording::rule(rule, *m_pack, m_language);
}

int ReadingTaskModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_tasks.size());
}

int ReadingTaskModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReadingTaskModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReadingTask& task = m_tasks[static_cast<std::size_t>(index.row())];
    if (role == Qt::ToolTipRole)
        return toToolTip(toQString(task.on.post));
    if (role == Qt::AccessibleTextRole && index.column() == DoneColumn)
        return task.isDone ? tr("read") : tr("to be read");
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case DoneColumn: return task.isDone ? QStringLiteral("✓") : QStringLiteral("○");
    case AuthorColumn: return wording::creator(task.author);
    case RuleColumn:
        return task.on.key.empty() ? m_posts.value(task.post, toQString(task.on.post))
                                   : ruleTitle(task.on.rule);
    default: return {};
    }
}

QVariant ReadingTaskModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case AuthorColumn: return tr("Creator");
    case RuleColumn: return tr("What to read", "a finding or a post");
    default: return {};
    }
}

} // namespace vigie
